'use client'

import { X } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { transferKinds, transferMechanisms } from '@/server/domain/law/transfers'
import type { Transfer } from '@/server/domain/register/engagement'
import type { EngagementFacts } from '@/server/domain/register/new-engagement'
import { useCountryChoices } from '../../_agreements/use-country-choices'
import type { FieldOf } from '../../_agreements/use-record-form'
import { MechanismFields } from './mechanism-fields'

type Props = { index: number; field: FieldOf<EngagementFacts>; transfer: Transfer; onRemove: () => void }

/** One country the data go to: how they get there and what makes it lawful. */
export function TransferRow({ index, field, transfer, onRemove }: Props) {
  const t = useTranslations('engagements.form')
  const words = useTranslations('fields.transfer')
  const locale = useLocale()
  const countries = useCountryChoices()
  const choices = (terms: Record<string, { nl: string; en: string }>) =>
    Object.entries(terms).map(([value, label]) => ({ value, label: label[locale] }))
  const number = index + 1
  return (
    <fieldset className="rk-panel grid gap-3 p-4" id={transfer.id}>
      <legend className="sr-only">{t('transfer', { number })}</legend>
      <div className="grid items-end gap-3 md:grid-cols-[1fr_1fr_1fr_auto]">
        <SelectField label={words('country')} choices={countries} {...field(`transfers.${index}.country`)} />
        <SelectField
          label={words('kind')}
          choices={choices(transferKinds)}
          placeholder={false}
          {...field(`transfers.${index}.kind`)}
        />
        <SelectField
          label={words('mechanism')}
          choices={choices(transferMechanisms)}
          {...field(`transfers.${index}.mechanism`)}
        />
        <button
          type="button"
          className="btn btn-quiet btn-sm"
          aria-label={t('removeTransfer', { number })}
          onClick={onRemove}
        >
          <X className="icon" />
        </button>
      </div>
      <MechanismFields index={index} field={field} transfer={transfer} />
      <TextArea label={words('safeguardDocument')} optional {...field(`transfers.${index}.safeguardDocument`)} />
      <SelectField
        label={words('fallback')}
        optional
        width="w-72"
        choices={choices(transferMechanisms)}
        {...field(`transfers.${index}.fallback`)}
      />
    </fieldset>
  )
}
