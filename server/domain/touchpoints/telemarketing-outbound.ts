import { callsLegalPersonsOnly, exemptFromTelemarketing } from './conditions'
import type { Template } from './template'

export const telemarketingOutbound: Template = {
  id: 'telemarketing_outbound',
  label: { nl: 'Telemarketing (uitbellen)', en: 'Telemarketing (outbound)' },
  explain: {
    nl: 'U of een callcenter belt mensen om iets aan te bieden of te vragen.',
    en: 'You or a call centre phone people to offer or ask something.',
  },
  group: 'voice',
  order: 11,
  blindSpotPriority: 2,
  seeds: ['S1-01', 'S3-11', 'S4-13'],
  purposes: [
    {
      id: 'acquisition',
      text: { nl: 'Nieuwe klanten bellen', en: 'Call to win new customers' },
      marketing: true,
      channel: 'telephone',
      deviceAccess: false,
    },
    {
      id: 'customer_offers',
      text: { nl: 'Bestaande klanten aanbieden', en: 'Offer to existing customers' },
      marketing: true,
      channel: 'telephone',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['prospect', 'customer', 'former_customer', 'contact_person'],
  dataCategories: [
    'name',
    'phone',
    'address',
    'purchase_history',
    'call_metadata',
    'call_recording',
    'consent_record',
    'optout_record',
  ],
  sources: ['data_subject_direct', 'sale', 'partner_or_affiliate', 'purchased_list'],
  systems: ['call_platform', 'crm'],
  vendors: ['call_centre_agency', 'steam_connect', 'genesys', 'leadgen_agency'],
  legalGrounds: {
    candidates: [
      {
        ground: 'consent',
        purpose: 'acquisition',
        note: {
          nl: 'Verplicht voor natuurlijke personen (art. 11.7 lid 2 Tw)',
          en: 'Required for natural persons (art. 11.7(2) Dutch Telecommunications Act)',
        },
      },
      {
        ground: 'consent',
        purpose: 'customer_offers',
        note: { nl: 'Sinds 1 juli 2026 ook voor klanten', en: 'Since 1 July 2026 also for customers' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'acquisition',
        note: {
          nl: "Alleen als u uitsluitend rechtspersonen belt (geen zzp'ers, VOF's of maatschappen)",
          en: 'Only if you call legal persons exclusively (no sole traders, VOF or maatschap)',
        },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'customer_offers',
        note: {
          nl: 'Alleen goede doelen, loterijen met vergunning en kranten- en tijdschriftuitgevers, voor eigen donateurs of klanten; of als u uitsluitend rechtspersonen belt',
          en: 'Only charities, licensed lotteries and press publishers, for own donors or customers; or if you call legal persons exclusively',
        },
      },
    ],
    excluded: [
      {
        ground: 'legitimate_interest',
        purpose: 'acquisition',
        since: '2021-07-01',
        unless: [callsLegalPersonsOnly],
        cite: 'art. 11.7 lid 2 Tw',
        reason: {
          nl: 'Ongevraagd bellen van natuurlijke personen vraagt toestemming',
          en: 'Unsolicited calling of natural persons needs consent',
        },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'customer_offers',
        since: '2026-07-01',
        unless: [exemptFromTelemarketing, callsLegalPersonsOnly],
        cite: 'art. 11.7 lid 2, 5 en 6 Tw (LF-48)',
        reason: {
          nl: 'Klantrelatie is geen grond meer om te bellen, behalve voor eigen donateurs en klanten van goede doelen, loterijen met vergunning en kranten- en tijdschriftuitgevers',
          en: 'Customer relation no longer allows calling, except own donors and customers of charities, licensed lotteries and press publishers',
        },
      },
      {
        ground: 'soft_opt_in',
        purpose: 'customer_offers',
        cite: 'art. 11.7 lid 4 Tw',
        reason: {
          nl: 'Soft opt-in geldt alleen voor elektronische berichten',
          en: 'Soft opt-in only covers electronic messages',
        },
      },
      {
        ground: 'soft_opt_in',
        purpose: 'acquisition',
        cite: 'art. 11.7 lid 4 Tw',
        reason: {
          nl: 'Soft opt-in geldt alleen voor elektronische berichten',
          en: 'Soft opt-in only covers electronic messages',
        },
      },
      {
        ground: 'contract',
        purpose: 'acquisition',
        cite: 'art. 6 lid 1 b AVG',
        reason: { nl: 'Geen overeenkomst met een prospect', en: 'No contract with a prospect' },
      },
    ],
  },
  messageConsent: 'unless_exempt',
  messageConsentNote: {
    nl: 'Niet voor rechtspersonen; sinds 1 juli 2026 verder alleen niet voor eigen donateurs of klanten van vrijgestelde organisaties',
    en: 'Not for legal persons; since 1 July 2026 otherwise only not for own donors or customers of exempt organisations',
  },
  deviceConsent: 'not_needed',
  profileType: 'general',
  transfers: [
    {
      to: null,
      when: { nl: 'Let op buitenlandse callcenters', en: 'Watch foreign call centres' },
      certainty: 'general',
    },
  ],
  retention: [
    {
      what: { nl: 'Bewijs van beltoestemming', en: 'Proof of call consent' },
      period: { nl: 'zolang gebruikt + 1 jaar', en: 'as long as used + 1 year' },
      months: 36,
      source: 'general (ACM asks for proof per person, LF-49)',
      statutory: false,
      covers: ['consent_record', 'name', 'phone'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Gespreksopname van verkoop', en: 'Recording of sale' },
      period: { nl: 'looptijd overeenkomst + verjaring', en: 'term of the contract + limitation period' },
      months: 60,
      source: 'general',
      statutory: false,
      covers: ['call_recording', 'call_metadata'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Blokkadelijst', en: 'Suppression list' },
      period: { nl: 'onbepaald zolang bezwaar geldt', en: 'indefinitely, as long as the objection stands' },
      months: null,
      source: 'general',
      statutory: false,
      covers: ['optout_record'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Belbestand', en: 'Call list' },
      period: { nl: '12 maanden na laatste contact', en: '12 months after the last contact' },
      months: 12,
      source: 'general',
      statutory: false,
      covers: ['address', 'purchase_history'],
      keptBy: 'us',
    },
  ],
  measures: ['suppression_list', 'access_control', 'logging', 'nda_training', 'pause_recording'],
  dpia: {
    wp248: ['c3', 'c5'],
    apList: ['ap13'],
    extra: { nl: 'c4 bij opname met gevoelige inhoud', en: 'c4 with sensitive recordings' },
  },
  information: [
    {
      nl: 'Noem uw naam, doel en recht van verzet in elk gesprek',
      en: 'State name, purpose and right to object in every call',
    },
    { nl: 'Herkenbaar nummer verplicht', en: 'Recognisable number required' },
  ],
  questions: [
    {
      nl: 'Is de toestemming per persoon aantoonbaar (niet alleen per nummer)?',
      en: 'Is consent provable per person (not only per number)?',
    },
    {
      nl: "Belt u consumenten, zzp'ers of rechtspersonen?",
      en: 'Do you call consumers, sole traders or legal persons?',
    },
  ],
  detection: {
    hosts: [],
    urls: [],
    cookies: [],
    js: [],
    checked: false,
    note: { nl: 'Niet op de website zichtbaar', en: 'Not visible on the website' },
  },
  certainty: 'LF-41, LF-47, LF-48 verified',
}
