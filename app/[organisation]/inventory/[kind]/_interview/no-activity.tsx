import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/app/_components/empty-state'
import type { InterviewView } from '@/server/api/routers/inventory'

/** There is nothing to ask about yet: the inventory has not said yes, or the register lost its activity. */
export function NoActivity({ organisation, view }: { organisation: string; view: InterviewView }) {
  const t = useTranslations('interview.noActivity')
  return (
    <div className="mt-5">
      <EmptyState
        title={t(view.usage?.answer ?? 'open')}
        text={t('text')}
        actions={
          <Link className="btn btn-primary" href={`/${organisation}/inventory#${view.kind}`}>
            {t('toInventory')}
          </Link>
        }
      />
    </div>
  )
}
