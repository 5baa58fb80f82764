import { useLocale } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { wordsOfAnswer } from '@/server/domain/history/answer-lines'
import type { Answer } from '@/server/domain/register/answer'
import { organisationQuestions } from './organisation-answers'

/** What was answered about the organisation, for who reads it. */
export function AnswerFacts({ answers }: { answers: readonly Answer[] }) {
  const locale = useLocale()
  const items = organisationQuestions.map(({ id, text }) => {
    const answer = answers.find((one) => one.question === id)
    const said = answer && wordsOfAnswer(answer).said
    const words = typeof said === 'object' ? said[locale] : said
    return { term: text[locale], value: [words, answer?.note].filter(Boolean).join('. ') }
  })
  return (
    <div className="mt-5 max-w-3xl">
      <DefinitionList items={items} />
    </div>
  )
}
