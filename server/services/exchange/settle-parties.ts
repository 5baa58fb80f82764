import { type Locale, say } from '@/server/domain/text'
import { vendorById } from '@/server/domain/vendors'
import { jointControllerColumn, partiesColumn } from '@/server/exchange/csv/columns/party'
import { jointControllerLine, partyLine } from '@/server/exchange/csv/lines/party'
import { emptyPortableParty } from '@/server/exchange/empty-activity'
import type { PortableParty } from '@/server/exchange/portable'
import { plain } from '@/server/exchange/values/plain'
import type { KnownParty } from './import-state'
import type { Leave } from './settle-draft'

const contact = ['address', 'contactPerson', 'email', 'phone', 'website'] as const

/** Parties as the register knows them: an import does not change what is recorded of a party that is there. */
export function settleParties(
  parties: readonly PortableParty[],
  known: ReadonlyMap<string, KnownParty>,
  locale: Locale,
  leave: Leave,
): PortableParty[] {
  return parties.map((party) => {
    const there = known.get(plain(party.name))
    if (there) leaveDifferences(party, there, locale, leave)
    const vendor = party.vendorId === null ? undefined : vendorById(party.vendorId)
    if (party.vendorId !== null && !vendor) leavePart(party, { vendorId: party.vendorId }, locale, leave)
    return { ...party, vendorId: vendor?.id ?? null }
  })
}

function leaveDifferences(party: PortableParty, there: KnownParty, locale: Locale, leave: Leave): void {
  if (party.country !== null && party.country !== there.country)
    leavePart(party, { country: party.country }, locale, leave)
  const differs = contact.filter((field) => party[field] !== '' && party[field] !== there[field])
  if (differs.length === 0) return
  const given = Object.fromEntries(differs.map((field) => [field, party[field]]))
  const line = jointControllerLine.write({ ...emptyPortableParty(party), ...given }, locale)
  leave(say(jointControllerColumn.header, locale), line)
}

function leavePart(party: PortableParty, part: Partial<PortableParty>, locale: Locale, leave: Leave): void {
  const { role } = party
  leave(say(partiesColumn.header, locale), partyLine.write({ ...emptyPortableParty(party), role, ...part }, locale))
}
