import { addMonths } from '@/server/domain/rules/days'
import { oneActivity } from '@/server/services/findings/among'
import { decide } from '@/server/services/findings/decide'
import { judgeAmong } from '@/server/services/findings/judged'
import { type Member, reading } from '@/server/services/member'

/** Accepts, for half a year, whatever stops the approval of an activity on a day: gaps and missing answers. */
export async function acceptEverything(
  officer: Member,
  activityId: string,
  day: string,
  outcomes: readonly string[] = ['gap', 'open'],
): Promise<void> {
  const { findings } = await reading(officer, (tx) => judgeAmong(tx, officer, day, oneActivity(activityId)))
  for (const { rule, of, outcome, stops } of findings) {
    if (!stops || !outcomes.includes(outcome)) continue
    const about = { rule: rule.id, subjectType: of.type, subjectId: of.id, activityId, version: 0 }
    const said = {
      reason: 'We zoeken dit nog uit.',
      expiresOn: addMonths(day, 6),
      dpoFollowed: null,
    }
    await decide(officer, { ...about, act: 'accept', ...said }, day)
  }
}
