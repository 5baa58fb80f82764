import type { PortableActivity, PortableRetention } from '../../portable'
import { prose } from '../codec'
import { addTo, type Column, fieldColumn, linesColumn } from '../column'
import { retentionLine } from '../lines/retention'
import { indexOfRef, sameParty } from '../same'

/** Whether everything the line points at is there. */
function pointsRight({ covers, keptBy }: PortableRetention, { dataLines, parties }: PortableActivity): boolean {
  const covered = covers.every((ref) => indexOfRef(dataLines, ref) >= 0)
  return covered && (keptBy === null || parties.some((party) => sameParty(party, keptBy)))
}

/** What is kept how long: Art. 30(1)(f) AVG. */
export const retentionColumns: readonly Column[] = [
  linesColumn({
    header: { nl: 'Bewaartermijnen', en: 'Retention' },
    line: retentionLine,
    pick: (activity) => activity.retentionLines,
    add: (item, activity) => pointsRight(item, activity) && addTo(activity.retentionLines, item, 500),
    pass: 2,
  }),
  fieldColumn('noPeriodReason', { nl: 'Reden zonder termijn', en: 'Reason without period' }, prose),
]
