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
import { ChannelPolicyFields } from './channel-policy-fields'
import { ControllerFields } from './controller-fields'
import { CookieStatementFields } from './cookie-statement-fields'
import { DpoFields } from './dpo-fields'
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

/** Changes the details of the controller. A stale save shows both texts and keeps them. */
export function OrganisationForm({ organisation }: { organisation: Organisation }) {
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
    <ActionForm className="mt-5 grid max-w-3xl gap-6" onSubmit={form.handleSubmit(submit)}>
      <ControllerFields field={record.field} />
      <DpoFields field={record.field} />
      <ScopeFields field={record.field} form={form} />
      <CookieStatementFields field={record.field} form={form} />
      <ChannelPolicyFields field={record.field} form={form} />
      <SaveFailure error={record.error} />
      {theirs && (
        <Conflict key={theirs.version} form={form} theirs={organisationContent.parse(theirs)} described={described} />
      )}
      <SaveBar
        dirty={form.formState.isDirty}
        busy={save.isPending}
        saved={save.isSuccess}
        onDiscard={() => form.reset()}
      />
      <UnsavedGuard dirty={form.formState.isDirty} />
    </ActionForm>
  )
}
