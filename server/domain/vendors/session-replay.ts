import { same } from '../text'
import type { Vendor } from './vendor'

export const sessionReplayVendors = [
  {
    id: 'hotjar',
    name: same('Hotjar (Contentsquare)'),
    entity: 'Hotjar Limited',
    entityKey: 'hotjar',
    country: 'MT',
    role: 'processor',
    agreement: 'dpa',
    agreementName: same('Hotjar DPA'),
    usAccess: true,
    certainty: 'general',
  },
  {
    id: 'mouseflow',
    name: same('Mouseflow'),
    entity: 'Mouseflow ApS',
    entityKey: 'mouseflow',
    country: 'DK',
    role: 'processor',
    agreement: 'dpa',
    agreementName: same('Mouseflow DPA'),
    usAccess: true,
    certainty: 'general',
  },
  {
    id: 'fullstory',
    name: same('FullStory'),
    entity: 'FullStory, Inc.',
    entityKey: 'fullstory',
    country: 'US',
    role: 'processor',
    agreement: 'dpa',
    agreementName: same('FullStory DPA'),
    usAccess: true,
    certainty: 'general',
  },
] as const satisfies readonly Vendor[]
