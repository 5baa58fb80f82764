'use client'

import { useLocale, useTranslations } from 'next-intl'
import { DateField } from '@/app/_components/date-field'
import { RadioOptions } from '@/app/_components/radio-options'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import type { InventoryEntry } from '@/server/api/routers/inventory'
import { activityNumber } from '@/server/domain/register/activity'
import { touchpoints } from '@/server/domain/touchpoints'
import { activityStatuses } from '@/server/domain/vocabulary/activity-status'
import { ownDraft, useCampaignForm } from './use-campaign-form'

type Props = { organisation: string; entries: readonly InventoryEntry[]; today: string }

/** What somebody wants to do, along which channel and when; within an activity of that channel when there is one. */
export function CampaignForm({ organisation, entries, today }: Props) {
  const t = useTranslations('campaign')
  const locale = useLocale()
  const { field, kind, submit, forgetBasis, isBusy, error } = useCampaignForm(organisation, today)
  const present = entries.find((entry) => entry.kind === kind)?.activities ?? []
  const channel = field('kind')
  return (
    <form className="mt-6 grid max-w-xl gap-5" noValidate onSubmit={submit}>
      {error && <FailureNotice error={error} />}
      <TextField {...field('name')} label={t('name')} help={t('nameHelp')} maxLength={200} />
      <SelectField
        {...channel}
        label={t('kind')}
        help={t('kindHelp')}
        choices={touchpoints.map((touchpoint) => ({ value: touchpoint.id, label: touchpoint.label[locale] }))}
        onChange={(event) => {
          forgetBasis()
          return channel.onChange(event)
        }}
      />
      {present.length > 0 && (
        <RadioOptions
          key={kind}
          {...field('basis')}
          label={t('basis')}
          help={t('basisHelp')}
          options={[
            { value: ownDraft, label: t('ownDraft'), description: t('ownDraftHelp') },
            ...present.map(({ id, number, name, status }) => ({
              value: id,
              label: `${activityNumber(number)} ${name}`,
              description: t('withinHelp'),
              note: activityStatuses[status][locale],
            })),
          ]}
        />
      )}
      <DateField {...field('startDate')} label={t('startDate')} help={t('startDateHelp')} min={today} />
      <div>
        <button type="submit" className="btn btn-primary" disabled={isBusy}>
          {t('submit')}
        </button>
      </div>
    </form>
  )
}
