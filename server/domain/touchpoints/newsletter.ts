import { publishedBusinessAddress } from './conditions'
import type { Template } from './template'

export const newsletter: Template = {
  id: 'newsletter',
  label: { nl: 'Nieuwsbrief', en: 'Newsletter' },
  explain: {
    nl: 'Mensen schrijven zich in en krijgen regelmatig een mail met nieuws van u.',
    en: 'People sign up and regularly get an e-mail with your news.',
  },
  group: 'direct_messages',
  order: 19,
  blindSpotPriority: 3,
  seeds: ['S3-13', 'S3-14', 'S3-15', 'S3-16'],
  purposes: [
    {
      id: 'send',
      text: { nl: 'Nieuwsbrief versturen', en: 'Send newsletter to subscribers' },
      marketing: true,
      channel: 'email',
      deviceAccess: false,
    },
    {
      id: 'measure',
      text: { nl: 'Open- en klikgedrag meten', en: 'Measure opens and clicks' },
      marketing: true,
      channel: 'email',
      deviceAccess: true,
    },
  ],
  dataSubjects: ['subscriber'],
  dataCategories: ['email', 'name', 'consent_record', 'open_click_data', 'optout_record'],
  sources: ['data_subject_direct'],
  systems: ['esp', 'cmp', 'crm'],
  vendors: ['mailerlite', 'laposta', 'spotler', 'mailchimp', 'hubspot'],
  legalGrounds: {
    candidates: [
      { ground: 'consent', purpose: 'send', note: { nl: 'Actieve inschrijving', en: 'Active sign-up' } },
      {
        ground: 'consent',
        purpose: 'measure',
        note: { nl: 'Volgpixel in mail = toegang tot apparaat', en: 'Tracking pixel in mail = device access' },
      },
    ],
    excluded: [
      {
        ground: 'legitimate_interest',
        purpose: 'send',
        unless: [publishedBusinessAddress],
        cite: 'art. 11.7 lid 1 Tw',
        reason: { nl: 'Niet-klanten vragen toestemming', en: 'Non-customers need consent' },
      },
    ],
  },
  messageConsent: 'always',
  deviceConsent: 'depends',
  deviceConsentNote: {
    nl: 'Alleen nodig voor een openpixel of unieke klik-links',
    en: 'Only needed for an open pixel or unique click links',
  },
  optInModes: [
    {
      id: 'single',
      text: { nl: 'Enkele opt-in', en: 'Single opt-in' },
      note: { nl: 'Lijst groeit sneller', en: 'List grows faster' },
    },
    {
      id: 'double',
      text: { nl: 'Dubbele opt-in', en: 'Double opt-in' },
      note: {
        nl: 'Beter bewijs, minder fouten en spam; verwacht in Duitsland',
        en: 'Better proof, fewer errors and spam; expected in Germany',
      },
    },
  ],
  profileType: 'none',
  transfers: [{ to: 'US', when: { nl: 'Bij Amerikaanse ESP', en: 'With US ESP' }, certainty: 'general' }],
  retention: [
    {
      what: { nl: 'Abonnee', en: 'Subscriber' },
      period: { nl: 'tot afmelding of 24 maanden inactief', en: 'until opt-out or 24 months of inactivity' },
      months: 24,
      source: 'general',
      statutory: false,
      covers: ['email', 'name', 'open_click_data', 'consent_record'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Afgebroken inschrijving (dubbele opt-in)', en: 'Abandoned sign-up (double opt-in)' },
      period: { nl: '30 dagen', en: '30 days' },
      months: 1,
      source: 'general',
      statutory: false,
      covers: ['email'],
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
  measures: ['access_control', 'suppression_list', 'encryption_transit', 'logging', 'retention_automation'],
  dpia: { wp248: [], apList: [], extra: null },
  information: [
    { nl: 'Bij het formulier: doel, ontvanger, intrekken', en: 'At the form: purpose, recipient, withdrawal' },
  ],
  questions: [{ nl: 'Bewaart u bewijs van de bevestigingsklik?', en: 'Do you keep proof of the confirmation click?' }],
  detection: {
    hosts: ['*.mailerlite.com', '*.laposta.nl', '*.mailchimp.com', 'publisher.copernica.com'],
    urls: ["form[action*='list-manage.com']", "form[action*='laposta']"],
    cookies: [],
    js: [],
    checked: true,
  },
  certainty: 'S3 seed; LF-44 verified',
}
