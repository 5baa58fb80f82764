'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { SelectField } from '@/app/_components/select-field'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { ActionForm } from '@/app/_session/action-form'
import { useTRPC } from '@/app/_trpc/provider'
import {
  categoryKinds,
  type ListEntryContent,
  type ListName,
  listEntryContent,
} from '@/server/domain/register/list-entry'
import { SaveFailure } from '../../_agreements/save-failure'
import { useRecordForm } from '../../_agreements/use-record-form'
import type { EntryRow } from './entry-row'

type EntryDialogProps = { organisation: string; list: ListName; entry: EntryRow | null; onClose: () => void }

/** Adds an entry to a list, or renames one. */
export function EntryDialog({ organisation, list, entry, onClose }: EntryDialogProps) {
  const t = useTranslations('settings.lists')
  const common = useTranslations('common')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const isCategory = list === 'data_category'
  const initial = {
    list,
    label: entry?.label ?? '',
    categoryKind: entry?.categoryKind ?? (isCategory ? 'ordinary' : null),
  }
  const record = useRecordForm<ListEntryContent>(listEntryContent, initial, { nullable: ['categoryKind'] })
  const [version, setVersion] = useState(entry?.version ?? 0)
  const [theirs, setTheirs] = useState<string | null>(null)
  const add = useMutation(trpc.lists.add.mutationOptions())
  const change = useMutation(trpc.lists.change.mutationOptions())

  async function submit({ label, categoryKind }: ListEntryContent) {
    record.clear()
    try {
      if (entry) await change.mutateAsync({ organisation, id: entry.id, version, label, categoryKind })
      else await add.mutateAsync({ organisation, list, label, categoryKind })
      await refresh()
      onClose()
    } catch (error) {
      if (record.receive(error) === 'conflict') await meetOther()
    }
  }

  async function meetOther() {
    const query = trpc.lists.list.queryOptions({ organisation, list }, { staleTime: 0 })
    const current = (await queries.fetchQuery(query)).find((each) => each.id === entry?.id)
    setVersion(current?.version ?? version)
    setTheirs(current?.label ?? null)
  }

  function refresh() {
    return queries.invalidateQueries({ queryKey: trpc.lists.list.queryKey() })
  }

  const title = entry ? t('renameOf', { label: entry.label }) : t('addTitle', { list: t(`names.${list}`) })
  return (
    <Dialog title={title} isOpen onOpenChange={(open) => !open && onClose()}>
      <ActionForm className="grid gap-4" onSubmit={record.form.handleSubmit(submit)}>
        <TextField {...record.field('label')} label={t('label')} autoComplete="off" />
        {isCategory && (
          <SelectField
            {...record.field('categoryKind')}
            label={t('kind')}
            placeholder={false}
            choices={categoryKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
        )}
        {theirs !== null && (
          <p className="rk-note is-note" role="alert">
            {t('conflict', { label: theirs })}
          </p>
        )}
        <SaveFailure error={record.error} />
        <div>
          <SubmitButton busy={add.isPending || change.isPending}>{common(entry ? 'save' : 'add')}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  )
}
