import { say } from '@/server/domain/text'
import { toldColumn } from '../column'

const until = { nl: 'tot en met', en: 'until' }

/**
 * A line for each finding that is accepted instead of solved and may stay so today: the rule and the last day. Who
 * accepted it and why stays where it was decided, so a register that reads the file takes nothing over.
 */
export const acceptedRiskColumn = toldColumn(
  { nl: 'Geaccepteerd risico', en: 'Accepted risk' },
  { role: 'register' },
  ({ facts }, locale) =>
    facts.acceptedRisks.map((risk) => `${risk.rule} | ${say(until, locale)}: ${risk.until}`).join('\n'),
)
