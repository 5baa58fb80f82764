import { useLocale, useTranslations } from 'next-intl'
import { wordsOfAnswer } from '@/server/domain/history/answer-lines'
import type { Answer } from '@/server/domain/register/answer'
import type { Text } from '@/server/domain/text'
import type { ActivityPage } from './activity-page'
import { ReadSection } from './read-section'

/** The questions that were answered about this activity and its parts, in the words in which they were asked. */
export function AnswersSection({ page, answers }: { page: ActivityPage; answers: readonly Answer[] }) {
  const fields = useTranslations('fields')
  const locale = useLocale()
  if (answers.length === 0) return null
  const own = answers.filter((answer) => answer.subjectType === 'activity')
  const others = answers.filter((answer) => answer.subjectType !== 'activity')
  const say = (words: Text | string) => (typeof words === 'string' ? words : words[locale])
  const about = ({ subjectType, subjectId }: Answer) => {
    if (subjectType === 'activity') return []
    const purpose = page.activity.purposes.find(({ id }) => id === subjectId)
    return [purpose?.text ?? fields('engagement.record')]
  }
  return (
    <ReadSection page={page} title={fields('section.activity.questions')} sections={['questions']}>
      <dl className="space-y-2 text-sm">
        {[...own, ...others].map((answer) => {
          const { asked, said } = wordsOfAnswer(answer)
          return (
            <div key={`${answer.subjectId} ${answer.question} ${answer.item}`}>
              <dt className="text-muted">{[...about(answer), say(asked)].join(': ')}</dt>
              <dd className="whitespace-pre-wrap">{[say(said), answer.note].filter(Boolean).join('. ')}</dd>
            </div>
          )
        })}
      </dl>
    </ReadSection>
  )
}
