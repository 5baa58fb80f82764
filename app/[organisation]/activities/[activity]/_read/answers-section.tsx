import { useLocale, useTranslations } from 'next-intl'
import { wordsOfAnswer } from '@/server/domain/history/answer-lines'
import type { Answer } from '@/server/domain/register/answer'
import type { Text } from '@/server/domain/text'
import type { ActivityPage } from './activity-page'
import { ReadSection } from './read-section'

/** The questions that were answered about this activity, in the words in which they were asked. */
export function AnswersSection({ page, answers }: { page: ActivityPage; answers: readonly Answer[] }) {
  const fields = useTranslations('fields')
  const locale = useLocale()
  const own = answers.filter((answer) => answer.subjectType === 'activity')
  if (own.length === 0) return null
  const say = (words: Text | string) => (typeof words === 'string' ? words : words[locale])
  return (
    <ReadSection page={page} title={fields('section.activity.questions')} sections={['questions']}>
      <dl className="space-y-2 text-sm">
        {own.map((answer) => {
          const { asked, said } = wordsOfAnswer(answer)
          return (
            <div key={`${answer.question} ${answer.item}`}>
              <dt className="text-muted">{say(asked)}</dt>
              <dd className="whitespace-pre-wrap">{[say(said), answer.note].filter(Boolean).join('. ')}</dd>
            </div>
          )
        })}
      </dl>
    </ReadSection>
  )
}
