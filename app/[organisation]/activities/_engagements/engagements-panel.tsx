'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useRouter, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFieldInAddress } from '@/app/_components/use-field-in-address'
import { useTRPC } from '@/app/_trpc/provider'
import type { Outputs } from '@/server/api/outputs'
import { AddDialog } from './add-dialog'
import { EngagementForm } from './engagement-form'
import { EngagementsTable } from './engagements-table'
import { RemoveDialog } from './remove-dialog'

export type EngagementList = Outputs['engagements']['ofActivity']
export type EngagementRow = EngagementList['rows'][number]

type Props = {
  organisation: string
  activityId: string
  kind: string | null
  initial: EngagementList
  narrow: boolean
}

/** The parties of an activity, and what may be done with them here. */
export function EngagementsPanel({ organisation, activityId, kind, initial, narrow }: Props) {
  const t = useTranslations('engagements')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<string | null>(null)
  const asked = useSearchParams().get('party')
  const [followed, setFollowed] = useState<string | null>(null)
  const [removing, setRemoving] = useState<EngagementRow | null>(null)
  const [said, setSaid] = useState('')
  const list = useQuery(
    trpc.engagements.ofActivity.queryOptions({ organisation, activityId }, { initialData: initial }),
  )
  const { rows, may } = list.data
  const edited = rows.find((row) => row.engagement.id === editing)
  if (asked !== followed) {
    setFollowed(asked)
    setEditing(rows.find((row) => isAbout(row, asked))?.engagement.id ?? null)
  }
  useFieldInAddress(asked)

  /** Also forgets what the address asked for, so that the same link opens the form again. */
  function close() {
    setEditing(null)
    if (asked) window.history.replaceState(null, '', window.location.pathname)
  }

  /** Shows what changed here, and in the rest of the page. */
  async function refresh(message: string) {
    setSaid(message)
    await queries.invalidateQueries({ queryKey: trpc.engagements.ofActivity.queryKey() })
    router.refresh()
  }

  return (
    <section
      className={`border-line border-t py-5 ${narrow ? '' : 'grid gap-x-8 xl:grid-cols-[minmax(0,1fr)_19.5rem]'}`}
      aria-labelledby="read-parties"
    >
      <div className="min-w-0">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
          <h2 className="rk-h2" id="read-parties">
            {t('title')}
          </h2>
          {may.edit && (
            <button type="button" className="btn btn-line btn-sm" data-noprint onClick={() => setAdding(true)}>
              <Plus className="icon" />
              {t('add.open')}
            </button>
          )}
        </div>
        <p role="status" className="sr-only">
          {said}
        </p>
        <EngagementsTable
          organisation={organisation}
          rows={rows}
          may={may}
          editing={editing}
          narrow={narrow}
          onEdit={setEditing}
          onRemove={setRemoving}
          onLinked={() => refresh(t('linked'))}
        />
        {edited && may.edit && (
          <EngagementForm
            key={edited.engagement.id}
            organisation={organisation}
            row={edited}
            onClose={close}
            onSaved={() => refresh('')}
          />
        )}
        <AddDialog
          organisation={organisation}
          activityId={activityId}
          kind={kind}
          isOpen={adding}
          onOpenChange={setAdding}
          onAdded={(product) => refresh(t('added', { product }))}
        />
        <RemoveDialog
          organisation={organisation}
          row={removing}
          onClose={() => setRemoving(null)}
          onRemoved={(product) => refresh(t('removed', { product }))}
        />
      </div>
    </section>
  )
}

/** The party itself, or one of its transfers. */
function isAbout({ engagement }: EngagementRow, asked: string | null): boolean {
  return engagement.id === asked || engagement.transfers.some((transfer) => transfer.id === asked)
}
