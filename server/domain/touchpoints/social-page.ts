import type { Template } from './template'

export const socialPage: Template = {
  id: 'social_page',
  label: { nl: 'Bedrijfspagina op social media (webcare)', en: 'Company page on social media (webcare)' },
  explain: {
    nl: 'Uw bedrijfspagina op sociale media, waar u berichten plaatst en reacties beantwoordt.',
    en: 'Your company page on social media, where you post and answer comments.',
  },
  group: 'social',
  order: 25,
  blindSpotPriority: 3,
  seeds: ['S4-01', 'S4-16'],
  purposes: [
    {
      id: 'page',
      text: { nl: 'Pagina en berichten beheren', en: 'Manage page and messages' },
      marketing: true,
      channel: 'web',
      deviceAccess: false,
    },
    {
      id: 'insights',
      text: { nl: 'Statistieken van bezoekers bekijken', en: 'View visitor statistics' },
      marketing: true,
      channel: 'web',
      deviceAccess: false,
    },
    {
      id: 'monitor',
      text: { nl: 'Berichten over de organisatie volgen', en: 'Monitor mentions of the organisation' },
      marketing: false,
      channel: 'none',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['platform_user', 'customer'],
  dataCategories: ['name', 'profile_photo', 'message_content', 'social_profile', 'interest_profile'],
  sources: ['social_platform'],
  systems: ['messaging_platform', 'ticketing'],
  vendors: ['meta_pages', 'linkedin_pages', 'x_ads', 'tiktok'],
  legalGrounds: {
    candidates: [
      {
        ground: 'legitimate_interest',
        purpose: 'page',
        note: { nl: 'Zichtbaarheid en klantcontact', en: 'Visibility and customer contact' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'monitor',
        note: { nl: 'Alleen openbare berichten, met LIA', en: 'Only public posts, with LIA' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'insights',
        note: {
          nl: 'Gezamenlijk met het platform; regeling nodig',
          en: 'Jointly with the platform; arrangement needed',
        },
      },
    ],
    excluded: [],
  },
  messageConsent: 'not_needed',
  deviceConsent: 'depends',
  deviceConsentNote: {
    nl: 'Nodig als u de pagina of knoppen op uw website insluit',
    en: 'Needed if you embed the page or buttons on your website',
  },
  profileType: 'general',
  transfers: [{ to: 'US', when: { nl: 'Platform', en: 'Platform' }, certainty: 'LF-81' }],
  retention: [
    {
      what: { nl: 'Webcaredossier', en: 'Webcare file' },
      period: { nl: '12 maanden', en: '12 months' },
      months: 12,
      source: 'general',
      statutory: false,
      covers: 'all',
      keptBy: 'us',
    },
  ],
  measures: ['access_control', 'mfa', 'nda_training'],
  dpia: { wp248: ['c5'], apList: ['ap15'], extra: { nl: 'c3 bij social listening', en: 'c3 with social listening' } },
  information: [
    {
      nl: 'Verwijs naar de onderlinge regeling met het platform (Wirtschaftsakademie)',
      en: 'Refer to the arrangement with the platform (Wirtschaftsakademie)',
    },
  ],
  questions: [{ nl: 'Gebruikt u software voor social listening?', en: 'Do you use social listening software?' }],
  detection: {
    hosts: ['platform.linkedin.com', 'platform.twitter.com', 'connect.facebook.net', 'platform-api.sharethis.com'],
    urls: [
      'facebook.com/<pagina>',
      'linkedin.com/company/<bedrijf>',
      'instagram.com/<account>',
      'tiktok.com/@<account>',
      'x.com/<account>',
    ],
    cookies: [],
    js: ['twttr', 'FB'],
    checked: true,
  },
  certainty: 'LF-63, LF-64 verified',
}
