import Link from 'next/link'
import { useTranslations } from 'next-intl'

type Props = {
  /** the list narrowed to the same findings; it ends in a parameter */
  listHref: string
  count: number
}

/** How much the rules still ask, hatched as everything nobody knows; it leads to the questions. */
export function OpenQuestionsLink({ listHref, count }: Props) {
  const t = useTranslations('findings')
  return (
    <Link className="hatch-text underline decoration-1 underline-offset-[3px]" href={`${listHref}&view=questions`}>
      {t('openQuestions', { count })}
    </Link>
  )
}
