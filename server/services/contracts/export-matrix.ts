import { writeMatrix } from '@/server/exchange/csv/write-matrix'
import type { CsvChoices } from '@/server/exchange/csv/write-register'
import { recordAccess } from '../access/record-access'
import { demand, type Member, recording } from '../member'
import { today } from '../today'
import { matrixOn } from './read-matrix'

/** The contract matrix of a day (YYYY-MM-DD) as CSV; who took it is on record. Throws ForbiddenError. */
export function exportMatrix(
  member: Member,
  choices: CsvChoices,
  day = today(),
): Promise<{ fileName: string; csv: string }> {
  demand(member, 'register.export')
  const fileName = `raakvlak-${member.slug}-contracten-${day}.csv`
  return recording(member, 'register:export', async (tx) => {
    const { activities, parties, cells } = await matrixOn(tx, member, day)
    await recordAccess(tx, member, 'export', `${fileName} ${choices.locale}`)
    const activityOf = new Map(activities.map((activity) => [activity.id, activity]))
    const partyOf = new Map(parties.map((party) => [party.id, party.name]))
    const lines = cells
      .map(({ activityId, partyId, contracts, ...cell }) => ({
        ...cell,
        number: activityOf.get(activityId)?.number ?? 0,
        activity: activityOf.get(activityId)?.name ?? '',
        owner: activityOf.get(activityId)?.ownerName ?? '',
        party: partyOf.get(partyId) ?? '',
        contracts: contracts.map(({ title }) => title),
      }))
      .sort((one, other) => one.number - other.number || one.party.localeCompare(other.party))
    return { fileName, csv: writeMatrix(lines, choices) }
  })
}
