import type { Text } from '../text'
import type { TouchpointKind } from './kinds'

/** What the traces of several kinds on a website mean together. */
export const detectionGroups = {
  cmp: ['consent_platform'],
  deviceAccessWithoutExemption: [
    'retargeting_cookies',
    'tracking_pixel',
    'lead_software_ip',
    'session_replay',
    'live_chat',
    'web_analytics',
    'crm_onboarding_provider',
    'push_notifications',
  ],
  externalManagement: ['marketing_agency'],
  messagingLinks: ['whatsapp', 'messenger'],
} as const satisfies Record<string, readonly TouchpointKind[]>

/** What a website check can and cannot show. */
export const detectionNotes: readonly Text[] = [
  {
    nl: 'Detectie bewijst gebruik, niet het ontbreken ervan: custom audiences, telemarketing en SMS zijn niet op de website te zien.',
    en: 'Detection proves use, not absence: custom audiences, telemarketing and SMS are not visible on the website.',
  },
  {
    nl: 'Tags kunnen via een tagmanager of op de server worden geladen; vraag ook naar server-side tagging.',
    en: 'Tags may load through a tag manager or server-side; also ask about server-side tagging.',
  },
]
