import type { Template } from './template'

export const marketingAgency: Template = {
  id: 'marketing_agency',
  label: { nl: 'Online marketingbureau of sitebouwer', en: 'Online marketing agency or site builder' },
  explain: {
    nl: 'Een extern bureau bouwt uw website, plaatst codes of beheert uw advertenties.',
    en: 'An outside agency builds your website, places code or manages your ads.',
  },
  group: 'third_party',
  order: 7,
  blindSpotPriority: 1,
  seeds: ['S4-18', 'S4-11', 'S3-05'],
  purposes: [
    {
      id: 'build',
      text: { nl: 'Website en campagnes beheren', en: 'Manage website and campaigns' },
      marketing: false,
      channel: 'none',
      deviceAccess: false,
    },
    {
      id: 'access',
      text: { nl: 'Toegang tot analytics, advertenties en CRM', en: 'Access to analytics, ads and CRM' },
      marketing: false,
      channel: 'none',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['website_visitor', 'customer', 'prospect'],
  dataCategories: ['email', 'visited_urls', 'audience_segment', 'conversion_data'],
  sources: ['own_observation', 'data_subject_direct'],
  systems: ['tag_manager', 'ad_platform', 'analytics_platform', 'crm', 'esp'],
  vendors: ['online_agency', 'admin_office'],
  legalGrounds: {
    candidates: [
      {
        ground: 'legitimate_interest',
        purpose: 'build',
        note: {
          nl: 'Beheer van middelen, grondslag ligt bij de doelen erachter',
          en: 'Managing tools; basis lies with the underlying purposes',
        },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'access',
        note: {
          nl: 'Toegang voor beheer; verwerkersovereenkomst en beperkte rechten',
          en: 'Access for management; DPA and limited rights',
        },
      },
    ],
    excluded: [],
  },
  messageConsent: 'not_needed',
  deviceConsent: 'not_needed',
  profileType: 'none',
  transfers: [
    {
      to: null,
      when: { nl: 'Vraag naar hun subverwerkers', en: 'Ask about their sub-processors' },
      certainty: 'general',
    },
  ],
  retention: [
    {
      what: { nl: 'Exportbestanden bij het bureau', en: 'Export files at the agency' },
      period: { nl: 'direct na gebruik wissen', en: 'erase right after use' },
      months: 0,
      source: 'general',
      statutory: false,
      covers: 'all',
      keptBy: 'engagement',
    },
  ],
  measures: ['access_control', 'mfa', 'nda_training', 'logging', 'api_instead_of_csv'],
  dpia: {
    wp248: [],
    apList: ['ap08'],
    extra: { nl: 'Bureau plaatst tags: zie die touchpoints', en: 'Agency places tags: see those touchpoints' },
  },
  information: [{ nl: 'Noem het bureau als ontvanger', en: 'Name the agency as recipient' }],
  questions: [
    {
      nl: 'Welke accounts beheert het bureau en wie is eigenaar?',
      en: 'Which accounts does the agency manage and who owns them?',
    },
    { nl: 'Mag het bureau zelf tags en pixels plaatsen?', en: 'May the agency place tags and pixels itself?' },
  ],
  detection: {
    hosts: ['www.googletagmanager.com'],
    urls: ['GTM-*'],
    cookies: [],
    js: ['google_tag_manager'],
    checked: true,
    note: { nl: 'Tagmanager wijst op extern beheer', en: 'Tag manager indicates external management' },
  },
  certainty: 'S3-05, S4-18 seed',
}
