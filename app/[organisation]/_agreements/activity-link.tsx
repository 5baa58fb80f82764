import Link from 'next/link'
import { activityNumber } from '@/server/domain/register/activity'

type ActivityLinkProps = { organisation: string; id: string; number: number; name: string }

/** The number and name of an activity, leading to it. */
export function ActivityLink({ organisation, id, number, name }: ActivityLinkProps) {
  return (
    <Link className="font-medium hover:underline" href={`/${organisation}/activities/${id}`}>
      <span className="text-muted font-normal tabular-nums">{activityNumber(number)}</span> {name}
    </Link>
  )
}
