'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { SaveBar } from '@/app/_components/save-bar'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import { useFieldInAddress } from '@/app/_components/use-field-in-address'
import { ActionForm } from '@/app/_session/action-form'
import { useTRPC } from '@/app/_trpc/provider'
import { type Organisation, type OrganisationContent, organisationContent } from '@/server/domain/register/organisation'
import { Conflict } from '../../_agreements/conflict'
import { SaveFailure } from '../../_agreements/save-failure'
import { useRecordForm } from '../../_agreements/use-record-form'
import { PreviewPanel } from '../../_preview/preview-panel'
import { PreviewSummary } from '../../_preview/preview-summary'
import { useOfferedChange } from '../../_preview/use-offered-change'
import { ApprovalFields } from './approval-fields'
import { ChannelPolicyFields } from './channel-policy-fields'
import { ControllerFields } from './controller-fields'
import { CookieStatementFields } from './cookie-statement-fields'
import { DpoFields } from './dpo-fields'
import type { OrganisationFieldsProps } from './form-parts'
import { ScopeFields } from './scope-fields'
import { useDescribedOrganisation } from './use-described-organisation'

const blanks = {
  nullable: [
    'country',
    'establishedInEu',
    'dpoRequired',
    'dpoAppointed',
    'employeeCount',
    'art30Exemption',
    'isPublicAuthority',
    'telemarketingExemption',
  ],
  numeric: ['employeeCount'],
}

type Props = { organisation: Organisation; beside: OrganisationFieldsProps['beside'] }

/** Changes the details of the controller, with what the rules find beside each part. A stale save shows both texts and keeps them. */
export function OrganisationForm({ organisation, beside }: Props) {
  const { slug } = organisation
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const record = useRecordForm(organisationContent, organisationContent.parse(organisation), blanks)
  const described = useDescribedOrganisation()
  useFieldInAddress()
  const [version, setVersion] = useState(organisation.version)
  const [theirs, setTheirs] = useState<Organisation | null>(null)
  const { form } = record

  const save = useMutation(trpc.organisation.save.mutationOptions())
  const preview = useMutation(trpc.previews.organisation.mutationOptions())
  useOfferedChange(form, (values) =>
    preview.mutateAsync({ organisation: slug, content: record.contentOf(values), version }),
  )

  async function submit(content: OrganisationContent) {
    record.clear()
    setTheirs(null)
    try {
      const saved = await save.mutateAsync({ organisation: slug, content, version })
      setVersion(saved.version)
      form.reset(content)
      router.refresh()
    } catch (error) {
      if (record.receive(error, 'content.') === 'conflict') await compare()
    }
  }

  async function compare() {
    const query = trpc.organisation.read.queryOptions({ organisation: slug }, { staleTime: 0 })
    const current = await queries.fetchQuery(query)
    setTheirs(current)
    setVersion(current.version)
  }

  return (
    <ActionForm className="mt-5 grid max-w-3xl gap-6 xl:max-w-none" onSubmit={form.handleSubmit(submit)}>
      <ControllerFields field={record.field} beside={beside} />
      <DpoFields field={record.field} beside={beside} />
      <ScopeFields field={record.field} beside={beside} form={form} />
      <CookieStatementFields field={record.field} beside={beside} form={form} />
      <ChannelPolicyFields field={record.field} beside={beside} form={form} />
      <ApprovalFields form={form} />
      <div className="max-w-3xl">
        <PreviewPanel everywhere />
      </div>
      <SaveFailure error={record.error} />
      {theirs && (
        <Conflict key={theirs.version} form={form} theirs={organisationContent.parse(theirs)} described={described} />
      )}
      <SaveBar
        effect={<PreviewSummary />}
        dirty={form.formState.isDirty}
        busy={save.isPending}
        saved={save.isSuccess}
        onDiscard={() => form.reset()}
      />
      <UnsavedGuard dirty={form.formState.isDirty} />
    </ActionForm>
  )
}
