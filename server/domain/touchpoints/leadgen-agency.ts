import type { Template } from './template'

export const leadgenAgency: Template = {
  id: 'leadgen_agency',
  label: { nl: 'Leadgeneratiebureau en affiliates', en: 'Lead generation agency and affiliates' },
  explain: {
    nl: 'Een bureau of partner levert u gegevens van mensen die misschien klant willen worden.',
    en: 'An agency or partner gives you details of people who may want to become customers.',
  },
  group: 'third_party',
  order: 12,
  blindSpotPriority: 2,
  seeds: ['S1-45', 'S1-48', 'S1-49', 'S1-50', 'S4-18'],
  purposes: [
    {
      id: 'leads',
      text: { nl: 'Leads ontvangen van een bureau of partner', en: 'Receive leads from an agency or partner' },
      marketing: true,
      channel: 'web',
      deviceAccess: true,
    },
    {
      id: 'deliver',
      text: { nl: 'Leads doorleveren aan derden', en: 'Pass leads to third parties' },
      marketing: true,
      channel: 'web',
      deviceAccess: false,
    },
  ],
  channelNote: {
    nl: 'Benadert u de lead daarna per e-mail of telefoon, leg dat dan vast als eigen doel met dat kanaal',
    en: 'If you then approach the lead by e-mail or phone, record that as its own purpose with that channel',
  },
  dataSubjects: ['prospect'],
  dataCategories: ['name', 'email', 'phone', 'address', 'consent_record'],
  sources: ['partner_or_affiliate', 'purchased_list'],
  systems: ['crm', 'esp', 'call_platform'],
  vendors: ['leadgen_agency', 'affiliate_network', 'online_agency'],
  legalGrounds: {
    candidates: [
      {
        ground: 'consent',
        purpose: 'leads',
        note: { nl: 'Toestemming die uw naam en kanaal noemt', en: 'Consent naming you and the channel' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'leads',
        note: {
          nl: 'Alleen als u zelf de lead op eigen grond verkrijgt; onderbouwen',
          en: 'Only if you obtain the lead on your own basis; substantiate',
        },
      },
      {
        ground: 'consent',
        purpose: 'deliver',
        note: {
          nl: 'Toestemming waarin de ontvangende partijen genoemd zijn',
          en: 'Consent naming the receiving parties',
        },
      },
    ],
    excluded: [
      {
        ground: 'soft_opt_in',
        purpose: 'leads',
        cite: 'art. 11.7 lid 4 Tw',
        reason: { nl: 'Gegevens komen niet uit uw eigen verkoop', en: 'Data do not come from your own sale' },
      },
      {
        ground: 'contract',
        purpose: 'leads',
        cite: 'art. 6 lid 1 b AVG',
        reason: { nl: 'Geen overeenkomst met de lead', en: 'No contract with the lead' },
      },
      {
        ground: 'soft_opt_in',
        purpose: 'deliver',
        cite: 'art. 11.7 lid 4 Tw',
        reason: {
          nl: 'Soft opt-in geldt niet voor doorgeven aan anderen',
          en: 'Soft opt-in does not cover passing on to others',
        },
      },
    ],
  },
  messageConsent: 'depends',
  messageConsentNote: {
    nl: 'Hangt af van het kanaal waarmee u de lead benadert',
    en: 'Depends on the channel with which you approach the lead',
  },
  deviceConsent: 'depends',
  deviceConsentNote: {
    nl: 'Nodig voor affiliatecookies op uw website',
    en: 'Needed for affiliate cookies on your website',
  },
  profileType: 'general',
  transfers: [
    {
      to: null,
      when: { nl: 'Vraag waar het bureau en subverwerkers zitten', en: 'Ask where agency and sub-processors are' },
      certainty: 'general',
    },
  ],
  retention: [
    {
      what: { nl: 'Niet-omgezette leads', en: 'Unconverted leads' },
      period: { nl: '12 maanden', en: '12 months' },
      months: 12,
      source: 'general',
      statutory: false,
      covers: ['name', 'email', 'phone', 'address'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Bewijs van toestemming van de partner', en: "Partner's proof of consent" },
      period: { nl: 'zolang gebruikt + 1 jaar', en: 'as long as used + 1 year' },
      months: 36,
      source: 'general; LF-43 burden of proof in the chain',
      statutory: false,
      covers: ['consent_record'],
      keptBy: 'us',
    },
  ],
  measures: ['access_control', 'encryption_transit', 'suppression_list', 'logging', 'data_minimised_upload'],
  dpia: { wp248: ['c5', 'c6'], apList: ['ap08', 'ap15'], extra: null },
  information: [
    {
      nl: 'Art. 14: bron, categorieën en recht van bezwaar binnen een maand of bij eerste contact',
      en: 'Art. 14: source, categories and right to object within a month or at first contact',
    },
    { nl: 'Noem het bureau als bron en als ontvanger', en: 'Name the agency as source and recipient' },
  ],
  questions: [
    { nl: 'Kan het bureau per persoon de toestemming tonen?', en: 'Can the agency show consent per person?' },
    {
      nl: 'Is het bureau verwerker of zelfstandig verantwoordelijke?',
      en: 'Is the agency processor or independent controller?',
    },
  ],
  detection: {
    hosts: ['dwin1.com', 't.tradetracker.net', 'trk.daisycon.com'],
    urls: [],
    cookies: ['_aw_*'],
    js: [],
    checked: true,
  },
  certainty: 'S1 seed; LF-43 verified',
}
