'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import type { PartyContent } from '@/server/domain/register/party'
import { FieldPart } from '../../_agreements/field-part'
import { useCountryChoices } from '../../_agreements/use-country-choices'
import type { FieldOf } from '../../_agreements/use-record-form'

/** Who the party is and how to reach it. */
export function PartyFields({ field }: { field: FieldOf<PartyContent> }) {
  const t = useTranslations('parties.form')
  const words = useTranslations('fields.party')
  const countries = useCountryChoices()
  return (
    <>
      <FieldPart title={t('identity')}>
        <TextField label={words('name')} help={t('nameHelp')} {...field('name')} />
        <SelectField label={words('country')} optional choices={countries} width="w-72" {...field('country')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={words('registrationNumber')} optional {...field('registrationNumber')} />
          <TextField label={words('vatNumber')} optional {...field('vatNumber')} />
        </div>
        <TextArea label={words('address')} optional {...field('address')} />
      </FieldPart>
      <FieldPart title={t('contact')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={words('contactPerson')} optional {...field('contactPerson')} />
          <TextField label={words('email')} optional type="email" {...field('email')} />
          <TextField label={words('phone')} optional type="tel" {...field('phone')} />
          <TextField label={words('website')} optional type="url" {...field('website')} />
        </div>
        <TextArea label={words('note')} optional {...field('note')} />
      </FieldPart>
    </>
  )
}
