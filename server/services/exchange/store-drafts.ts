import type { Transaction } from '@/db/client'
import type { ActivityContent } from '@/server/domain/register/activity'
import { engagementFacts } from '@/server/domain/register/new-engagement'
import { emptyParty, partyContent } from '@/server/domain/register/party'
import { vendorById } from '@/server/domain/vendors'
import { sameParty } from '@/server/exchange/csv/same'
import type { PortableParty } from '@/server/exchange/portable'
import { plain } from '@/server/exchange/values/plain'
import { finishActivities, insertActivities, type NewActivity } from '../activities/insert'
import { storeNewParts } from '../activities/store-new'
import { insertEngagements, type PlacedEngagement } from '../engagements/save'
import { newId } from '../ids'
import type { Member } from '../member'
import { insertParty } from '../parties/save'
import { contentOfDraft } from './content-of-draft'
import { type ImportState, importKeyOf } from './import-state'
import { entryFinder } from './make-entries'
import type { SettledDraft } from './settle-draft'

const label = 'register:import'

/**
 * Writes rows as new activities with their parties, in few statements for all of them; `state` learns what was made.
 * Returns their numbers, in the same order.
 */
export async function storeDrafts(
  tx: Transaction,
  member: Member,
  drafts: readonly SettledDraft[],
  state: ImportState,
): Promise<number[]> {
  const rows: NewActivity[] = []
  const engaged: PlacedEngagement[] = []
  for (const draft of drafts) {
    const id = newId()
    const parties = await placedParties(tx, member, id, draft, state)
    const content = await contentOfDraft(draft, entryFinder(tx, member, state.entries))
    const { kind, status } = draft.activity
    rows.push({
      id,
      content: nameKeepers(content, draft, parties),
      origin: { kind, importKey: importKeyOf(draft), status },
    })
    engaged.push(...parties)
  }
  const numbers = await insertActivities(tx, member, rows)
  // a retention line names a party: those come first
  await insertEngagements(tx, member, engaged, label)
  await storeNewParts(tx, member, rows)
  await finishActivities(
    tx,
    member,
    rows.map((row) => row.id),
  )
  return numbers
}

async function placedParties(
  tx: Transaction,
  member: Member,
  activityId: string,
  { activity }: SettledDraft,
  state: ImportState,
): Promise<PlacedEngagement[]> {
  const placed: PlacedEngagement[] = []
  for (const party of activity.parties) {
    const partyId = await partyIdOf(tx, member, party, state)
    const transfers = party.transfers.map((transfer) => ({ ...transfer, id: newId() }))
    placed.push({ id: newId(), activityId, partyId, facts: engagementFacts.parse({ ...party, transfers }) })
  }
  return placed
}

/** Says which party keeps the data of a retention line. */
function nameKeepers(
  content: ActivityContent,
  { activity }: SettledDraft,
  placed: readonly PlacedEngagement[],
): ActivityContent {
  const retentionLines = content.retentionLines.map((line, index) => {
    const keptBy = activity.retentionLines[index]?.keptBy
    const keeper = keptBy ? activity.parties.findIndex((party) => sameParty(party, keptBy)) : -1
    return { ...line, engagementId: placed[keeper]?.id ?? null }
  })
  return { ...content, retentionLines }
}

/** The party with this name, made when the register does not know it; one entity of the catalogue is one party. */
async function partyIdOf(tx: Transaction, member: Member, party: PortableParty, { parties }: ImportState) {
  const known = parties.get(plain(party.name))
  if (known) return known.id
  const { name, country, address, contactPerson, email, phone, website, vendorId } = party
  const entity = vendorId ? (vendorById(vendorId)?.entityKey ?? null) : null
  const entityKey = [...parties.values()].some((one) => one.entityKey === entity) ? null : entity
  const given = { country, address, contactPerson, email, phone, website, entityKey }
  const made = await insertParty(tx, member, partyContent.parse({ ...emptyParty(name), ...given }), label)
  parties.set(plain(name), made)
  return made.id
}
