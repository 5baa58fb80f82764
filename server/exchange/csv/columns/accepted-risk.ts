import type { AcceptedRisk } from '@/server/domain/findings/accepted-risk'
import { type Locale, say, type Text } from '@/server/domain/text'
import { toldColumn } from '../column'

const words = {
  until: { nl: 'tot en met', en: 'until' },
  reason: { nl: 'reden', en: 'reason' },
  by: { nl: 'door', en: 'by' },
  dpo: { nl: 'advies van de FG', en: 'advice of the DPO' },
} as const satisfies Record<string, Text>

const followed = {
  true: { nl: 'gevolgd', en: 'followed' },
  false: { nl: 'niet gevolgd', en: 'not followed' },
  null: { nl: 'geen', en: 'none' },
} as const satisfies Record<string, Text>

/**
 * A line for each finding that is accepted instead of solved and may stay so today: what it says, until when, why, who
 * accepted it and whether the FG agreed. It tells; a register that reads the file takes nothing over.
 */
export const acceptedRiskColumn = toldColumn(
  { nl: 'Geaccepteerd risico', en: 'Accepted risk' },
  { role: 'register' },
  ({ facts }, locale) => facts.acceptedRisks.map((risk) => lineOf(risk, locale)).join('\n'),
)

function lineOf({ rule, message, until, reason, by, on, dpoFollowed }: AcceptedRisk, locale: Locale): string {
  const parts: [Text, string][] = [
    [words.until, until],
    [words.reason, reason.replaceAll(/\s+/g, ' ')],
    [words.by, [by, on].filter(Boolean).join(', ')],
    [words.dpo, say(followed[`${dpoFollowed}`], locale)],
  ]
  return [`${rule} ${say(message, locale)}`, ...parts.map(([word, value]) => `${say(word, locale)}: ${value}`)].join(
    ' | ',
  )
}
