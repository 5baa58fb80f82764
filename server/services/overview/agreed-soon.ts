import type { AgreementStateKey } from '@/server/domain/agreements/state'
import type { matrixOn } from '../contracts/read-matrix'

type Matrix = Awaited<ReturnType<typeof matrixOn>>

const notAgreed: readonly AgreementStateKey[] = ['missing', 'wrong_kind', 'unsigned', 'expired']
const monthsAhead = 6

/** Agreements that are needed and are not there, and those that end within half a year or ended without a successor. */
export function agreedSoon({ activities, parties, cells }: Matrix, day: string) {
  const activityOf = new Map(activities.map((activity) => [activity.id, activity]))
  const partyOf = new Map(parties.map((party) => [party.id, party.name]))
  const missing = cells
    .filter(({ state }) => notAgreed.includes(state))
    .map(({ engagementId, activityId, partyId, product, needed, state }) => ({
      engagementId,
      partyId,
      partyName: partyOf.get(partyId) ?? '',
      product,
      activity: activityOf.get(activityId) ?? null,
      kind: needed[0] ?? null,
      state,
    }))
  const until = halfAYearAfter(day)
  const ending = new Map(
    cells.flatMap(({ partyId, contracts, state }) =>
      contracts.flatMap((contract) =>
        contract.endsOn && contract.endsOn <= until && (contract.endsOn >= day || state === 'expired')
          ? [[contract.id, { ...contract, endsOn: contract.endsOn, partyName: partyOf.get(partyId) ?? '' }] as const]
          : [],
      ),
    ),
  )
  return { missing, ending: [...ending.values()].sort((one, other) => one.endsOn.localeCompare(other.endsOn)) }
}

function halfAYearAfter(day: string): string {
  const end = new Date(day)
  end.setUTCMonth(end.getUTCMonth() + monthsAhead)
  return end.toISOString().slice(0, 10)
}
