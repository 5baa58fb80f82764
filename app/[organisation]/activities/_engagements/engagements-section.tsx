import { api } from '@/app/_trpc/server'
import { EngagementsPanel } from './engagements-panel'

type Props = {
  organisation: string
  activityId: string
  /** The touchpoint, for the products that are usual there; null for another process. */
  kind: string | null
  /** Beside other columns: without room of its own beside it. */
  narrow?: boolean
}

/** The parties of an activity with role, agreement and transfers: Art. 30(1)(d) and (e), 26 and 28 AVG. */
export async function EngagementsSection({ organisation, activityId, kind, narrow = false }: Props) {
  const initial = await (await api()).engagements.ofActivity({ organisation, activityId })
  return (
    <EngagementsPanel
      organisation={organisation}
      activityId={activityId}
      kind={kind}
      initial={initial}
      narrow={narrow}
    />
  )
}
