import { emailAddress } from '@/server/domain/register/values'
import { sameName } from '../csv/same'
import { emptyPortableParty } from '../empty-activity'
import { parseTriState } from '../values/yes-no'
import type { ReadCell, Row } from './row'
import { cutList } from './terms'

/** Says nothing new when it is what the organisation says of itself. */
function sameAs(ours: (row: Row) => string[]): ReadCell {
  return (cell, row) => ours(row).some((value) => value !== '' && sameName(value, cell))
}

export const readOwnRole: ReadCell = (cell, { activity }) => {
  const answer = parseTriState(cell)
  if (answer === 'yes') activity.ownRole = 'processor'
  return answer === 'yes' || answer === 'no'
}

const isOurName = sameAs(({ context }) => [context.organisation.name])

/** The controller of a row is the organisation itself, or the one it works for as processor: Art. 30(2)(a) AVG. */
export const readController: ReadCell = (cell, row) => {
  if (isOurName(cell, row)) return true
  if (row.activity.ownRole !== 'processor' || cell.length > 200) return false
  row.activity.controllersServed.push({ name: cell, contact: '', processing: '' })
  return true
}

export const readControllerContact: ReadCell = (cell, { activity, context }) => {
  const [served] = activity.controllersServed
  if (!served)
    return [context.organisation.email, context.organisation.phone].some(
      (value) => value !== '' && sameName(value, cell),
    )
  served.contact = cell
  return true
}

/** A party is made of a cell that names one and nothing else. */
export const readJointController: ReadCell = (cell, { activity }) => {
  if (cutList(cell).length !== 1 || cell.length > 200) return false
  activity.parties.push({ ...emptyPortableParty({ name: cell, product: cell }), role: 'joint' })
  if (activity.ownRole === 'controller') activity.ownRole = 'joint'
  return true
}

export const readJointContact: ReadCell = (cell, { activity }) => {
  const [party] = activity.parties
  const email = emailAddress.safeParse(cell)
  if (!party || !email.success) return false
  party.email = email.data
  return true
}

export const readRepresentative = sameAs(({ context }) => [context.organisation.representativeName])
export const readRepresentativeContact = sameAs(({ context }) => [context.organisation.representativeContact])
export const readDpo = sameAs(({ context }) => [context.organisation.dpoName])
export const readDpoContact = sameAs(({ context }) => [context.organisation.dpoEmail, context.organisation.dpoPhone])
