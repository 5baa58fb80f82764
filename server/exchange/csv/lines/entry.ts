import type { PortableAccess, PortableEntry, PortableSystem } from '../../portable'
import { country, day, line, optional, prose } from '../codec'
import { lineOf, partsOf } from '../line'

const name = { nl: 'naam', en: 'name' }
const note = { nl: 'toelichting', en: 'note' }

const plainPart = partsOf<PortableEntry>()
const systemPart = partsOf<PortableSystem>()
const accessPart = partsOf<PortableAccess>()

/** An entry of one of the organisation's lists. */
export const entryLine = lineOf<PortableEntry>({
  empty: () => ({ label: '', note: '' }),
  lead: plainPart('label', name, line),
  parts: [plainPart('note', note, prose)],
})

/** A system and where it keeps the data. */
export const systemLine = lineOf<PortableSystem>({
  empty: () => ({ label: '', note: '', location: '', country: null, findMethod: '' }),
  lead: systemPart('label', name, line),
  parts: [
    systemPart('location', { nl: 'plaats', en: 'location' }, line),
    systemPart('country', { nl: 'land', en: 'country' }, optional(country)),
    systemPart('findMethod', { nl: 'zo vindt u een persoon', en: 'how to find a person' }, prose),
    systemPart('note', note, prose),
  ],
})

/** Who can reach the data: Art. 32(4) AVG. */
export const accessLine = lineOf<PortableAccess>({
  empty: () => ({ label: '', note: '', checkedOn: null }),
  lead: accessPart('label', name, line),
  parts: [
    accessPart('checkedOn', { nl: 'gecontroleerd op', en: 'checked on' }, optional(day)),
    accessPart('note', note, prose),
  ],
})
