'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Controller } from 'react-hook-form'
import { AnswerGroup } from '@/app/_components/answer-group'
import { ComboField } from '@/app/_components/combo-field'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import { telemarketingExemptionKeys, telemarketingExemptions } from '@/server/domain/vocabulary/telemarketing-exemption'
import { FieldPart } from '../../_agreements/field-part'
import { useCountryChoices } from '../../_agreements/use-country-choices'
import type { RecordForm } from '../../_agreements/use-record-form'
import type { OrganisationFieldsProps } from './form-parts'

type ScopeFieldsProps = OrganisationFieldsProps & { form: RecordForm<OrganisationContent> }

/** Size, sector and markets, which decide which rules apply, and the procedures that must exist. */
export function ScopeFields({ field, beside, form }: ScopeFieldsProps) {
  const t = useTranslations('settings.organisation')
  const words = useTranslations('fields.organisation')
  const locale = useLocale()
  const countries = useCountryChoices()
  return (
    <>
      <FieldPart title={t('scope')} beside={beside.scope}>
        <TextField
          label={words('employeeCount')}
          help={t('employeeCountHelp')}
          optional
          inputMode="numeric"
          width="w-32"
          {...field('employeeCount')}
        />
        <AnswerGroup
          label={t('ask.art30Exemption')}
          help={t('art30ExemptionHelp')}
          optional
          {...field('art30Exemption')}
        />
        <AnswerGroup label={t('ask.isPublicAuthority')} optional {...field('isPublicAuthority')} />
        <SelectField
          label={words('telemarketingExemption')}
          help={t('telemarketingExemptionHelp')}
          optional
          choices={telemarketingExemptionKeys.map((value) => ({
            value,
            label: telemarketingExemptions[value][locale],
          }))}
          {...field('telemarketingExemption')}
        />
        <Controller
          control={form.control}
          name="markets"
          render={({ field: { value, onChange } }) => (
            <ComboField
              label={words('markets')}
              help={t('marketsHelp')}
              optional
              options={countries.map((choice) => ({ id: choice.value, label: choice.label }))}
              value={value}
              onChange={onChange}
            />
          )}
        />
      </FieldPart>
      <FieldPart title={t('procedures')} beside={beside.procedures}>
        <TextArea
          label={words('breachProcedure')}
          help={t('breachProcedureHelp')}
          optional
          rows={4}
          {...field('breachProcedure')}
        />
        <TextArea
          label={words('rightsProcedure')}
          help={t('rightsProcedureHelp')}
          optional
          rows={4}
          {...field('rightsProcedure')}
        />
      </FieldPart>
    </>
  )
}
