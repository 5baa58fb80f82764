import type { Content, Item } from '../assessments/definition'
import { definitions } from '../assessments/definitions'
import { type AssessmentKind, assessmentKinds } from '../assessments/kinds'
import { actionsIn, sayAnswer } from '../assessments/say-answer'
import type { Locale } from '../text'
import { sayDay } from './say-value'
import { name, type RecordShape, said } from './shape'

const itemsOf = (kind: AssessmentKind) => definitions[kind].sections.flatMap(({ items }) => items)

const done = { nl: 'gedaan', en: 'done' }
const open = { nl: 'open', en: 'open' }

/** An answer as its document says it; days as people write them. */
function inWords(item: Item, content: Content, locale: Locale): string {
  if (item.type === 'actions') {
    const actions = actionsIn(content, item.id)
    return actions.map((one) => `${one.text}, ${sayDay(one.due)}: ${(one.done ? done : open)[locale]}`).join('\n')
  }
  const lines = sayAnswer(item, content, locale)
  return (item.type === 'day' ? lines.map(sayDay) : lines).join('\n')
}

/** The answers in the order of the questions; what the definition lost is not told. */
function answersIn(document: Readonly<Record<string, unknown>>) {
  const kind = assessmentKinds.find((one) => one === document.kind)
  const content = (document.content ?? {}) as Content
  if (!kind) return []
  return itemsOf(kind)
    .filter(({ id }) => content[id] !== undefined)
    .map((item) => {
      const value = { nl: inWords(item, content, 'nl'), en: inWords(item, content, 'en') }
      return { key: item.id, question: item.text, value }
    })
}

/** An assessment: who signed it, and its questions with their answers. */
export const assessmentShape: RecordShape = {
  message: 'assessment',
  sections: {
    signature: { fields: { signedBy: name }, lines: {} },
    answers: {
      fields: {},
      lines: {
        answers: { message: 'answer', key: 'key', name: 'question', fields: { question: said, value: said } },
      },
    },
  },
  read: (document) => ({ ...document, answers: answersIn(document) }),
}
