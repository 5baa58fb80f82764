import type { Template } from './template'

export const whatsapp: Template = {
  id: 'whatsapp',
  label: { nl: 'WhatsApp', en: 'WhatsApp' },
  explain: {
    nl: 'Klanten sturen u appberichten via WhatsApp, of u stuurt hun berichten, vanaf een telefoon of een inbox.',
    en: 'Customers message you on WhatsApp, or you message them, from a phone or a shared inbox.',
  },
  group: 'messaging',
  order: 1,
  blindSpotPriority: 1,
  seeds: ['S4-13', 'S4-23', 'S3-18'],
  purposes: [
    {
      id: 'service',
      text: { nl: 'Klantvragen beantwoorden', en: 'Answer customer questions' },
      marketing: false,
      channel: 'chat_message',
      deviceAccess: false,
    },
    {
      id: 'order_info',
      text: { nl: 'Bestel- en afspraakberichten', en: 'Order and appointment messages' },
      marketing: false,
      channel: 'chat_message',
      deviceAccess: false,
    },
    {
      id: 'campaign',
      text: { nl: 'Aanbiedingen en campagnes via WhatsApp', en: 'Offers and campaigns via WhatsApp' },
      marketing: true,
      channel: 'chat_message',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['customer', 'prospect', 'chat_user', 'third_person'],
  dataCategories: ['name', 'phone', 'profile_photo', 'message_content', 'message_metadata'],
  incidentalCategories: ['special_category'],
  sources: ['data_subject_direct', 'sale'],
  systems: ['messaging_platform', 'mobile_phone', 'crm'],
  vendors: ['whatsapp', 'whatsapp_cloud_api', 'trengo', 'cm_com', 'bird'],
  legalGrounds: {
    candidates: [
      {
        ground: 'contract',
        purpose: 'service',
        note: { nl: 'Voor klanten met een overeenkomst', en: 'For customers with a contract' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'service',
        note: { nl: 'Voor vragen van niet-klanten', en: 'For questions of non-customers' },
      },
      {
        ground: 'consent',
        purpose: 'campaign',
        note: {
          nl: 'Elektronisch bericht: toestemming (art. 11.7 lid 1 Tw)',
          en: 'Electronic message: consent (art. 11.7(1) Dutch Telecommunications Act)',
        },
      },
      {
        ground: 'soft_opt_in',
        purpose: 'campaign',
        note: { nl: 'Alleen eigen klanten, gelijksoortig, opt-out', en: 'Own customers only, similar, opt-out' },
      },
      {
        ground: 'contract',
        purpose: 'order_info',
        note: {
          nl: 'Bericht hoort bij bestelling of afspraak; geen reclame toevoegen',
          en: 'Message belongs to order or appointment; do not add advertising',
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
      {
        ground: 'contract',
        purpose: 'campaign',
        cite: 'art. 6 lid 1 b AVG',
        reason: {
          nl: 'Reclame is niet nodig voor de overeenkomst',
          en: 'Advertising is not necessary for the contract',
        },
      },
    ],
  },
  messageConsent: 'unless_soft_opt_in',
  deviceConsent: 'not_needed',
  profileType: 'none',
  transfers: [
    {
      to: 'US',
      when: {
        nl: 'Cloud API slaat standaard op in de VS; EU-opslag is optioneel',
        en: 'Cloud API stores in the US by default; EU storage optional',
      },
      certainty: 'verified LF-86',
    },
  ],
  retention: [
    {
      what: { nl: 'Berichten bij Meta (Cloud API)', en: 'Messages at Meta (Cloud API)' },
      period: { nl: 'hoogstens 30 dagen', en: 'at most 30 days' },
      months: 1,
      source: 'verified LF-86',
      statutory: false,
      covers: ['message_content', 'message_metadata'],
      keptBy: 'engagement',
    },
    {
      what: { nl: 'Gesprekken in eigen inbox', en: 'Conversations in own inbox' },
      period: { nl: '12 maanden na laatste contact', en: '12 months after the last contact' },
      months: 12,
      source: 'general',
      statutory: false,
      covers: ['message_content', 'message_metadata', 'special_category'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Contacten zonder klantrelatie', en: 'Contacts without customer relation' },
      period: { nl: '6 maanden', en: '6 months' },
      months: 6,
      source: 'general',
      statutory: false,
      covers: ['name', 'phone', 'profile_photo'],
      keptBy: 'us',
    },
  ],
  measures: [
    'access_control',
    'mfa',
    'mdm_device',
    'e2ee',
    'encryption_transit',
    'logging',
    'retention_automation',
    'nda_training',
  ],
  dpia: {
    wp248: ['c5', 'c8'],
    apList: ['ap13'],
    extra: {
      nl: 'c4 zodra zorg, geloof of BSN in berichten voorkomt',
      en: 'c4 once health, religion or BSN appear in messages',
    },
  },
  information: [
    {
      nl: 'Korte melding bij eerste bericht met link naar privacyverklaring',
      en: 'Short notice with first message linking to privacy statement',
    },
    {
      nl: 'Vertel wie de berichten ziet en dat Meta ontvanger is',
      en: 'Say who sees messages and that Meta is a recipient',
    },
    { nl: 'Vraag klanten geen gevoelige gegevens te sturen', en: 'Ask customers not to send sensitive data' },
  ],
  questions: [
    {
      nl: 'WhatsApp Business-app of API? Privétoestel of bedrijfstoestel?',
      en: 'WhatsApp Business app or API? Private or company device?',
    },
    { nl: 'Wordt het hele adresboek gedeeld?', en: 'Is the whole address book shared?' },
    {
      nl: 'Bewaart u de gesprekken zelf, en de beheerder van de applicatie?',
      en: 'Do you store conversations, and does the application vendor?',
    },
  ],
  detection: {
    hosts: ['wa.me', 'api.whatsapp.com', 'web.whatsapp.com', 'wa.link'],
    urls: ['https://wa.me/<nummer>', 'https://api.whatsapp.com/send?phone=', 'whatsapp://send'],
    cookies: [],
    js: [],
    checked: true,
  },
  certainty: 'roles verified LF-101; practice general',
}
