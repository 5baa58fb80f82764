import type { Template } from './template'

export const messenger: Template = {
  id: 'messenger',
  label: { nl: 'Messenger en Instagram Direct', en: 'Messenger and Instagram Direct' },
  explain: {
    nl: 'Klanten sturen u berichten via Facebook Messenger of Instagram en u antwoordt daar.',
    en: 'Customers send you messages through Facebook Messenger or Instagram and you answer there.',
  },
  group: 'messaging',
  order: 8,
  blindSpotPriority: 2,
  seeds: ['S4-23', 'S4-01'],
  purposes: [
    {
      id: 'service',
      text: {
        nl: 'Klantvragen via Messenger of Instagram beantwoorden',
        en: 'Answer questions via Messenger or Instagram',
      },
      marketing: false,
      channel: 'chat_message',
      deviceAccess: false,
    },
    {
      id: 'campaign',
      text: { nl: 'Aanbiedingen via Messenger', en: 'Offers via Messenger' },
      marketing: true,
      channel: 'chat_message',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['customer', 'prospect', 'platform_user', 'third_person'],
  dataCategories: ['name', 'profile_photo', 'message_content', 'message_metadata', 'user_server_id'],
  incidentalCategories: ['special_category'],
  sources: ['data_subject_direct', 'social_platform'],
  systems: ['messaging_platform', 'ticketing'],
  vendors: ['meta_messenger', 'trengo', 'zendesk'],
  legalGrounds: {
    candidates: [
      {
        ground: 'legitimate_interest',
        purpose: 'service',
        note: { nl: 'Vraag beantwoorden', en: 'Answering the question' },
      },
      { ground: 'contract', purpose: 'service', note: { nl: 'Bij klantrelatie', en: 'With customer relation' } },
      { ground: 'consent', purpose: 'campaign', note: { nl: 'Elektronisch bericht', en: 'Electronic message' } },
      {
        ground: 'soft_opt_in',
        purpose: 'campaign',
        note: {
          nl: 'Alleen als het contactgegeven bij verkoop is verkregen',
          en: 'Only if the contact detail was obtained on sale',
        },
      },
    ],
    excluded: [
      {
        ground: 'legitimate_interest',
        purpose: 'campaign',
        cite: 'art. 11.7 lid 1 Tw',
        reason: {
          nl: 'Reclamebericht vraagt toestemming of soft opt-in',
          en: 'Advertising message needs consent or soft opt-in',
        },
      },
    ],
  },
  messageConsent: 'unless_soft_opt_in',
  deviceConsent: 'not_needed',
  profileType: 'none',
  transfers: [{ to: 'US', when: { nl: 'Meta-concern', en: 'Meta group' }, certainty: 'general' }],
  retention: [
    {
      what: { nl: 'Gesprekken', en: 'Conversations' },
      period: { nl: '12 maanden na laatste contact', en: '12 months after the last contact' },
      months: 12,
      source: 'general',
      statutory: false,
      covers: 'all',
      keptBy: 'us',
    },
  ],
  measures: ['access_control', 'mfa', 'logging', 'retention_automation', 'nda_training'],
  dpia: { wp248: ['c5'], apList: ['ap13'], extra: { nl: 'c4 bij gevoelige inhoud', en: 'c4 with sensitive content' } },
  information: [
    {
      nl: 'Noem in de paginabiografie en automatische groet de privacyverklaring',
      en: 'Mention the privacy statement in page bio and greeting',
    },
    {
      nl: 'Meta is zelfstandig verantwoordelijke voor het platform',
      en: 'Meta is independent controller for the platform',
    },
  ],
  questions: [{ nl: 'Wie beheert de inbox en met welk account?', en: 'Who manages the inbox and with which account?' }],
  detection: {
    hosts: ['m.me', 'connect.facebook.net'],
    urls: ['https://m.me/<pagina>', 'https://ig.me/m/<account>', '*/sdk/xfbml.customerchat.js'],
    cookies: [],
    js: ['facebookChatSettings'],
    checked: true,
    note: {
      nl: 'De Facebook-chatplugin is gestopt; oude code kan nog op de site staan',
      en: 'The Facebook chat plugin is discontinued; old code may remain',
    },
  },
  certainty: 'general',
}
