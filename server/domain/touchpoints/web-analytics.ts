import { analyticsExemptionChecks } from './checklists'
import type { Template } from './template'

export const webAnalytics: Template = {
  id: 'web_analytics',
  label: { nl: 'Webstatistieken', en: 'Web analytics' },
  explain: {
    nl: 'U meet hoeveel mensen uw website bezoeken en wat zij bekijken, bijvoorbeeld met Google Analytics.',
    en: 'You measure how many people visit your website and what they view, for example with Google Analytics.',
  },
  group: 'measurement',
  order: 23,
  blindSpotPriority: 3,
  seeds: ['S1-15', 'S0-15'],
  purposes: [
    {
      id: 'stats',
      text: { nl: 'Bezoek meten en site verbeteren', en: 'Measure visits and improve site' },
      marketing: false,
      channel: 'none',
      deviceAccess: true,
      deviceExemptions: ['analytics'],
    },
    {
      id: 'ads_link',
      text: { nl: 'Statistieken koppelen aan advertenties', en: 'Link statistics to advertising' },
      marketing: true,
      channel: 'ad_platform',
      deviceAccess: true,
    },
  ],
  dataSubjects: ['website_visitor'],
  dataCategories: [
    'ip_address',
    'cookie_id',
    'visited_urls',
    'browser_data',
    'device_type',
    'os_version_language',
    'coarse_location',
    'conversion_data',
  ],
  sources: ['own_observation', 'server_log'],
  systems: ['analytics_platform', 'tag_manager', 'web_server'],
  vendors: [
    'google_analytics',
    'matomo_cloud',
    'matomo_selfhosted',
    'plausible',
    'simple_analytics',
    'fathom',
    'piwikpro',
  ],
  legalGrounds: {
    candidates: [
      {
        ground: 'legitimate_interest',
        purpose: 'stats',
        note: {
          nl: 'Alleen met analytische uitzondering (geringe gevolgen, geen delen, kort bewaren)',
          en: 'Only with analytics exemption (minor impact, no sharing, short retention)',
        },
      },
      {
        ground: 'consent',
        purpose: 'stats',
        note: { nl: 'Zodra delen, koppelen of lang bewaren', en: 'Once sharing, linking or long retention' },
      },
      {
        ground: 'consent',
        purpose: 'ads_link',
        note: { nl: 'Koppeling met advertenties', en: 'Link with advertising' },
      },
    ],
    excluded: [
      {
        ground: 'legitimate_interest',
        purpose: 'ads_link',
        cite: 'art. 11.7a Tw',
        reason: {
          nl: 'Koppeling met advertenties valt niet onder de analytische uitzondering',
          en: 'Advertising link is not covered by the analytics exemption',
        },
      },
    ],
  },
  messageConsent: 'not_needed',
  deviceConsent: 'unless_exempt',
  analyticsExemptionChecks: analyticsExemptionChecks,
  profileType: 'none',
  transfers: [
    {
      to: 'US',
      when: {
        nl: 'Google Analytics; voor GA4 EU-verwerking van IP, toegang VS blijft',
        en: 'Google Analytics; GA4 handles EU IP in EU, US access remains',
      },
      certainty: 'general',
    },
  ],
  retention: [
    {
      what: { nl: 'Gebruikersgegevens GA4', en: 'GA4 user data' },
      period: { nl: '2 of 14 maanden instellen', en: 'set to 2 or 14 months' },
      months: 14,
      source: 'general',
      statutory: false,
      covers: [
        'ip_address',
        'visited_urls',
        'browser_data',
        'device_type',
        'os_version_language',
        'coarse_location',
        'conversion_data',
      ],
      keptBy: 'engagement',
    },
    {
      what: { nl: 'Analysecookies', en: 'Analytics cookies' },
      period: { nl: '13 maanden', en: '13 months' },
      months: 13,
      source: 'general',
      statutory: false,
      covers: ['cookie_id'],
      keptBy: 'engagement',
      onDevice: true,
    },
  ],
  measures: ['ip_truncation', 'consent_gate', 'eu_hosting', 'access_control', 'retention_automation'],
  dpia: {
    wp248: ['c3'],
    apList: [],
    extra: { nl: 'c1 en c6 bij profilering of koppeling', en: 'c1 and c6 with profiling or linking' },
  },
  information: [
    {
      nl: 'Noem doel, leverancier, termijn en bezwaar, ook als vrijgesteld',
      en: 'State purpose, vendor, term and objection, also when exempt',
    },
  ],
  questions: [{ nl: 'Staat Google Signals of Ads-koppeling aan?', en: 'Is Google Signals or an Ads link on?' }],
  detection: {
    hosts: [
      'www.google-analytics.com',
      'www.googletagmanager.com',
      'matomo.php',
      '*.matomo.cloud',
      'plausible.io',
      'simpleanalyticscdn.com',
      'cdn.usefathom.com',
      '*.piwik.pro',
      'cdn.segment.com',
    ],
    urls: ['/gtag/js?id=G-', '/analytics.js', '/collect?v=2', '/gtm.js?id=GTM-', 'matomo.js', '/js/plausible.js'],
    cookies: ['_ga', '_ga_*', '_gid', '_gat', '_pk_id.*', '_pk_ses.*', '_pk_ref.*', 'stg_last_interaction'],
    js: ['ga', 'gtag', '_gaq', 'Matomo', 'plausible', 'sa_event', 'fathom'],
    checked: true,
  },
  certainty: 'LF-53, LF-54 verified; detection checked',
}
