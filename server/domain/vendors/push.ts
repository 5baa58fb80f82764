import { same } from '../text'
import type { Vendor } from './vendor'

export const pushVendors = [
  {
    id: 'onesignal',
    name: same('OneSignal'),
    entity: 'OneSignal, Inc.',
    entityKey: 'onesignal',
    country: 'US',
    role: 'processor',
    agreement: 'dpa',
    agreementName: same('OneSignal DPA'),
    usAccess: true,
    certainty: 'general',
  },
] as const satisfies readonly Vendor[]
