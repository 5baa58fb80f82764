'use client'

import { useLocale, useTranslations } from 'next-intl'
import { AnswerGroup } from '@/app/_components/answer-group'
import { DateField } from '@/app/_components/date-field'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { adequacyDecisions } from '@/server/domain/law/adequacy'
import { sccDecisions, sccModules } from '@/server/domain/law/transfers'
import type { Transfer } from '@/server/domain/register/engagement'
import type { EngagementFacts } from '@/server/domain/register/new-engagement'
import type { FieldOf } from '../../_agreements/use-record-form'

type Props = { index: number; field: FieldOf<EngagementFacts>; transfer: Transfer }

/** What a mechanism asks to be checked: the scope of a decision, the DPF list, the version and module of the SCCs. */
export function MechanismFields({ index, field, transfer }: Props) {
  const words = useTranslations('fields.transfer')
  const t = useTranslations('engagements.form')
  const locale = useLocale()
  const at = `transfers.${index}` as const
  const scope = adequacyDecisions.find((decision) => decision.country === transfer.country)?.scopeText
  switch (transfer.mechanism) {
    case 'adequacy':
      return scope ? (
        <AnswerGroup
          label={words('scopeConfirmed')}
          help={t('scopeHelp', { scope: scope[locale] })}
          {...field(`${at}.scopeConfirmed`)}
        />
      ) : null
    case 'dpf':
      return (
        <>
          <AnswerGroup label={words('dpfListed')} {...field(`${at}.dpfListed`)} />
          <AnswerGroup label={words('dpfActive')} {...field(`${at}.dpfActive`)} />
          <AnswerGroup label={words('dpfCovers')} {...field(`${at}.dpfCovers`)} />
          <DateField label={words('dpfCheckedOn')} optional {...field(`${at}.dpfCheckedOn`)} />
        </>
      )
    case 'scc':
      return (
        <div className="grid gap-3 md:grid-cols-2">
          <SelectField
            label={words('sccVersion')}
            choices={sccDecisions.map((decision) => ({ value: decision.date, label: decision.name }))}
            {...field(`${at}.sccVersion`)}
          />
          <SelectField
            label={words('sccModule')}
            choices={Object.entries(sccModules).map(([value, label]) => ({ value, label: label[locale] }))}
            {...field(`${at}.sccModule`)}
          />
        </div>
      )
    case 'derogation':
      return (
        <>
          <TextArea label={words('derogationReason')} {...field(`${at}.derogationReason`)} />
          <AnswerGroup label={words('derogationStructural')} {...field(`${at}.derogationStructural`)} />
        </>
      )
    default:
      return null
  }
}
