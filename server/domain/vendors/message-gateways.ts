import { same } from '../text'
import type { Vendor } from './vendor'

export const messageGatewaysVendors = [
  {
    id: 'cm_com',
    name: same('CM.com'),
    entity: 'CM.com Netherlands B.V.',
    entityKey: 'cm_com_netherlands',
    country: 'NL',
    role: 'mixed',
    roleWhy: {
      nl: 'Verwerker voor het berichtenplatform, zelfstandig voor het verzorgen van telecomverkeer',
      en: 'Processor for the messaging platform, independent for carrying telecom traffic',
    },
    agreement: 'dpa',
    agreementName: same('CM.com Data Processing Agreement'),
    usAccess: false,
    certainty: 'general',
  },
  {
    id: 'bird',
    name: same('Bird (MessageBird)'),
    entity: 'Bird B.V.',
    entityKey: 'bird',
    country: 'NL',
    role: 'mixed',
    roleWhy: {
      nl: 'Verwerker voor het berichtenplatform, zelfstandig voor het verzorgen van telecomverkeer',
      en: 'Processor for the messaging platform, independent for carrying telecom traffic',
    },
    agreement: 'dpa',
    agreementName: same('Bird DPA'),
    usAccess: true,
    certainty: 'general',
  },
  {
    id: 'spryng',
    name: same('Spryng'),
    entity: 'Spryng B.V.',
    entityKey: 'spryng',
    country: 'NL',
    role: 'mixed',
    roleWhy: {
      nl: 'Verwerker voor het verzendplatform, zelfstandig voor het verzorgen van telecomverkeer',
      en: 'Processor for the sending platform, independent for carrying telecom traffic',
    },
    agreement: 'dpa',
    agreementName: { nl: 'Verwerkersovereenkomst Spryng', en: 'Spryng data processing agreement' },
    usAccess: false,
    certainty: 'general',
  },
  {
    id: 'twilio',
    name: same('Twilio'),
    entity: 'Twilio Ireland Limited',
    entityKey: 'twilio_ireland',
    country: 'IE',
    role: 'mixed',
    roleWhy: {
      nl: 'Verwerker voor berichtinhoud, zelfstandig voor verkeers- en factuurgegevens',
      en: 'Processor for message content, independent for traffic and billing data',
    },
    agreement: 'dpa',
    agreementName: same('Twilio Data Protection Addendum'),
    usAccess: true,
    certainty: 'general',
  },
] as const satisfies readonly Vendor[]
