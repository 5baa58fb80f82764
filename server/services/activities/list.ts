import { asc, count, desc, type SQL, sql } from 'drizzle-orm'
import { activities, users } from '@/db/schema'
import { agreementState } from '@/server/domain/agreements/state'
import { worstState } from '@/server/domain/agreements/worst'
import { acceptedInShort } from '@/server/domain/findings/accepted-risk'
import type { ActivityListInput } from '@/server/domain/register/activity-filter'
import { type AcceptedFinding, acceptedRisks } from '../findings/accepted-risks'
import { type Member, reading } from '../member'
import { today } from '../today'
import { type RegisterPage, type RegisterRow, readPage } from './read-page'
import { whereActivities } from './where'

const order: Record<ActivityListInput['sort'], SQL[]> = {
  number: [sql`${activities.number}`],
  name: [sql`lower(${activities.name})`],
  kind: [sql`${activities.kind}`],
  status: [sql`array_position(array['concept', 'in_review', 'active', 'archived'], ${activities.status})`],
  owner: [sql`lower(${users.name})`],
  review: [sql`${activities.reviewDue}`],
  changed: [sql`${activities.updatedAt}`],
}

/** One page of the register with, per activity, its grounds, parties and state of agreements on a day (YYYY-MM-DD), and how many there are in all. */
export async function listActivities(member: Member, input: ActivityListInput, day = today()) {
  const by = order[input.sort].map((column) => (input.descending ? desc(column) : asc(column)))
  const { page, risks } = await reading(member, async (tx) => {
    const page = await readPage(tx, member, {
      where: whereActivities(tx, member, input),
      order: sql.join([...by, asc(activities.number)], sql`, `),
      limit: input.perPage,
      offset: (input.page - 1) * input.perPage,
      day,
    })
    const accepting = page.rows.filter((row) => row.hasAcceptance).map((row) => row.id)
    return { page, risks: accepting.length > 0 ? await acceptedRisks(tx, member, accepting, day) : noRisks }
  })
  const summary = summarise(page, risks, day)
  return { total: page.total, rows: page.rows.map(summary) }
}

type Risks = ReadonlyMap<string, readonly AcceptedFinding[]>

const noRisks: Risks = new Map()

/** How a row comes to say what its purposes and parties come down to. */
function summarise({ engagements, parties, coverage, contracts }: RegisterPage, risks: Risks, today: string) {
  const covering = Map.groupBy(coverage, ([engagement]) => engagement)
  const agreementsOf = (id: string) => (covering.get(id) ?? []).flatMap(([, contract]) => contracts[contract] ?? [])
  const engaged = Map.groupBy(engagements, (one) => one.activityId)
  return ({ purposeGrounds, hasAcceptance, ...row }: RegisterRow) => {
    const own = engaged.get(row.id) ?? []
    const states = own.map(({ id, role }) => agreementState({ role, agreements: agreementsOf(id), today }))
    return {
      ...row,
      reviewIsOver: row.reviewDue !== null && row.reviewDue < today,
      acceptedRisk: acceptedInShort(risks.get(row.id) ?? []),
      grounds: [...new Set(purposeGrounds.filter((ground) => ground !== null))],
      undecided: purposeGrounds.filter((ground) => ground === null).length,
      parties: [...new Set(own.map((one) => one.partyId))].map((id) => ({ id, name: parties[id] ?? '' })),
      contractState: worstState(states),
    }
  }
}

/** The counts beside the saved views of the register. */
export function countViews(member: Member, views: Record<string, ActivityListInput>) {
  return reading(member, async (tx) => {
    const counted = await Promise.all(
      Object.entries(views).map(async ([name, input]) => {
        const [totals] = await tx
          .select({ total: count() })
          .from(activities)
          .where(whereActivities(tx, member, input))
        return [name, totals?.total ?? 0] as const
      }),
    )
    return Object.fromEntries(counted)
  })
}
