import { useLocale } from 'next-intl'
import { type DateStyle, formatDate } from './format-date'

type LocalDateProps = { value: string | Date | null | undefined; style?: DateStyle }

/** A day or a moment as people here write it; a dash when there is none. */
export function LocalDate({ value, style = 'table' }: LocalDateProps) {
  const locale = useLocale()
  if (!value) return '–'
  const dateTime = typeof value === 'string' ? value : value.toISOString()
  return (
    <time dateTime={dateTime} className="tabular-nums">
      {formatDate(value, style, locale)}
    </time>
  )
}
