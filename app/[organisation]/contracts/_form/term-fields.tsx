'use client'

import { useTranslations } from 'next-intl'
import { DateField } from '@/app/_components/date-field'
import { TextField } from '@/app/_components/text-field'
import type { ContractContent } from '@/server/domain/register/contract'
import { FieldPart } from '../../_agreements/field-part'
import type { FieldOf } from '../../_agreements/use-record-form'

/** From when until when, and what happens at the end. */
export function TermFields({ field }: { field: FieldOf<ContractContent> }) {
  const t = useTranslations('contracts.form')
  const words = useTranslations('fields.contract')
  return (
    <FieldPart title={t('dates')}>
      <div className="flex flex-wrap items-end gap-4">
        <DateField label={words('startsOn')} optional {...field('startsOn')} />
        <DateField label={words('endsOn')} optional help={t('endsHelp')} {...field('endsOn')} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={words('renewal')} optional {...field('renewal')} />
        <TextField label={words('notice')} optional {...field('notice')} />
      </div>
    </FieldPart>
  )
}
