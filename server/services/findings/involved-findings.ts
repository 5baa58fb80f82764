import { loadContract } from '../contracts/load'
import { type Member, reading } from '../member'
import { loadParty } from '../parties/load'
import { today } from '../today'
import { activitiesOfParty, activitiesUnderContract } from './among'
import { tellAmong, tellRegister } from './read-findings'

/** What concerns a party in all activities: what it does there, what is agreed and what leaves the EEA. Throws NotFoundError. */
export function listPartyFindings(member: Member, partyId: string, day = today()) {
  return reading(member, async (tx) => {
    await loadParty(tx, member, partyId)
    return tellAmong(tx, member, day, activitiesOfParty(member, partyId), ({ parties }) => parties.includes(partyId))
  })
}

/** What concerns a contract: the agreement itself and the engagements it covers. Throws NotFoundError. */
export function listContractFindings(member: Member, contractId: string, day = today()) {
  return reading(member, async (tx) => {
    await loadContract(tx, member, contractId)
    return tellAmong(tx, member, day, activitiesUnderContract(member, contractId), ({ contracts }) =>
      contracts.includes(contractId),
    )
  })
}

/** What belongs to no activity: the organisation itself and its inventory. */
export function listOrganisationFindings(member: Member, day = today()) {
  return reading(member, (tx) => tellRegister(tx, member, day, ({ activities }) => activities.length === 0))
}
