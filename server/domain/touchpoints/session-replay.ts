import type { Template } from './template'

export const sessionReplay: Template = {
  id: 'session_replay',
  label: { nl: 'Sessieopname en heatmaps', en: 'Session replay and heatmaps' },
  explain: {
    nl: 'U kunt terugkijken hoe bezoekers muizen, scrollen en typen op uw website.',
    en: 'You can watch back how visitors move, scroll and type on your website.',
  },
  group: 'measurement',
  order: 24,
  blindSpotPriority: 3,
  seeds: ['S1-19', 'S4-24'],
  purposes: [
    {
      id: 'ux',
      text: { nl: 'Gebruik van de site bekijken en verbeteren', en: 'Watch and improve site use' },
      marketing: false,
      channel: 'none',
      deviceAccess: true,
    },
  ],
  dataSubjects: ['website_visitor'],
  dataCategories: ['mouse_keyboard', 'visited_urls', 'cookie_id', 'ip_address', 'message_content', 'browser_data'],
  sources: ['own_observation'],
  systems: ['analytics_platform'],
  vendors: ['hotjar', 'microsoft_clarity', 'mouseflow', 'fullstory'],
  legalGrounds: {
    candidates: [
      {
        ground: 'consent',
        purpose: 'ux',
        note: { nl: 'Opnemen van gedrag in de sessie', en: 'Recording behaviour in the session' },
      },
    ],
    excluded: [
      {
        ground: 'legitimate_interest',
        purpose: 'ux',
        cite: 'art. 11.7a Tw; WP248 criterium 3',
        reason: {
          nl: 'Niet de analytische uitzondering: grote inbreuk',
          en: 'Not the analytics exemption: large intrusion',
        },
      },
    ],
  },
  messageConsent: 'not_needed',
  deviceConsent: 'always',
  profileType: 'unknown',
  transfers: [
    { to: 'US', when: { nl: 'Clarity, FullStory', en: 'Clarity, FullStory' }, certainty: 'LF-34 for Clarity' },
  ],
  retention: [
    {
      what: { nl: 'Opnamen', en: 'Recordings' },
      period: { nl: '3 maanden', en: '3 months' },
      months: 3,
      source: 'general',
      statutory: false,
      covers: 'all',
      keptBy: 'engagement',
    },
  ],
  measures: ['masking', 'consent_gate', 'access_control', 'retention_automation'],
  dpia: {
    wp248: ['c3', 'c5', 'c8'],
    apList: ['ap16'],
    extra: { nl: 'c4 bij formulieren met gevoelige invoer', en: 'c4 with forms holding sensitive input' },
  },
  information: [{ nl: 'Noem dat het gedrag wordt opgenomen', en: 'State that behaviour is recorded' }],
  questions: [{ nl: 'Zijn alle invoervelden gemaskeerd?', en: 'Are all input fields masked?' }],
  detection: {
    hosts: [
      'static.hotjar.com',
      'script.hotjar.com',
      'www.clarity.ms',
      'c.clarity.ms',
      '*.mouseflow.com',
      '*.fullstory.com',
      'rs.fullstory.com',
    ],
    urls: ['*/clarity.js'],
    cookies: ['_hjSession*', '_hjSessionUser*', '_clck', '_clsk', 'CLID', 'mf_user'],
    js: ['hj', 'clarity', 'FS'],
    checked: true,
  },
  certainty: 'LF-34, LF-76 verified; detection checked',
}
