import { Clock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'

/** Before which day somebody looks at an activity again; a day that is over stands out in shape and words. */
export function ReviewCell({ due, isOver }: { due: string | null; isOver: boolean }) {
  const t = useTranslations('register')
  if (!isOver) return <LocalDate value={due} />
  return (
    <span className="text-warn-ink inline-flex items-center gap-1 font-medium">
      <Clock className="icon icon-sm" />
      <span className="sr-only">{t('reviewOver')} </span>
      <LocalDate value={due} />
    </span>
  )
}
