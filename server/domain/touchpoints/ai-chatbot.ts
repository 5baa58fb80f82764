import type { Template } from './template'

export const aiChatbot: Template = {
  id: 'ai_chatbot',
  label: { nl: 'AI-chatbot of voicebot', en: 'AI chatbot or voicebot' },
  explain: {
    nl: 'Een computer beantwoordt vragen van klanten, in een chatvenster of aan de telefoon.',
    en: "A computer answers customers' questions, in a chat window or on the phone.",
  },
  group: 'messaging',
  order: 14,
  blindSpotPriority: 3,
  seeds: ['S4-01', 'S0-30'],
  purposes: [
    {
      id: 'service',
      text: { nl: 'Automatisch vragen beantwoorden', en: 'Answer questions automatically' },
      marketing: false,
      channel: 'web',
      deviceAccess: true,
      deviceExemptions: ['strictly_necessary'],
    },
    {
      id: 'improve',
      text: { nl: 'Model of kennisbank verbeteren', en: 'Improve model or knowledge base' },
      marketing: false,
      channel: 'none',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['website_visitor', 'customer', 'chat_user', 'caller'],
  dataCategories: ['message_content', 'message_metadata', 'transcript_summary', 'ip_address'],
  incidentalCategories: ['special_category'],
  sources: ['data_subject_direct'],
  systems: ['messaging_platform', 'call_platform', 'crm'],
  vendors: ['watermelon', 'cm_com', 'zendesk', 'intercom'],
  legalGrounds: {
    candidates: [
      {
        ground: 'legitimate_interest',
        purpose: 'service',
        note: { nl: 'Efficiënt vragen afhandelen', en: 'Handling questions efficiently' },
      },
      { ground: 'contract', purpose: 'service', note: { nl: 'Bij klant', en: 'For customer' } },
      {
        ground: 'consent',
        purpose: 'improve',
        note: { nl: 'Trainen met gespreksinhoud', en: 'Training on conversation content' },
      },
    ],
    excluded: [
      {
        ground: 'contract',
        purpose: 'improve',
        cite: 'art. 6 lid 1 b AVG',
        reason: {
          nl: 'Training van een model is niet nodig voor de overeenkomst',
          en: 'Model training is not necessary for the contract',
        },
      },
    ],
  },
  messageConsent: 'not_needed',
  deviceConsent: 'unless_exempt',
  profileType: 'unknown',
  transfers: [
    {
      to: 'US',
      when: { nl: 'Taalmodel als subverwerker', en: 'Language model as sub-processor' },
      certainty: 'general',
    },
  ],
  retention: [
    {
      what: { nl: 'Botgesprekken', en: 'Bot conversations' },
      period: { nl: '6 maanden', en: '6 months' },
      months: 6,
      source: 'general',
      statutory: false,
      covers: 'all',
      keptBy: 'us',
    },
  ],
  measures: ['access_control', 'masking', 'retention_automation', 'logging', 'periodic_test', 'eu_hosting'],
  dpia: {
    wp248: ['c1', 'c5', 'c8'],
    apList: ['ap13'],
    extra: {
      nl: 'c2 als de bot zelf beslissingen neemt; stem is pas biometrisch (art. 4(14), ap17) als u er iemand mee herkent',
      en: 'c2 if the bot takes decisions; voice is biometric (Art. 4(14), ap17) only if you identify someone by it',
    },
  },
  information: [
    {
      nl: 'Melden dat de bezoeker met AI spreekt (AI-verordening art. 50 lid 1, sinds 2 augustus 2026)',
      en: 'State that the visitor talks to AI (AI Act Art. 50(1), since 2 August 2026)',
    },
    { nl: 'Bieden van overdracht naar een medewerker', en: 'Offer hand-over to a person' },
  ],
  questions: [
    { nl: 'Wordt het gesprek gebruikt om een model te trainen?', en: 'Is the conversation used to train a model?' },
  ],
  detection: {
    hosts: [],
    urls: [],
    cookies: [],
    js: [],
    checked: false,
    note: {
      nl: 'Zie livechat; bots draaien vaak in dezelfde widget',
      en: 'See live chat; bots often run in the same widget',
    },
  },
  certainty: 'AI Act verified LF-95; rest general',
}
