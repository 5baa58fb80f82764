import type { CampaignInput } from '@/server/domain/register/campaign'
import type { Locale } from '@/server/domain/text'
import { isTouchpointKind } from '@/server/domain/touchpoints'
import { createActivity, draftOfKind } from '../activities/create'
import { invalid } from '../errors'
import { sayInUse } from '../inventory/answer-inventory'
import { type Member, writing } from '../member'
import { today } from '../today'

/**
 * Makes the draft that a new campaign is judged by: from the template of its touchpoint, under its own name and with the
 * day on which it is to start. Throws ForbiddenError, or InvalidError for a day that is over and a kind nobody knows.
 */
export function startCampaign(member: Member, input: CampaignInput & { locale: Locale }, day = today()) {
  return writing(member, 'activity.create', 'activity:create', async (tx) => {
    const { name, kind, startDate, locale } = input
    if (startDate < day) throw invalid('startDate', 'day_past')
    if (!isTouchpointKind(kind)) throw invalid('kind', 'unknown_kind')
    const draft = await draftOfKind(tx, member, kind, locale)
    const made = await createActivity(tx, member, { ...draft, name, startDate }, { kind })
    await sayInUse(tx, member, kind, name)
    return made
  })
}
