import type { Decision } from '@/server/domain/findings/decision'
import { ruleById } from '@/server/domain/rules'
import type { RuleGroup } from '@/server/domain/rules/rule'

const aboutGrounds: readonly (RuleGroup | undefined)[] = ['legal_basis', 'lia']

type Advised = Pick<Decision, 'rule' | 'subjectType' | 'subjectId' | 'dpoAdvice'>

/** What the FG advised about the ground of each purpose, at whatever rules found about it there: Art. 39(1)(a) AVG. */
export function groundAdvice(decisions: readonly Advised[]) {
  const given = decisions.filter(
    ({ rule, subjectType, dpoAdvice }) =>
      subjectType === 'purpose' && dpoAdvice !== '' && aboutGrounds.includes(ruleById(rule)?.group),
  )
  const byPurpose = Map.groupBy(given, ({ subjectId }) => subjectId)
  return (purposeId: string) => (byPurpose.get(purposeId) ?? []).map(({ dpoAdvice }) => dpoAdvice).join('\n')
}

export type AdviceOf = ReturnType<typeof groundAdvice>
