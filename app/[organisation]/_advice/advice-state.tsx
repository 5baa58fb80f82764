import { Clock, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import { LocalDate } from '@/app/_components/local-date'
import type { Advice } from './told'

/** That a question waits, or was withdrawn; what was answered speaks for itself. */
export function AdviceState({ advice: { state, withdrawnAt } }: { advice: Advice }) {
  const t = useTranslations('advice')
  if (state === 'given') return null
  if (state === 'waiting') return <Chip icon={<Clock className="icon icon-sm" />}>{t('waits')}</Chip>
  const on = () => <LocalDate value={withdrawnAt} />
  return (
    <Chip icon={<Undo2 className="icon icon-sm" />}>
      <span>{t.rich('withdrawnOn', { on })}</span>
    </Chip>
  )
}
