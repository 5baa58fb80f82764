'use client'

import { useLocale, useTranslations } from 'next-intl'
import { AnswerGroup } from '@/app/_components/answer-group'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import type { EngagementFacts } from '@/server/domain/register/new-engagement'
import { onboardingRoles } from '@/server/domain/vocabulary/onboarding-roles'
import { providerModes } from '@/server/domain/vocabulary/provider-modes'
import { FieldPart } from '../../_agreements/field-part'
import type { FieldOf } from '../../_agreements/use-record-form'

type Props = { field: FieldOf<EngagementFacts>; facts: EngagementFacts }

/** What the party does with the data, and its place in CRM onboarding. */
export function EngagementDataFields({ field, facts }: Props) {
  const t = useTranslations('engagements.form')
  const words = useTranslations('fields.engagement')
  const locale = useLocale()
  const choices = (terms: Record<string, { nl: string; en: string }>) =>
    Object.entries(terms).map(([value, label]) => ({ value, label: label[locale] }))
  return (
    <>
      <FieldPart title={t('data')}>
        <AnswerGroup label={words('receivesData')} {...field('receivesData')} />
        <AnswerGroup label={words('storesData')} {...field('storesData')} />
        <AnswerGroup label={words('ownPurposes')} help={t('ownPurposesHelp')} {...field('ownPurposes')} />
        {facts.ownPurposes === 'yes' && (
          <TextArea label={words('ownPurposesText')} optional {...field('ownPurposesText')} />
        )}
      </FieldPart>
      <FieldPart title={t('onboarding')}>
        <SelectField
          label={words('onboardingRole')}
          optional
          width="w-72"
          choices={choices(onboardingRoles)}
          {...field('onboardingRole')}
        />
        {facts.onboardingRole === 'provider' && (
          <SelectField
            label={words('providerMode')}
            optional
            width="w-72"
            choices={choices(providerModes)}
            {...field('providerMode')}
          />
        )}
      </FieldPart>
    </>
  )
}
