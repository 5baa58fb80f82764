import { Clock, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import { LocalDate } from '@/app/_components/local-date'
import type { Advice } from './told'

/** That a question waits, or was withdrawn; what was answered speaks for itself. */
export function AdviceState({ advice: { state, adviser, withdrawnAt } }: { advice: Advice }) {
  const t = useTranslations('advice')
  if (state === 'given') return null
  const on = () => <LocalDate value={withdrawnAt} />
  return (
    <Chip icon={state === 'waiting' ? <Clock className="icon icon-sm" /> : <Undo2 className="icon icon-sm" />}>
      {state === 'withdrawn' ? (
        <span>{t.rich('withdrawnOn', { on })}</span>
      ) : adviser === null ? (
        t('waitsForDpo')
      ) : (
        t('waitsForAdviser', { adviser })
      )}
    </Chip>
  )
}
