import { informationQuestions } from '../../questions/information'
import type { Text } from '../../text'
import type { SourceKey } from '../../vocabulary/sources'
import type { Reader } from '../reader'
import type { Tri } from '../tri'
import { inSentence } from './wording'

const statement = informationQuestions.find(({ id }) => id === 'Q-ART13-ITEMS')?.items ?? []
const itemsOfRule = statement.filter(({ id }) => id !== 'transfer')

/** What Art. 13 AVG wants in the privacy statement, less what other rules look at: recipients and transfers. */
export const statementItems: readonly string[] = itemsOfRule.map(({ id }) => id)

/** What the privacy statement does not say about an activity, as it is named in a message. */
export function missingFromStatement(activity: Reader): Text[] {
  const missing = itemsOfRule.filter(({ id }) => activity.item('Q-ART13-ITEMS', [id], 'no') === true)
  return missing.map(({ text }) => inSentence(text))
}

/** Where data come from when they do not come from the person: Art. 14 AVG. */
export const otherSources: readonly SourceKey[] = [
  'partner_or_affiliate',
  'purchased_list',
  'vendor_database',
  'public_register',
  'social_platform',
]

/** Whether people can object to the purpose: Art. 21(1) and (2) AVG. */
export function isOpenToObjection(purpose: Reader): Tri {
  return purpose.is('purpose.ground', 'legitimate_interest', 'public_task', 'soft_opt_in')
}
