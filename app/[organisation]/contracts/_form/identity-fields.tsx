'use client'

import { useLocale, useTranslations } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import type { ContractContent } from '@/server/domain/register/contract'
import type { Party } from '@/server/domain/register/party'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import { FieldPart } from '../../_agreements/field-part'
import type { FieldOf } from '../../_agreements/use-record-form'

type Props = { field: FieldOf<ContractContent>; parties: Pick<Party, 'id' | 'name'>[] }

/** What kind of agreement it is, with whom, and what it is called. */
export function IdentityFields({ field, parties }: Props) {
  const t = useTranslations('contracts.form')
  const words = useTranslations('fields.contract')
  const locale = useLocale()
  const kinds = Object.entries(agreementKinds).map(([value, label]) => ({ value, label: label[locale] }))
  return (
    <FieldPart title={t('what')}>
      <SelectField label={words('kind')} choices={kinds} placeholder={false} {...field('kind')} />
      <SelectField
        label={words('partyId')}
        choices={parties.map((party) => ({ value: party.id, label: party.name }))}
        {...field('partyId')}
      />
      <TextField label={words('title')} help={t('titleHelp')} {...field('title')} />
      <TextField label={words('reference')} optional width="w-72" {...field('reference')} />
    </FieldPart>
  )
}
