import { useLocale, useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'
import { said } from '@/server/domain/assessments/content'
import type { Content, Item } from '@/server/domain/assessments/definition'
import { actionsIn, sayAnswer } from '@/server/domain/assessments/say-answer'

/** An answer as the document prints it: sentences as they were typed, lists as lists, days as people write them. */
export function AnswerText({ item, content }: { item: Item; content: Content }) {
  const locale = useLocale()
  if (item.type === 'day') return <LocalDate value={said(content, item.id)} />
  if (item.type === 'actions') return <ActionsText item={item} content={content} />
  const lines = sayAnswer(item, content, locale)
  if (lines.length <= 1) return <p className="whitespace-pre-wrap">{lines[0]}</p>
  return (
    <ul className="list-disc space-y-0.5 pl-4">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function ActionsText({ item, content }: { item: Item; content: Content }) {
  const t = useTranslations('assessments.actions')
  return (
    <ul className="list-disc space-y-0.5 pl-4">
      {actionsIn(content, item.id).map(({ text, due, done }) => (
        <li key={`${text} ${due}`}>
          {text}, <LocalDate value={due} />: {done ? t('isDone') : t('isOpen')}
        </li>
      ))}
    </ul>
  )
}
