import type { Template } from './template'

export const callPlatformInbound: Template = {
  id: 'call_platform_inbound',
  label: { nl: 'Belplatform klantenservice', en: 'Customer service call platform' },
  explain: {
    nl: 'Het systeem waarmee klanten u bellen: het bewaart nummers, gesprekken en soms opnamen.',
    en: 'The system customers call you with: it keeps numbers, calls and sometimes recordings.',
  },
  group: 'voice',
  order: 6,
  blindSpotPriority: 1,
  seeds: ['S4-13', 'S4-24', 'S4-25'],
  purposes: [
    {
      id: 'service',
      text: { nl: 'Telefonische vragen afhandelen', en: 'Handle phone questions' },
      marketing: false,
      channel: 'telephone',
      deviceAccess: false,
    },
    {
      id: 'record',
      text: { nl: 'Gesprekken opnemen voor training of bewijs', en: 'Record calls for training or proof' },
      marketing: false,
      channel: 'telephone',
      deviceAccess: false,
    },
    {
      id: 'routing',
      text: { nl: 'Bellers routeren en wachtrij meten', en: 'Route callers and measure queue' },
      marketing: false,
      channel: 'telephone',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['caller', 'customer', 'third_person', 'employee'],
  dataCategories: ['phone', 'name', 'call_metadata', 'call_recording', 'transcript_summary', 'customer_number'],
  incidentalCategories: ['special_category'],
  sources: ['data_subject_direct'],
  systems: ['call_platform', 'crm', 'ticketing'],
  vendors: ['aircall', 'genesys', 'steam_connect', 'enreach', 'cm_com', 'call_centre_agency', 'adcalls'],
  legalGrounds: {
    candidates: [
      {
        ground: 'contract',
        purpose: 'service',
        note: { nl: 'Klantcontact over overeenkomst', en: 'Customer contact about contract' },
      },
      { ground: 'legitimate_interest', purpose: 'routing', note: { nl: 'Bereikbaarheid', en: 'Availability' } },
      {
        ground: 'legitimate_interest',
        purpose: 'record',
        note: { nl: 'Kwaliteit of bewijs, met LIA', en: 'Quality or proof, with LIA' },
      },
      {
        ground: 'consent',
        purpose: 'record',
        note: {
          nl: 'Als het alleen training betreft en keuze mogelijk is',
          en: 'If only training and a choice is possible',
        },
      },
    ],
    excluded: [],
  },
  messageConsent: 'not_needed',
  deviceConsent: 'depends',
  deviceConsentNote: {
    nl: 'Alleen nodig bij calltracking met een cookie op de website',
    en: 'Only needed for call tracking with a cookie on the website',
  },
  profileType: 'none',
  transfers: [{ to: 'US', when: { nl: 'Amerikaanse subverwerkers', en: 'US sub-processors' }, certainty: 'general' }],
  retention: [
    {
      what: { nl: 'Opnamen voor training', en: 'Recordings for training' },
      period: { nl: '1–3 maanden', en: '1–3 months' },
      months: 3,
      source: 'general',
      statutory: false,
      covers: ['call_recording', 'transcript_summary', 'special_category'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Opname als bewijs van overeenkomst', en: 'Recording as proof of contract' },
      period: { nl: 'looptijd + verjaring (max 5 jaar)', en: 'term + limitation period (5 years at most)' },
      months: 60,
      source: 'general',
      statutory: false,
      covers: ['call_recording'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Belgegevens', en: 'Call data' },
      period: { nl: '13 maanden', en: '13 months' },
      months: 13,
      source: 'general',
      statutory: false,
      covers: ['phone', 'name', 'call_metadata', 'customer_number'],
      keptBy: 'us',
    },
  ],
  measures: [
    'access_control',
    'encryption_rest',
    'pause_recording',
    'retention_automation',
    'logging',
    'nda_training',
    'masking',
  ],
  dpia: {
    wp248: ['c3', 'c4', 'c5'],
    apList: ['ap11', 'ap13'],
    extra: { nl: 'Medewerkers worden ook gemonitord (ap11)', en: 'Employees are monitored too (ap11)' },
  },
  information: [
    {
      nl: 'Meld vóór het gesprek dat wordt opgenomen en waarvoor',
      en: 'Announce recording and purpose before the call',
    },
    { nl: 'Geen opname tijdens wachtstand (AP)', en: 'No recording while on hold (AP)' },
  ],
  questions: [
    {
      nl: 'Wat wordt er op het belplatform opgeslagen en wie luistert terug?',
      en: 'What is stored on the call platform and who listens back?',
    },
  ],
  detection: {
    hosts: ['*.adcalls.nl', 'cdn.aircall.io', 'apps.mypurecloud.*', 'calltracking.*'],
    urls: ['tel:'],
    cookies: ['__ctm_tracked_numbers'],
    js: ['CallTrk'],
    checked: true,
  },
  certainty: 'LF-26 verified; rest general',
}
