'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SaveBar } from '@/app/_components/save-bar'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import { useFieldInAddress } from '@/app/_components/use-field-in-address'
import { useTRPC } from '@/app/_trpc/provider'
import { type Party, type PartyContent, partyContent } from '@/server/domain/register/party'
import { Conflict } from '../../_agreements/conflict'
import { SaveFailure } from '../../_agreements/save-failure'
import { useRecordForm } from '../../_agreements/use-record-form'
import { PreviewSummary } from '../../_preview/preview-summary'
import { useOfferedChange } from '../../_preview/use-offered-change'
import { useDescribedParty } from './described-party'
import { PartyFields } from './party-fields'
import { SubProcessorFields } from './sub-processor-fields'
import { VendorProposal } from './vendor-proposal'

const blanks = { nullable: ['country', 'entityKey', 'subProcessorsCheckedOn', 'authorised'] }

type Props = {
  organisation: string
  /** Null for a party that is not there yet. */
  saved: { id: string; version: number } | null
  initial: PartyContent
}

/** Makes or changes a party. */
export function PartyForm({ organisation, saved, initial }: Props) {
  const t = useTranslations('parties.form')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const record = useRecordForm(partyContent, initial, blanks)
  const described = useDescribedParty()
  const [version, setVersion] = useState(saved?.version ?? 0)
  const [theirs, setTheirs] = useState<Party | null>(null)
  const { form } = record
  const preview = useMutation(trpc.previews.party.mutationOptions())
  useFieldInAddress()

  async function fail(error: unknown) {
    if (record.receive(error, 'content.') !== 'conflict' || !saved) return
    const query = trpc.parties.read.queryOptions({ organisation, id: saved.id }, { staleTime: 0 })
    const { party } = await queries.fetchQuery(query)
    setTheirs(party)
    setVersion(party.version)
  }

  function leave(party: Party) {
    form.reset(form.getValues())
    router.push(`/${organisation}/parties/${party.id}`)
    router.refresh()
  }

  const create = useMutation(trpc.parties.create.mutationOptions({ onSuccess: leave, onError: fail }))
  const save = useMutation(trpc.parties.save.mutationOptions({ onSuccess: leave, onError: fail }))

  useOfferedChange(form, (values) =>
    saved ? preview.mutateAsync({ organisation, id: saved.id, version, content: record.contentOf(values) }) : null,
  )

  function submit(content: PartyContent) {
    record.clear()
    setTheirs(null)
    if (saved) save.mutate({ organisation, id: saved.id, version, content })
    else create.mutate({ organisation, content })
  }

  return (
    <form className="mt-4 grid max-w-3xl gap-5" onSubmit={form.handleSubmit(submit)} noValidate>
      {!saved && <VendorProposal organisation={organisation} form={form} />}
      <PartyFields field={record.field} />
      <SubProcessorFields form={form} field={record.field} checkbox={record.checkbox} />
      <SaveFailure error={record.error} />
      {theirs && (
        <Conflict key={theirs.version} form={form} theirs={partyContent.parse(theirs)} described={described} />
      )}
      <SaveBar
        effect={<PreviewSummary />}
        dirty={form.formState.isDirty}
        busy={create.isPending || save.isPending}
        saveLabel={saved ? undefined : t('submitNew')}
        onDiscard={() => form.reset()}
      />
      <UnsavedGuard dirty={form.formState.isDirty} />
    </form>
  )
}
