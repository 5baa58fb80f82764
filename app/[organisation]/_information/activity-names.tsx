import Link from 'next/link'
import { activityNumber } from '@/server/domain/register/activity'

type Named = { id: string; number: number; name: string }
type Props = { lede: string; activities: readonly Named[]; organisation: string }

/** Activities that a text rests on in a special way, each with the way to its page. */
export function ActivityNames({ lede, activities, organisation }: Props) {
  if (activities.length === 0) return null
  return (
    <div className="mt-3 text-sm">
      <p>{lede}</p>
      <ul className="list-disc space-y-1.5 pl-5">
        {activities.map(({ id, number, name }) => (
          <li key={id}>
            <Link className="rk-link" href={`/${organisation}/activities/${id}`}>
              {activityNumber(number)} {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
