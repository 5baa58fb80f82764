import { softOptInConditions } from './checklists'
import type { Template } from './template'

export const emailSoftOptin: Template = {
  id: 'email_soft_optin',
  label: { nl: 'E-mail aan klanten (soft opt-in)', en: 'E-mail to customers (soft opt-in)' },
  explain: {
    nl: 'U mailt klanten over producten die lijken op wat zij eerder bij u kochten.',
    en: 'You e-mail customers about products similar to what they bought from you before.',
  },
  group: 'direct_messages',
  order: 18,
  blindSpotPriority: 3,
  seeds: ['S3-17', 'S3-19', 'S3-20', 'S3-21', 'S3-22', 'S3-23'],
  purposes: [
    {
      id: 'own_similar',
      text: { nl: 'Eigen gelijksoortige producten aanbieden', en: 'Offer own similar products' },
      marketing: true,
      channel: 'email',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['customer'],
  dataCategories: ['email', 'name', 'purchase_history', 'optout_record'],
  sources: ['sale'],
  systems: ['esp', 'crm'],
  vendors: ['mailchimp', 'spotler', 'copernica', 'brevo', 'klaviyo'],
  legalGrounds: {
    candidates: [
      {
        ground: 'soft_opt_in',
        purpose: 'own_similar',
        note: { nl: 'Aparte grond naast art. 6 (Inteligo)', en: 'Separate ground next to Art. 6 (Inteligo)' },
      },
      {
        ground: 'consent',
        purpose: 'own_similar',
        note: { nl: 'Terugval als een voorwaarde ontbreekt', en: 'Fallback when a condition is missing' },
      },
    ],
    excluded: [
      {
        ground: 'contract',
        purpose: 'own_similar',
        cite: 'art. 6 lid 1 b AVG',
        reason: {
          nl: 'Reclame is niet nodig voor de overeenkomst',
          en: 'Advertising is not necessary for the contract',
        },
      },
    ],
  },
  messageConsent: 'unless_soft_opt_in',
  deviceConsent: 'depends',
  deviceConsentNote: {
    nl: 'Meet u opens of kliks, voeg dat dan als eigen doel toe: daarvoor is toestemming nodig, soft opt-in volstaat niet',
    en: 'If you measure opens or clicks, add that as its own purpose: it needs consent, soft opt-in does not cover it',
  },
  supplementaryGround: {
    ground: 'legitimate_interest',
    note: {
      nl: 'Mag ernaast worden vastgelegd; sinds Inteligo (C-654/23) niet vereist als alle soft-opt-in-voorwaarden kloppen',
      en: 'May be recorded next to it; since Inteligo (C-654/23) not required when all soft opt-in conditions are met',
    },
  },
  softOptInConditions: softOptInConditions,
  customerRelationshipMonths: 24,
  profileType: 'general',
  transfers: [{ to: 'US', when: { nl: 'Bij Amerikaanse ESP', en: 'With US ESP' }, certainty: 'general' }],
  retention: [
    {
      what: { nl: 'Klantadres voor reclame', en: 'Customer address for advertising' },
      period: { nl: '24 maanden na laatste aankoop', en: '24 months after the last purchase' },
      months: 24,
      source: 'seed S3-22',
      statutory: false,
      covers: ['email', 'name'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Aankoopadministratie', en: 'Purchase administration' },
      period: { nl: '7 jaar', en: '7 years' },
      months: 84,
      source: 'art. 52 AWR (general)',
      statutory: true,
      covers: ['purchase_history'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Blokkadelijst (gehasht)', en: 'Suppression list (hashed)' },
      period: { nl: 'zolang nodig om niet te mailen', en: 'as long as needed to not e-mail' },
      months: null,
      source: 'general',
      statutory: false,
      covers: ['optout_record'],
      keptBy: 'us',
    },
  ],
  measures: ['access_control', 'suppression_list', 'retention_automation', 'logging'],
  dpia: { wp248: ['c5'], apList: [], extra: null },
  information: [
    {
      nl: 'Afmelding in elke mail; recht van bezwaar apart noemen',
      en: 'Unsubscribe in every mail; mention right to object separately',
    },
  ],
  questions: [{ nl: 'Hoe lang na de aankoop mailt u nog?', en: 'How long after purchase do you still mail?' }],
  detection: { hosts: [], urls: [], cookies: [], js: [], checked: false },
  certainty: 'LF-40, LF-45 verified; S3 seed',
}
