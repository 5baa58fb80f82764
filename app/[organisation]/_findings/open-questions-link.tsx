import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { countsOf, type OpenQuestion } from './finding'

type Props = {
  /** the list narrowed to the same findings; it ends in a parameter */
  listHref: string
  questions: readonly OpenQuestion[]
}

/** How much the rules still ask, hatched as everything nobody knows; it leads to the questions. */
export function OpenQuestionsLink({ listHref, questions }: Props) {
  const t = useTranslations('findings')
  return (
    <Link className="hatch-text underline decoration-1 underline-offset-[3px]" href={`${listHref}&view=questions`}>
      {t('openQuestions', countsOf(questions))}
    </Link>
  )
}
