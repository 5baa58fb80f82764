'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTRPC } from '@/app/_trpc/provider'
import { mergeContent, takeFrom } from '@/server/domain/history/merge-content'
import type { Versioned } from './use-activity-form'

type Props = {
  activity: { organisation: string; id: string }
  /** what stands in the form now */
  content: () => FieldValues
  /** puts content in the form, over what is saved */
  show: (content: FieldValues, saved: FieldValues) => void
  setBase: (base: Versioned) => void
  loadTheirs: () => Promise<Versioned>
}

/** What two people changed at the same time: both texts, and the choice between them. */
export type Meeting = {
  mine: FieldValues
  theirs: FieldValues
  /** what both changed, differently */
  conflicts: string[]
  /** what only the other changed; it stands in the form now */
  taken: string[]
  by: { name: string; at: Date } | null
}

/** Brings what somebody else saved together with what is typed here. The next save goes on from theirs. */
export function useConflict({ activity: { organisation, id }, content, show, setBase, loadTheirs }: Props) {
  const queryClient = useQueryClient()
  const trpc = useTRPC()
  const [meeting, setMeeting] = useState<Meeting | null>(null)

  async function meet(base: FieldValues) {
    const history = trpc.history.record.queryOptions({ organisation, type: 'activity', id }, { staleTime: 0 })
    const [saved, { versions }] = await Promise.all([loadTheirs(), queryClient.fetchQuery(history)])
    const theirs = saved.content
    const mine = content()
    const { merged, conflicts, taken } = mergeContent(base, mine, theirs)
    const latest = versions[0]
    setBase(saved)
    show(merged, theirs)
    setMeeting({ mine, theirs, conflicts, taken, by: latest?.by ? { name: latest.by, at: latest.at } : null })
  }

  function choose(source: 'mine' | 'theirs', path: string) {
    if (meeting) show(takeFrom(content(), meeting[source], path), meeting.theirs)
  }

  return { meeting, meet, choose, clear: () => setMeeting(null) }
}
