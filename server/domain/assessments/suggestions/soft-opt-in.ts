import { thresholds } from '../../rules/thresholds'
import { said } from '../content'
import { having, type Propose, reason } from '../suggestion'

const path = (name: string) => `purpose.soft_opt_in.${name}`
const conditions = ['own_entity', 'similar', 'informed', 'optout_collection', 'optout_each', 'no_prior_optout'].map(
  path,
)
const [sale, duration, period] = [path('sale'), path('product_duration'), path('customer_relationship_months')]

/** Every condition must be met; a free account, a gift or a long period asks for substantiation (LF-40, LF-46, S3-22, S3-23). */
export const proposeSoftOptIn: Propose = (asked) => {
  const { content } = asked
  const because = (ids: readonly string[]) => ids.map((id) => reason(asked, id))
  const broken = [...having(content, [sale], 'none'), ...having(content, conditions, 'no')]
  if (broken.length > 0) return { outcome: 'not_allowed', because: because(broken) }
  const months = content[period]
  if ([sale, duration, ...conditions].some((id) => said(content, id) === undefined)) return null
  if (typeof months !== 'number') return null
  const isShort = said(content, duration) === 'short' && months >= thresholds.softOptInMonths
  const arguable = [
    ...having(content, [sale], 'free_account', 'donation'),
    ...having(content, conditions, 'unknown'),
    ...(months > thresholds.softOptInMonths || isShort ? [period] : []),
  ]
  if (arguable.length > 0) return { outcome: 'substantiate', because: because(arguable) }
  return { outcome: 'allowed', because: because([sale, ...conditions]) }
}
