import { MessageSquareText } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import type { Finding } from './finding'

/** That advice was asked or given about a finding, in two words; nothing when nobody asked. */
export function AdviceMark({ finding: { advice } }: { finding: Finding }) {
  const t = useTranslations('advice.mark')
  if (advice.length === 0) return null
  return (
    <Chip icon={<MessageSquareText className="icon icon-sm" />}>
      {t(advice.some(({ state }) => state === 'waiting') ? 'waiting' : 'given')}
    </Chip>
  )
}
