'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { useTRPC } from '@/app/_trpc/provider'
import type { Inputs } from '@/server/api/inputs'
import { type Activity, type ActivitySection, activitySections } from '@/server/domain/register/activity'
import { sectionContent } from '@/server/domain/register/section-content'
import { useOfferedChange } from '../../../_preview/use-offered-change'
import { fromForm } from './form-values'
import { newestOf, rememberActivity } from './newest-activity'
import { useActivityForm, type Versioned } from './use-activity-form'
import { type OwnEntry, useOwnEntries } from './use-own-entries'

/** What every section of the editor gets from its page. */
export type EditorProps = {
  organisation: string
  activity: Activity
  entries: readonly OwnEntry[]
  /** the section after this one */
  nextHref: string | null
}

type SectionInput = Omit<Inputs['activities']['save'], 'organisation'>

/** One section of an activity as a form, with the organisation's own lists. `schema` may ask more than the domain does. */
export function useSectionEditor(
  { organisation, activity: loaded, entries, nextHref }: EditorProps,
  section: ActivitySection,
  schema: z.ZodType = activitySections[section],
) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const own = useOwnEntries(entries)
  const [start] = useState(() => newestOf(queryClient, loaded))
  const mutation = useMutation(trpc.activities.save.mutationOptions())
  const preview = useMutation(trpc.previews.section.mutationOptions())
  const versioned = (activity: Activity): Versioned => ({
    version: activity.version,
    content: sectionContent(activity, section),
  })

  /** The section as it is saved and previewed: what the form holds, over this version, with the entries typed in it. */
  function inputOf(values: FieldValues, version: number): SectionInput {
    const content = values as SectionInput['content']
    return { id: start.id, version, section, content, newEntries: own.newIn(values) }
  }

  async function save(content: FieldValues, version: number) {
    const saved = await mutation.mutateAsync({ organisation, ...inputOf(content, version) })
    const now = versioned(saved)
    own.learn(content, now.content)
    rememberActivity(queryClient, saved)
    return now
  }

  async function loadTheirs() {
    const options = trpc.activities.read.queryOptions({ organisation, id: start.id }, { staleTime: 0 })
    const { activity, labels, people } = await queryClient.fetchQuery(options)
    own.name({ ...labels, ...people })
    return versioned(activity)
  }

  const form = useActivityForm({
    activity: { organisation, id: start.id },
    start: versioned(start),
    shape: activitySections[section],
    schema,
    save,
    loadTheirs,
    nextHref,
  })
  useOfferedChange(form.form, (values) =>
    preview.mutateAsync({ organisation, ...inputOf(fromForm(activitySections[section], values), form.version) }),
  )
  return { ...form, own }
}

export type SectionEditor = ReturnType<typeof useSectionEditor>
