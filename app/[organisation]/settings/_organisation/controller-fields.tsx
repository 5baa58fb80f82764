'use client'

import { useTranslations } from 'next-intl'
import { AnswerGroup } from '@/app/_components/answer-group'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { FieldPart } from '../../_agreements/field-part'
import { useCountryChoices } from '../../_agreements/use-country-choices'
import type { OrganisationFieldsProps } from './form-parts'

/** Who the controller is, where it is, and who represents it in the Union (Art. 27 AVG). */
export function ControllerFields({ field, beside }: OrganisationFieldsProps) {
  const t = useTranslations('settings.organisation')
  const words = useTranslations('fields.organisation')
  const countries = useCountryChoices()
  return (
    <>
      <FieldPart title={t('controller')} beside={beside.controller}>
        <TextField label={words('name')} autoComplete="organization" {...field('name')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={words('registrationNumber')} optional {...field('registrationNumber')} />
          <SelectField label={words('country')} optional choices={countries} {...field('country')} />
        </div>
        <TextArea label={words('address')} optional rows={3} {...field('address')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={words('email')} optional type="email" {...field('email')} />
          <TextField label={words('phone')} optional type="tel" {...field('phone')} />
        </div>
        <TextField label={words('website')} help={t('websiteHelp')} optional type="url" {...field('website')} />
      </FieldPart>
      <FieldPart title={t('eu')} beside={beside.eu}>
        <AnswerGroup
          label={t('ask.establishedInEu')}
          help={t('establishedInEuHelp')}
          optional
          {...field('establishedInEu')}
        />
        <TextField label={words('representativeName')} optional {...field('representativeName')} />
        <TextArea label={words('representativeContact')} optional rows={3} {...field('representativeContact')} />
      </FieldPart>
    </>
  )
}
