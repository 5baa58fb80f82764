import { loadContract } from '../contracts/load'
import { type Member, reading } from '../member'
import { loadParty } from '../parties/load'
import { today } from '../today'
import { activitiesOfParty, activitiesUnderContract } from './among'
import { namesOf } from './describe-finding'
import { judgeAmong } from './judged'
import { tell } from './read-findings'
import { judgeRegister } from './register-memory'

/** What concerns a party in all activities: what it does there, what is agreed and what leaves the EEA. Throws NotFoundError. */
export function listPartyFindings(member: Member, partyId: string, day = today()) {
  const among = activitiesOfParty(member, partyId)
  return reading(member, async (tx) => {
    await loadParty(tx, member, partyId)
    const judged = await judgeAmong(tx, member, day, among)
    return tell(judged, await namesOf(tx, member, among), ({ parties }) => parties.includes(partyId))
  })
}

/** What concerns a contract: the agreement itself and the engagements it covers. Throws NotFoundError. */
export function listContractFindings(member: Member, contractId: string, day = today()) {
  const among = activitiesUnderContract(member, contractId)
  return reading(member, async (tx) => {
    await loadContract(tx, member, contractId)
    const judged = await judgeAmong(tx, member, day, among)
    return tell(judged, await namesOf(tx, member, among), ({ contracts }) => contracts.includes(contractId))
  })
}

/** What belongs to no activity: the organisation itself and its inventory. */
export function listOrganisationFindings(member: Member, day = today()) {
  return reading(member, async (tx) => {
    const judged = await judgeRegister(tx, member, day)
    return tell(judged, await namesOf(tx, member), ({ activities }) => activities.length === 0)
  })
}
