import { useTranslations } from 'next-intl'
import { EmptyState } from '@/app/_components/empty-state'
import type { NotJudged } from '@/app/_trpc/judged'
import { RefreshSoon } from './refresh-soon'

/** Why the rules say nothing of the whole register now; while it is being judged the page looks again by itself. */
export function NotJudgedNotice({ reason: { notJudged, done, total } }: { reason: NotJudged }) {
  const t = useTranslations('findings.notJudgedNow')
  const isComing = notJudged === 'still_judging'
  return (
    <div role="status" className="mt-5">
      <EmptyState
        title={t(`${notJudged}.title`)}
        text={t(`${notJudged}.text`, { done, total })}
        actions={isComing && <progress className="progress w-56" aria-label={t('progress')} value={done} max={total} />}
      />
      {isComing && <RefreshSoon />}
    </div>
  )
}
