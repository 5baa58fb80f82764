import { monthsInWords } from '../../information/words'
import type { RetentionLine } from '../../register/activity'
import { type Locale, same, say, type Text } from '../../text'
import { endActions } from '../../vocabulary/retention'
import { inBoth, type Register, type RegisterLine } from './fact'

const noPeriod: Text = { nl: 'bewaartermijn nog niet ingevuld', en: 'retention not filled in yet' }
const unlimited: Text = { nl: 'onbeperkt', en: 'unlimited' }

function periodOf(line: RetentionLine): Text | null {
  if (line.period) return same(line.period)
  if (line.months !== null) return monthsInWords(line.months)
  return line.unlimited ? unlimited : null
}

function keeperOf({ keeper, engagementId }: RetentionLine, { engagements }: Register): Text | null {
  const party = engagements.find(({ id }) => id === engagementId)
  if (party) return { nl: `bij ${party.name}`, en: `at ${party.name}` }
  return keeper === 'vendor' ? { nl: 'bij de leverancier', en: 'at the vendor' } : null
}

function details(line: RetentionLine, register: Register, locale: Locale): string {
  const { startEvent, endAction, reason } = line
  const told: (Text | null)[] = [
    startEvent ? { nl: `vanaf: ${startEvent}`, en: `from: ${startEvent}` } : null,
    keeperOf(line, register),
    endAction && { nl: `daarna: ${endActions[endAction].nl}`, en: `then: ${endActions[endAction].en}` },
    reason ? { nl: `omdat: ${reason}`, en: `because: ${reason}` } : null,
  ]
  return told.flatMap((text) => (text ? [`; ${say(text, locale)}`] : [])).join('')
}

/** How long what is kept, and the data of which nothing says how long; a written reason covers those (Art. 30(1)(f) AVG). */
export function retentionLines(register: Register): RegisterLine[] {
  const { dataLines, retentionLines: kept, noPeriodReason } = register.activity
  const labelOf = (id: string) => register.entries[id]?.label ?? ''
  const lines = kept.map((line): RegisterLine => {
    const names = dataLines.filter(({ id }) => line.dataLineIds.includes(id)).map((one) => labelOf(one.categoryId))
    const period = periodOf(line)
    const words = (locale: Locale) => [names.join(', '), period && say(period, locale)].filter(Boolean).join(': ')
    const text = inBoth((locale) => `${words(locale)}${details(line, register, locale)}`)
    return period ? { text } : { text, lacks: noPeriod }
  })
  if (noPeriodReason) return [...lines, { text: same(noPeriodReason) }]
  const covered = new Set(kept.flatMap(({ dataLineIds }) => dataLineIds))
  const open = dataLines.filter(({ id }) => !covered.has(id))
  return [...lines, ...open.map(({ categoryId }) => ({ text: same(labelOf(categoryId)), lacks: noPeriod }))]
}
