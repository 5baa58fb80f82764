import type { ChannelKey } from '../../vocabulary/channels'
import type { Reader } from '../reader'
import { and, type Tri } from '../tri'

/** Whether a purpose is direct marketing that reaches people through one of these channels (art. 11.7 Tw). */
export function isMarketingThrough(purpose: Reader, ...channels: ChannelKey[]): Tri {
  return and(purpose.is('purpose.marketing', 'yes'), purpose.is('purpose.channel', ...channels))
}

/** Whether an activity has a purpose of direct marketing through one of these channels. */
export function hasMarketingThrough(activity: Reader, ...channels: ChannelKey[]): Tri {
  return activity.some('purpose', (purpose) => isMarketingThrough(purpose, ...channels))
}
