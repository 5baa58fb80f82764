import { same } from '../text'
import type { Vendor } from './vendor'

export const videoVendors = [
  {
    id: 'zoom',
    name: same('Zoom'),
    entity: 'Zoom Communications, Inc.',
    entityKey: 'zoom_communications',
    country: 'US',
    role: 'processor',
    agreement: 'dpa',
    agreementName: same('Zoom Data Processing Addendum'),
    usAccess: true,
    certainty: 'general',
  },
  {
    id: 'whereby',
    name: same('Whereby'),
    entity: 'Whereby AS',
    entityKey: 'whereby',
    country: 'NO',
    role: 'processor',
    agreement: 'dpa',
    agreementName: same('Whereby DPA'),
    usAccess: false,
    certainty: 'general',
  },
  {
    id: 'webinargeek',
    name: same('WebinarGeek'),
    entity: 'WebinarGeek B.V.',
    entityKey: 'webinargeek',
    country: 'NL',
    role: 'processor',
    agreement: 'dpa',
    agreementName: { nl: 'Verwerkersovereenkomst WebinarGeek', en: 'WebinarGeek data processing agreement' },
    usAccess: false,
    certainty: 'general',
  },
] as const satisfies readonly Vendor[]
