import { same } from '../text'
import type { Vendor } from './vendor'

export const formsVendors = [
  {
    id: 'typeform',
    name: same('Typeform'),
    entity: 'Typeform SL',
    entityKey: 'typeform',
    country: 'ES',
    role: 'processor',
    agreement: 'dpa',
    agreementName: same('Typeform DPA'),
    usAccess: true,
    certainty: 'general',
  },
  {
    id: 'jotform',
    name: same('Jotform'),
    entity: 'Jotform Inc.',
    entityKey: 'jotform',
    country: 'US',
    role: 'processor',
    agreement: 'dpa',
    agreementName: same('Jotform DPA'),
    usAccess: true,
    certainty: 'general',
  },
  {
    id: 'calendly',
    name: same('Calendly'),
    entity: 'Calendly, LLC',
    entityKey: 'calendly',
    country: 'US',
    role: 'processor',
    agreement: 'dpa',
    agreementName: same('Calendly DPA'),
    usAccess: true,
    certainty: 'general',
  },
] as const satisfies readonly Vendor[]
