import type { Transaction } from '@/db/client'
import { engagementFacts } from '@/server/domain/register/new-engagement'
import { emptyParty, partyContent } from '@/server/domain/register/party'
import { vendorById } from '@/server/domain/vendors'
import { sameParty } from '@/server/exchange/csv/same'
import type { PartyRef, PortableParty } from '@/server/exchange/portable'
import { plain } from '@/server/exchange/values/plain'
import { createActivity } from '../activities/create'
import { changeActivity } from '../activities/save'
import { refreshSearchText } from '../activities/search-text'
import { insertEngagement } from '../engagements/save'
import { newId } from '../ids'
import type { Member } from '../member'
import { insertParty } from '../parties/save'
import { contentOfDraft } from './content-of-draft'
import { type ImportState, importKeyOf } from './import-state'
import { entryFinder } from './make-entries'
import type { SettledDraft } from './settle-draft'

const label = 'register:import'

/** Writes one row as a new activity with its parties; `state` learns what was made. Returns its id and number. */
export async function storeDraft(tx: Transaction, member: Member, draft: SettledDraft, state: ImportState) {
  const { activity } = draft
  const content = await contentOfDraft(draft, entryFinder(tx, member, state.entries))
  const origin = { kind: activity.kind, importKey: importKeyOf(draft), status: activity.status }
  const made = await createActivity(tx, member, content, origin)
  if (activity.parties.length === 0) return made
  const engaged: (PartyRef & { id: string })[] = []
  for (const party of activity.parties) {
    const partyId = await partyIdOf(tx, member, party, state)
    const transfers = party.transfers.map((transfer) => ({ ...transfer, id: newId() }))
    const facts = engagementFacts.parse({ ...party, transfers })
    const { id } = await insertEngagement(tx, member, { activityId: made.id, partyId, facts }, label)
    engaged.push({ id, name: party.name, product: party.product })
  }
  await refreshSearchText(tx, member, [made.id])
  await nameKeepers(tx, member, made.id, draft, engaged)
  return made
}

/** A retention line names a party, which is there only after the activity. */
async function nameKeepers(
  tx: Transaction,
  member: Member,
  id: string,
  { activity }: SettledDraft,
  engaged: readonly (PartyRef & { id: string })[],
): Promise<void> {
  const keepers = activity.retentionLines.map(({ keptBy }) => keptBy && engaged.find((one) => sameParty(one, keptBy)))
  if (!keepers.some(Boolean)) return
  await changeActivity(tx, member, { id, version: 1 }, label, async (present) => ({
    retentionLines: present.retentionLines.map((line, index) => ({
      ...line,
      engagementId: keepers[index]?.id ?? null,
    })),
  }))
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
