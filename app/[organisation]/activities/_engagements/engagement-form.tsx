'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { SaveBar } from '@/app/_components/save-bar'
import { TextField } from '@/app/_components/text-field'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import { useTRPC } from '@/app/_trpc/provider'
import type { Engagement } from '@/server/domain/register/engagement'
import { type EngagementFacts, engagementFacts } from '@/server/domain/register/new-engagement'
import { vendorById } from '@/server/domain/vendors'
import { Conflict } from '../../_agreements/conflict'
import { SaveFailure } from '../../_agreements/save-failure'
import { useRecordForm } from '../../_agreements/use-record-form'
import { PreviewSummary } from '../../_preview/preview-summary'
import { useOfferedChange } from '../../_preview/use-offered-change'
import { useDescribedEngagement } from './described-engagement'
import { EngagementDataFields } from './engagement-data-fields'
import type { EngagementRow } from './engagements-panel'
import { RoleFields } from './role-fields'
import { TransferFields } from './transfer-fields'

const blanks = {
  nullable: [
    'vendorId',
    'decidesPurpose',
    'usesForItself',
    'decidesTogether',
    'onboardingRole',
    'providerMode',
    'receivesData',
    'storesData',
    'ownPurposes',
    'transferOutsideEea',
    'country',
    'mechanism',
    'scopeConfirmed',
    'dpfListed',
    'dpfActive',
    'dpfCovers',
    'dpfCheckedOn',
    'sccVersion',
    'sccModule',
    'derogationStructural',
    'fallback',
  ],
}

type Props = { organisation: string; row: EngagementRow; onClose: () => void; onSaved: () => void }

/** Everything about one party in one activity. */
export function EngagementForm({ organisation, row, onClose, onSaved }: Props) {
  const t = useTranslations('engagements.form')
  const words = useTranslations('fields.engagement')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const record = useRecordForm(engagementFacts, engagementFacts.parse(row.engagement), blanks)
  const { form, field } = record
  const described = useDescribedEngagement()
  const [version, setVersion] = useState(row.engagement.version)
  const [theirs, setTheirs] = useState<Engagement | null>(null)
  const preview = useMutation(trpc.previews.engagement.mutationOptions())
  useOfferedChange(form, (values) =>
    preview.mutateAsync({ organisation, id: row.engagement.id, version, facts: record.contentOf(values) }),
  )
  const facts = useWatch({ control: form.control }) as EngagementFacts
  const vendor = facts.vendorId ? vendorById(facts.vendorId) : undefined

  async function fail(error: unknown) {
    if (record.receive(error, 'facts.') !== 'conflict') return
    const { activityId, id } = row.engagement
    const query = trpc.engagements.ofActivity.queryOptions({ organisation, activityId }, { staleTime: 0 })
    const now = (await queries.fetchQuery(query)).rows.find((one) => one.engagement.id === id)
    if (!now) return
    setTheirs(now.engagement)
    setVersion(now.engagement.version)
  }

  const save = useMutation(
    trpc.engagements.save.mutationOptions({
      onError: fail,
      onSuccess: () => {
        onSaved()
        onClose()
      },
    }),
  )

  function submit(content: EngagementFacts) {
    record.clear()
    setTheirs(null)
    save.mutate({ organisation, id: row.engagement.id, version, facts: content })
  }

  return (
    <form className="rk-panel mt-4" onSubmit={form.handleSubmit(submit)} noValidate data-noprint>
      <h3 className="rk-h3 rk-panel-head">{t('title', { product: row.engagement.product })}</h3>
      <div className="grid gap-5 p-4">
        <TextField label={words('product')} {...field('product')} />
        <RoleFields
          facts={facts}
          vendor={vendor}
          onChange={(changed) => {
            for (const [name, value] of Object.entries(changed)) {
              form.setValue(name as keyof typeof changed, value, { shouldDirty: true })
            }
          }}
        />
        <EngagementDataFields field={field} facts={facts} />
        <TransferFields form={form} field={field} facts={facts} vendor={vendor} />
        <SaveFailure error={record.error} />
        {theirs && (
          <Conflict key={theirs.version} form={form} theirs={engagementFacts.parse(theirs)} described={described} />
        )}
        <SaveBar
          effect={<PreviewSummary />}
          dirty={form.formState.isDirty}
          busy={save.isPending}
          secondary={
            <button type="button" className="btn btn-quiet" onClick={onClose}>
              {t('close')}
            </button>
          }
        />
        <UnsavedGuard dirty={form.formState.isDirty} />
      </div>
    </form>
  )
}
