import type { Text } from '../text'
import type { TouchpointKind } from '../touchpoints'

type NamedByTheArticle =
  | 'whatsapp'
  | 'custom_audience_meta'
  | 'customer_match_google'
  | 'tailored_audience_other'
  | 'retargeting_cookies'
  | 'messenger'

/** Whether a touchpoint is in use, for every kind that INV-Q1 to INV-Q3 do not name. */
const usageQuestions: Record<Exclude<TouchpointKind, NamedByTheArticle>, Text> = {
  call_platform_inbound: {
    nl: 'Gebruikt u een belplatform voor uw klantenservice?',
    en: 'Do you use a call platform for customer service?',
  },
  marketing_agency: {
    nl: 'Gebruikt u een extern bureau voor uw website of online marketing?',
    en: 'Do you use an outside agency for your website or online marketing?',
  },
  tracking_pixel: {
    nl: 'Gebruikt u een trackingpixel van een sociaal netwerk op uw website?',
    en: 'Do you use a tracking pixel of a social network on your website?',
  },
  lead_software_ip: {
    nl: 'Gebruikt u leadsoftware die laat zien welke bedrijven uw website bezoeken?',
    en: 'Do you use lead software that shows which companies visit your website?',
  },
  telemarketing_outbound: {
    nl: 'Gebruikt u de telefoon om mensen iets aan te bieden of te vragen (telemarketing)?',
    en: 'Do you use the phone to offer or ask people something (telemarketing)?',
  },
  leadgen_agency: {
    nl: 'Gebruikt u leads van een leadgeneratiebureau of affiliates?',
    en: 'Do you use leads from a lead generation agency or affiliates?',
  },
  live_chat: { nl: 'Gebruikt u livechat op uw website?', en: 'Do you use live chat on your website?' },
  ai_chatbot: {
    nl: 'Gebruikt u een AI-chatbot of voicebot voor vragen van klanten?',
    en: 'Do you use an AI chatbot or voicebot for customers’ questions?',
  },
  video_call: {
    nl: 'Gebruikt u videobellen of webinars voor contact met klanten?',
    en: 'Do you use video calls or webinars for contact with customers?',
  },
  crm_onboarding_provider: {
    nl: 'Gebruikt u een DMP, CDP of tussenpersoon om klantgegevens aan advertenties te koppelen?',
    en: 'Do you use a DMP, CDP or intermediary to link customer data to advertising?',
  },
  email_marketing: {
    nl: 'Gebruikt u e-mail om aanbiedingen te sturen aan mensen die daarvoor toestemming gaven?',
    en: 'Do you use e-mail to send offers to people who gave consent for that?',
  },
  email_soft_optin: {
    nl: 'Gebruikt u e-mail om klanten aanbiedingen te sturen zonder dat zij daar apart toestemming voor gaven (soft opt-in)?',
    en: 'Do you use e-mail to send customers offers without separate consent (soft opt-in)?',
  },
  newsletter: { nl: 'Gebruikt u een nieuwsbrief?', en: 'Do you use a newsletter?' },
  sms_marketing: { nl: 'Gebruikt u sms om klanten te bereiken?', en: 'Do you use text messages to reach customers?' },
  lead_form: {
    nl: 'Gebruikt u een lead- of contactformulier op uw website?',
    en: 'Do you use a lead or contact form on your website?',
  },
  platform_lead_ads: {
    nl: 'Gebruikt u advertenties met een formulier op sociale platforms (lead ads)?',
    en: 'Do you use ads with a form on social platforms (lead ads)?',
  },
  web_analytics: {
    nl: 'Gebruikt u webstatistieken, bijvoorbeeld Google Analytics?',
    en: 'Do you use web analytics, for example Google Analytics?',
  },
  session_replay: {
    nl: 'Gebruikt u sessieopnamen of heatmaps op uw website?',
    en: 'Do you use session replay or heatmaps on your website?',
  },
  social_page: {
    nl: 'Gebruikt u een bedrijfspagina op sociale media?',
    en: 'Do you use a company page on social media?',
  },
  push_notifications: {
    nl: 'Gebruikt u pushberichten op uw website of in uw app?',
    en: 'Do you use push notifications on your website or in your app?',
  },
  consent_platform: {
    nl: 'Gebruikt u een toestemmingsbanner (CMP) op uw website?',
    en: 'Do you use a consent banner (CMP) on your website?',
  },
}

const usageHelp: Text = {
  nl: 'Kijk verder dan uw eigen afdeling: collega’s of een bureau gebruiken dit soms zonder dat het bekend is. Weet u het niet, kies dan ‘weet niet’ en wijs iemand aan die het uitzoekt.',
  en: 'Look beyond your own department: colleagues or an agency sometimes use this without it being known. If you do not know, choose ‘don’t know’ and name someone who finds out.',
}

function isUnnamed(kind: TouchpointKind): kind is keyof typeof usageQuestions {
  return kind in usageQuestions
}

/** Returns the wording and help for a kind the article does not name, or undefined for one it does. */
export function usageQuestion(kind: TouchpointKind): { text: Text; help: Text } | undefined {
  return isUnnamed(kind) ? { text: usageQuestions[kind], help: usageHelp } : undefined
}
