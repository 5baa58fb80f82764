import { eq, ne } from 'drizzle-orm'
import { activities } from '@/db/schema'
import { activityTexts } from '@/server/domain/information/activity-texts'
import { cookiesToLookFor, cookieTable } from '@/server/domain/information/cookies'
import { type InformedActivity, informsPeople } from '@/server/domain/information/facts'
import { groupMissing } from '@/server/domain/information/missing-groups'
import { privacyStatement } from '@/server/domain/information/statement'
import type { Locale } from '@/server/domain/text'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'
import { loadInformed } from './load-informed'

/**
 * The privacy statement and the cookie table of an organisation, which activities stand in them, and what is missing:
 * in every text about those activities, so that an activity counts here as it does on its own page.
 */
export function readInformation(member: Member, language: Locale) {
  return reading(member, async (tx) => {
    const informed = await loadInformed(tx, member, ne(activities.status, 'archived'))
    const named = (list: readonly InformedActivity[]) => list.map(({ id, number, name }) => ({ id, number, name }))
    const ours = informed.activities.filter(informsPeople)
    const [statement, cookies] = [privacyStatement(informed, language), cookieTable(informed, language)]
    return {
      statement,
      cookies,
      missing: groupMissing(
        [
          statement,
          cookies,
          ...ours.flatMap((one) => Object.values(activityTexts(informed.organisation, one, language))),
        ],
        ours,
      ),
      lookFor: ours
        .map((activity) => ({ id: activity.id, name: activity.name, cookies: cookiesToLookFor(activity) }))
        .filter((one) => one.cookies.length > 0),
      notActive: named(ours.filter(({ status }) => status !== 'active')),
      forOthers: named(informed.activities.filter((activity) => !informsPeople(activity))),
    }
  })
}

/** What people are told about one activity, and what those texts lack. Throws NotFoundError. */
export function readActivityInformation(member: Member, { id, language }: { id: string; language: Locale }) {
  return reading(member, async (tx) => {
    const { organisation, activities: found } = await loadInformed(tx, member, eq(activities.id, id), id)
    const [activity] = found
    if (!activity) throw new NotFoundError()
    const texts = activityTexts(organisation, activity, language)
    return {
      ...texts,
      missing: groupMissing(Object.values(texts), [activity]),
      lookFor: activity.ownRole === 'processor' ? [] : cookiesToLookFor(activity),
    }
  })
}
