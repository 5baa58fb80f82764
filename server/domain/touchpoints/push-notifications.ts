import type { Template } from './template'

export const pushNotifications: Template = {
  id: 'push_notifications',
  label: { nl: 'Pushberichten (web of app)', en: 'Push notifications (web or app)' },
  explain: {
    nl: 'Bezoekers of appgebruikers krijgen korte meldingen van u op hun scherm.',
    en: 'Visitors or app users get short notifications from you on their screen.',
  },
  group: 'direct_messages',
  order: 26,
  blindSpotPriority: 3,
  seeds: ['S1-19'],
  purposes: [
    {
      id: 'notify',
      text: { nl: 'Meldingen naar browser of app sturen', en: 'Send notifications to browser or app' },
      marketing: true,
      channel: 'push',
      deviceAccess: true,
    },
  ],
  dataSubjects: ['website_visitor', 'customer'],
  dataCategories: ['cookie_id', 'device_type', 'message_metadata'],
  sources: ['own_observation'],
  systems: ['push_service'],
  vendors: ['onesignal'],
  legalGrounds: {
    candidates: [
      {
        ground: 'consent',
        purpose: 'notify',
        note: {
          nl: 'Browsertoestemming is niet genoeg bewijs van AVG-toestemming',
          en: 'Browser permission alone is not proof of GDPR consent',
        },
      },
    ],
    excluded: [],
  },
  messageConsent: 'always',
  deviceConsent: 'always',
  profileType: 'none',
  transfers: [{ to: 'US', when: { nl: 'OneSignal', en: 'OneSignal' }, certainty: 'general' }],
  retention: [
    {
      what: { nl: 'Pushsleutels', en: 'Push keys' },
      period: { nl: 'tot uitschrijven', en: 'until unsubscribed' },
      months: null,
      source: 'general',
      statutory: false,
      covers: 'all',
      keptBy: 'engagement',
    },
  ],
  measures: ['access_control', 'retention_automation'],
  dpia: { wp248: [], apList: [], extra: null },
  information: [{ nl: 'Vraag toestemming vóór de browserprompt', en: 'Ask consent before the browser prompt' }],
  questions: [{ nl: 'Wat staat er in de meldingen?', en: 'What is in the notifications?' }],
  detection: {
    hosts: ['cdn.onesignal.com', 'clientcdn.pushengage.com'],
    urls: ['OneSignalSDKWorker.js'],
    cookies: [],
    js: ['OneSignal'],
    checked: true,
  },
  certainty: 'general',
}
