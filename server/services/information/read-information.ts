import { eq, ne } from 'drizzle-orm'
import { activities } from '@/db/schema'
import { channelNotice } from '@/server/domain/information/channel-notice'
import { cookiesToLookFor, cookieTable, usesDevice } from '@/server/domain/information/cookies'
import { type InformedActivity, informsPeople } from '@/server/domain/information/facts'
import { groupMissing } from '@/server/domain/information/missing-groups'
import { optOutText } from '@/server/domain/information/opt-out'
import { activitySection, privacyStatement } from '@/server/domain/information/statement'
import type { Locale } from '@/server/domain/text'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'
import { loadInformed } from './load-informed'

/** The privacy statement and the cookie table of an organisation, what they lack, and which activities stand in them. */
export function readInformation(member: Member, language: Locale) {
  return reading(member, async (tx) => {
    const informed = await loadInformed(tx, member, ne(activities.status, 'archived'))
    const named = (list: readonly InformedActivity[]) => list.map(({ id, number, name }) => ({ id, number, name }))
    const ours = informed.activities.filter(informsPeople)
    const [statement, cookies] = [privacyStatement(informed, language), cookieTable(informed, language)]
    return {
      statement,
      cookies,
      missing: groupMissing([statement, cookies], informed.activities),
      lookFor: ours
        .map((activity) => ({ id: activity.id, name: activity.name, cookies: cookiesToLookFor(activity) }))
        .filter((one) => one.cookies.length > 0),
      notActive: named(ours.filter(({ status }) => status !== 'active')),
      forOthers: named(informed.activities.filter((activity) => !informsPeople(activity))),
    }
  })
}

/**
 * What people are told about one activity: its part of the statement, its cookies, the notice in the channel and how
 * to opt out; null for what does not belong to it. Throws NotFoundError.
 */
export function readActivityInformation(member: Member, { id, language }: { id: string; language: Locale }) {
  return reading(member, async (tx) => {
    const { organisation, activities: found } = await loadInformed(tx, member, eq(activities.id, id), id)
    const [activity] = found
    if (!activity) throw new NotFoundError()
    const isOurs = activity.ownRole !== 'processor'
    const only = { organisation, activities: [{ ...activity, status: 'active' as const }] }
    const texts = {
      section: isOurs ? activitySection(organisation, activity, language) : null,
      cookies: isOurs && usesDevice(activity) ? cookieTable(only, language) : null,
      notice: channelNotice(organisation, activity, language),
      optOut: optOutText(organisation, activity, language),
    }
    return {
      ...texts,
      missing: groupMissing(Object.values(texts), [activity]),
      lookFor: isOurs ? cookiesToLookFor(activity) : [],
    }
  })
}
