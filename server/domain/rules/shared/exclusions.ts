import { touchpointById } from '../../touchpoints'
import type { Condition, ConditionFact } from '../../touchpoints/conditions'
import { exclusionsOn } from '../../touchpoints/grounds'
import type { GroundExclusion } from '../../touchpoints/template'
import type { Reader } from '../reader'

const claims: Record<ConditionFact, (facts: Reader) => string | undefined> = {
  'purpose.calledPersons': (f) => (f.claimed('purpose.called_persons') ? f.show('purpose.called_persons') : undefined),
  'organisation.telemarketingExemption': (f) =>
    f.claimed('organisation.telemarketing_exemption') ? f.show('organisation.telemarketing_exemption') : undefined,
  'answer.Q-B2B-PUBLISHED': (f) => ['yes', 'no'].find((value) => f.answerClaimed('Q-B2B-PUBLISHED', value)),
}

function isMet({ fact, operator, value }: Condition, facts: Reader): boolean {
  const claimed = claims[fact](facts)
  return claimed !== undefined && (operator === 'is') === (claimed === value)
}

/** The grounds that the template rules out today for this purpose, less those of which an exception is claimed. */
export function excludedGrounds(facts: Reader): readonly GroundExclusion[] {
  const kind = facts.show('activity.kind')
  const purpose = facts.show('purpose.template_purpose')
  if (!kind || kind === 'none' || !purpose) return []
  const exclusions = exclusionsOn(touchpointById(kind), purpose, facts.today)
  return exclusions.filter(({ unless = [] }) => !unless.some((condition) => isMet(condition, facts)))
}
