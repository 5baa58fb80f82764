'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SaveBar } from '@/app/_components/save-bar'
import { TextArea } from '@/app/_components/text-area'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import { useFieldInAddress } from '@/app/_components/use-field-in-address'
import { useTRPC } from '@/app/_trpc/provider'
import { type Contract, type ContractContent, contractContent } from '@/server/domain/register/contract'
import type { Party } from '@/server/domain/register/party'
import { Conflict } from '../../_agreements/conflict'
import { SaveFailure } from '../../_agreements/save-failure'
import { useRecordForm } from '../../_agreements/use-record-form'
import { PreviewSummary } from '../../_preview/preview-summary'
import { useOfferedChange } from '../../_preview/use-offered-change'
import { AnnexFields } from './annex-fields'
import { ClauseFields } from './clause-fields'
import { CoverageFields } from './coverage-fields'
import { useDescribedContract } from './described-contract'
import { DocumentFields } from './document-fields'
import { IdentityFields } from './identity-fields'
import { PromiseFields } from './promise-fields'
import type { SentFile } from './send-file'
import { TermFields } from './term-fields'

const blanks = {
  nullable: ['fileId', 'acceptedOn', 'signedOn', 'startsOn', 'endsOn', 'breachTermHours'],
  numeric: ['breachTermHours'],
}

type Props = {
  organisation: string
  /** Null for a contract that is not there yet. */
  saved: { id: string; version: number } | null
  initial: ContractContent
  parties: Pick<Party, 'id' | 'name'>[]
  files: SentFile[]
}

/** Makes or changes a contract. */
export function ContractForm({ organisation, saved, initial, parties, files }: Props) {
  const t = useTranslations('contracts')
  const words = useTranslations('fields.contract')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const record = useRecordForm(contractContent, initial, blanks)
  const described = useDescribedContract(parties)
  const [version, setVersion] = useState(saved?.version ?? 0)
  const [theirs, setTheirs] = useState<Contract | null>(null)
  const [uploads, setUploads] = useState(0)
  const { form, field } = record
  const preview = useMutation(trpc.previews.contract.mutationOptions())
  useFieldInAddress()

  async function fail(error: unknown) {
    if (record.receive(error, 'content.') !== 'conflict' || !saved) return
    const query = trpc.contracts.read.queryOptions({ organisation, id: saved.id }, { staleTime: 0 })
    const { contract } = await queries.fetchQuery(query)
    setTheirs(contract)
    setVersion(contract.version)
  }

  function leave(contract: Contract) {
    form.reset(form.getValues())
    router.push(`/${organisation}/contracts/${contract.id}`)
    router.refresh()
  }

  const create = useMutation(trpc.contracts.create.mutationOptions({ onSuccess: leave, onError: fail }))
  const save = useMutation(trpc.contracts.save.mutationOptions({ onSuccess: leave, onError: fail }))

  useOfferedChange(form, (values) =>
    preview.mutateAsync({
      organisation,
      saved: saved && { id: saved.id, version },
      content: record.contentOf(values),
    }),
  )

  function submit(content: ContractContent) {
    if (uploads > 0) return
    record.clear()
    setTheirs(null)
    if (saved) save.mutate({ organisation, id: saved.id, version, content })
    else create.mutate({ organisation, content })
  }

  const onBusy = (busy: boolean) => setUploads((count) => count + (busy ? 1 : -1))
  const place = { organisation, files, onBusy }
  return (
    <form className="mt-4 grid max-w-3xl gap-6" onSubmit={form.handleSubmit(submit)} noValidate>
      <IdentityFields field={field} parties={parties} />
      <DocumentFields form={form} field={field} {...place} />
      <TermFields field={field} />
      <PromiseFields form={form} field={field} />
      <CoverageFields form={form} organisation={organisation} />
      <ClauseFields form={form} field={field} />
      <AnnexFields form={form} field={field} {...place} />
      <TextArea label={words('note')} optional {...field('note')} />
      <SaveFailure error={record.error} />
      {theirs && (
        <Conflict key={theirs.version} form={form} theirs={contractContent.parse(theirs)} described={described} />
      )}
      <SaveBar
        effect={<PreviewSummary />}
        dirty={form.formState.isDirty}
        busy={create.isPending || save.isPending || uploads > 0}
        saveLabel={saved ? undefined : t('form.submitNew')}
        onDiscard={() => form.reset()}
      />
      <UnsavedGuard dirty={form.formState.isDirty} />
    </form>
  )
}
