import { keysOf, type Vocabulary } from '../vocabulary/vocabulary'

/** Kinds of touchpoint that belong together. */
export const touchpointGroups = {
  messaging: { nl: 'Berichten en gesprekken', en: 'Messages and conversations' },
  crm_onboarding: { nl: 'Klantgegevens voor advertenties', en: 'Customer data for advertising' },
  ad_tech: { nl: 'Volgen en adverteren', en: 'Tracking and advertising' },
  voice: { nl: 'Telefoon', en: 'Telephone' },
  third_party: { nl: 'Externe partijen', en: 'Outside parties' },
  direct_messages: { nl: 'Mailings en meldingen', en: 'Mailings and notifications' },
  forms: { nl: 'Formulieren', en: 'Forms' },
  measurement: { nl: 'Meten en toestemming op de website', en: 'Measurement and consent on the website' },
  social: { nl: 'Sociale media', en: 'Social media' },
} as const satisfies Vocabulary

export type TouchpointGroup = keyof typeof touchpointGroups

export const touchpointGroupKeys = keysOf(touchpointGroups)
