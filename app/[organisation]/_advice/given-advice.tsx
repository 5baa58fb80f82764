import { useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'
import type { Advice } from './told'

/** The words of an advice, by whom and when; for an adviser outside also who wrote it down. */
export function GivenAdvice({ advice: { text, adviser, author, at, givenOn } }: { advice: Advice }) {
  const t = useTranslations('advice')
  const name = author ?? t('someone')
  const moment = () => <LocalDate style="moment" value={at} />
  const on = () => <LocalDate value={givenOn} />
  return (
    <>
      <p className="whitespace-pre-wrap">{text}</p>
      <p className="text-muted text-xs">
        {adviser === null
          ? t.rich('byDpo', { name, at: moment })
          : t.rich('byAdviser', { adviser, name, on, at: moment })}
      </p>
    </>
  )
}
