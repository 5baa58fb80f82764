import { adequacyFor } from '../../law/adequacy'
import { isEea } from '../../law/eea'
import type { TransferMechanismKey } from '../../law/transfers'
import type { Reader } from '../reader'
import { and, not, or, type Tri } from '../tri'

/** The appropriate safeguards of Art. 46 AVG. */
const safeguards: readonly TransferMechanismKey[] = ['scc', 'bcr', 'code_of_conduct', 'certification']

/** The three things that the list of the Data Privacy Framework must show (LF-82). */
export const dpfItems = ['listed', 'active', 'covers'] as const

/** Whether the data go outside the EEA, so that Chapter V AVG concerns the transfer. */
export function leavesEea(transfer: Reader): Tri {
  return transfer.meets('transfer.country', (country) => !isEea(country))
}

/** Whether a decision of Art. 45 AVG covers everyone in the country today. */
function isAdequate(transfer: Reader): Tri {
  return transfer.meets('transfer.country', (country) => adequacyFor(country, transfer.today)?.scope === 'general')
}

/** Whether the transfer needs more than an adequacy decision for the whole country. */
export function needsTool(transfer: Reader): Tri {
  return and(leavesEea(transfer), not(isAdequate(transfer)))
}

/** Whether the transfer rests on one of the appropriate safeguards of Art. 46 AVG and needs one. */
export function restsOnSafeguards(transfer: Reader): Tri {
  return and(transfer.is('transfer.mechanism', ...safeguards), needsTool(transfer))
}

/** Whether the transfer rests on the Data Privacy Framework. */
export function restsOnDpf(transfer: Reader): Tri {
  return and(transfer.is('transfer.country', 'US'), transfer.is('transfer.mechanism', 'dpf'))
}

function isConfirmed(transfer: Reader): Tri {
  const listed = and(transfer.is('transfer.country', 'US'), not(transfer.anyItem('transfer.dpf_check', dpfItems, 'no')))
  const inScope = transfer.is('transfer.scope_confirmed', 'yes')
  if (transfer.claimed('transfer.mechanism', 'dpf')) return listed
  if (transfer.claimed('transfer.mechanism', 'adequacy')) return inScope
  return listed === true || inScope === true
}

/**
 * Whether a decision of Art. 45 AVG covers this recipient today: one for the whole country, or one for part of it that
 * is confirmed (Canada, United States). A confirmation that is relied on and not given yet leaves it open.
 */
export function isCovered(transfer: Reader): Tri {
  const partly = transfer.meets('transfer.country', (country) => adequacyFor(country, transfer.today) !== null)
  return or(isAdequate(transfer), and(partly, isConfirmed(transfer)))
}
