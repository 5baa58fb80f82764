import { deletionMethods, endActions } from '@/server/domain/vocabulary/retention'
import type { PortableRetention } from '../../portable'
import { line, months, optional, prose, termOf, ticked, triState } from '../codec'
import { keeperLabels } from '../labels'
import { lineOf, partsOf } from '../line'
import { readDataRefs, readPartyRef, referencePart, writeDataRefs, writePartyRef } from '../reference'

const part = partsOf<PortableRetention>()

/** A retention line of which only the period is known. */
export function emptyRetention(period = ''): PortableRetention {
  return {
    covers: [],
    keeper: 'us',
    keptBy: null,
    period,
    months: null,
    unlimited: false,
    startEvent: '',
    onDevice: null,
    reason: '',
    statutory: '',
    endAction: null,
    deletionMethod: null,
  }
}

/** What is kept how long and what then: Art. 30(1)(f) AVG. */
export const retentionLine = lineOf({
  empty: emptyRetention,
  lead: null,
  parts: [
    part('period', { nl: 'termijn', en: 'period' }, prose),
    part('months', { nl: 'maanden', en: 'months' }, optional(months)),
    part('unlimited', { nl: 'onbeperkt', en: 'unlimited' }, ticked),
    part('startEvent', { nl: 'vanaf', en: 'from' }, line),
    referencePart<PortableRetention, 'covers'>('covers', { nl: 'dekt', en: 'covers' }, writeDataRefs, readDataRefs),
    part('keeper', { nl: 'bewaard door', en: 'kept by' }, termOf(keeperLabels)),
    referencePart<PortableRetention, 'keptBy'>(
      'keptBy',
      { nl: 'partij', en: 'party' },
      (ref) => (ref ? writePartyRef(ref) : ''),
      (raw) => readPartyRef(raw),
    ),
    part('onDevice', { nl: 'op apparaat', en: 'on device' }, optional(triState)),
    part('reason', { nl: 'reden', en: 'reason' }, prose),
    part('statutory', { nl: 'wet', en: 'statute' }, line),
    part('endAction', { nl: 'daarna', en: 'then' }, optional(termOf(endActions))),
    part('deletionMethod', { nl: 'hoe', en: 'how' }, optional(termOf(deletionMethods))),
  ],
})
