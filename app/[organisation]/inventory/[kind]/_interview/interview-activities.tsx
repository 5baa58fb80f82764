import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { InterviewView } from '@/server/api/routers/inventory'
import { activityNumber } from '@/server/domain/register/activity'

/** Which activity the interview is about, when the touchpoint has more than one. */
export function InterviewActivities({ organisation, view }: { organisation: string; view: InterviewView }) {
  const t = useTranslations('interview')
  if (view.activities.length < 2) return null
  return (
    <nav className="rk-tabs mt-2" aria-label={t('which')}>
      {view.activities.map(({ id, number, name }) => (
        <Link
          key={id}
          href={`/${organisation}/inventory/${view.kind}?activity=${id}`}
          aria-current={id === view.activity?.id ? 'page' : undefined}
        >
          {activityNumber(number)} {name}
        </Link>
      ))}
    </nav>
  )
}
