import type { Locale } from '../text'
import { channelNotice } from './channel-notice'
import { cookieTable, mayUseDevice, usesDevice } from './cookies'
import type { InformationText } from './document'
import type { InformedActivity, InformedOrganisation } from './facts'
import { optOutText } from './opt-out'
import { activitySection } from './statement'

type ActivityTexts = Record<'section' | 'cookies' | 'notice' | 'optOut', InformationText | null>

/**
 * Every text about one activity: its part of the statement, its cookies, the notice in the channel and how to opt
 * out; null for what does not belong to it.
 */
export function activityTexts(
  organisation: InformedOrganisation,
  activity: InformedActivity,
  locale: Locale,
): ActivityTexts {
  const isOurs = activity.ownRole !== 'processor'
  const only = { organisation, activities: [{ ...activity, status: 'active' as const }] }
  return {
    section: isOurs ? activitySection(organisation, activity, locale) : null,
    cookies: isOurs && (usesDevice(activity) || mayUseDevice(activity)) ? cookieTable(only, locale) : null,
    notice: channelNotice(organisation, activity, locale),
    optOut: optOutText(organisation, activity, locale),
  }
}
