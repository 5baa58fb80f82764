import { emptyPurpose } from '../csv/lines/purpose'
import { emptyRetention } from '../csv/lines/retention'
import { refsOf } from '../csv/same'
import { parseDay } from '../values/day'
import { parseTriState } from '../values/yes-no'
import { readGround } from './grounds'
import type { ReadCell } from './row'
import { readMonths, readStatus, saysNothing } from './values'

const longest = 10_000

export const readPurpose: ReadCell = (cell, { activity }) =>
  cell.length <= longest && activity.purposes.push(emptyPurpose(cell)) > 0

/** The ground belongs to the purpose of the row; without a purpose there is nothing to hang it on. */
export const readLegalBasis: ReadCell = (cell, { activity }) => {
  const read = readGround(cell)
  const [purpose] = activity.purposes
  if (!read || !purpose) return false
  Object.assign(purpose, read)
  return true
}

/** Why an interest is legitimate; only with that ground. */
export const readInterest: ReadCell = (cell, { activity }) => {
  const [purpose] = activity.purposes
  if (purpose?.ground !== 'legitimate_interest' || cell.length > longest || !/\p{L}/u.test(cell)) return false
  purpose.groundReason = cell
  return true
}

/** One term for all data of the row; in months only when the text says nothing else. */
export const readRetention: ReadCell = (cell, { activity }) => {
  if (cell.length > longest) return false
  activity.retentionLines.push({
    ...emptyRetention(cell),
    months: readMonths(cell),
    covers: refsOf(activity.dataLines),
  })
  return true
}

export const readTransfer: ReadCell = (cell, { activity }) => {
  const answer = parseTriState(cell)
  if (!answer) return false
  activity.transferOutsideEea = answer
  return true
}

/** A country belongs to a party, which this format does not name; only "none" can be understood. */
export const readCountry: ReadCell = (cell, { activity }) => saysNothing(cell) && activity.transferOutsideEea !== 'yes'

export const readReviewDate: ReadCell = (cell, { activity }) => {
  const date = parseDay(cell)
  if (date) activity.reviewDue = date
  return date !== undefined
}

export const readDepartment: ReadCell = (cell, { activity }) => {
  if (cell.length > 200) return false
  activity.department = cell
  return true
}

export const readStatusCell: ReadCell = (cell, { activity }) => {
  const status = readStatus(cell)
  if (status) activity.status = status
  return status !== undefined
}
