import { keysOf, type Vocabulary } from './vocabulary'

/** Systems that hold the data (S4-08). */
export const systems = {
  crm: { nl: 'CRM', en: 'CRM' },
  cdp_dmp: { nl: 'CDP / DMP', en: 'CDP / DMP' },
  esp: { nl: 'E-mailplatform (ESP)', en: 'E-mail service provider' },
  messaging_platform: { nl: 'Berichtenplatform / inbox', en: 'Messaging platform / inbox' },
  mobile_phone: { nl: 'Mobiele telefoon', en: 'Mobile phone' },
  call_platform: { nl: 'Belplatform', en: 'Call platform' },
  ad_platform: { nl: 'Advertentieplatform', en: 'Ad platform' },
  tag_manager: { nl: 'Tagmanager', en: 'Tag manager' },
  web_server: { nl: 'Webserver', en: 'Web server' },
  analytics_platform: { nl: 'Analyseplatform', en: 'Analytics platform' },
  form_tool: { nl: 'Formuliertool', en: 'Form tool' },
  video_platform: { nl: 'Videobelplatform', en: 'Video platform' },
  cmp: { nl: 'Toestemmingsplatform (CMP)', en: 'Consent management platform' },
  sms_gateway: { nl: 'SMS-gateway', en: 'SMS gateway' },
  ticketing: { nl: 'Ticketsysteem', en: 'Ticketing system' },
  lead_software: { nl: 'Leadsoftware', en: 'Lead software' },
  push_service: { nl: 'Pushdienst', en: 'Push service' },
} as const satisfies Vocabulary

export type SystemKey = keyof typeof systems

export const systemKeys = keysOf(systems)
