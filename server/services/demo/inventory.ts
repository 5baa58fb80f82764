import type { TouchpointKind } from '@/server/domain/touchpoints'
import type { DemoPerson } from './scene'

/** What the demo's web shop knows it does not use, and what somebody still has to find out. */
export const demoUnused: readonly { kind: TouchpointKind; note: string }[] = [
  { kind: 'customer_match_google', note: 'Wij uploaden geen klantenlijst naar Google.' },
  { kind: 'sms_marketing', note: '' },
  { kind: 'push_notifications', note: 'De webshop stuurt geen pushberichten.' },
]

export const demoUnknown: readonly { kind: TouchpointKind; note: string; owner: DemoPerson; dueInDays: number }[] = [
  {
    kind: 'ai_chatbot',
    note: 'De livechat heeft een stand met automatische antwoorden. Staat die aan?',
    owner: 'marketing',
    dueInDays: 6,
  },
  {
    kind: 'session_replay',
    note: 'Het bureau noemde opnames van bezoeken. Navragen.',
    owner: 'beheerder',
    dueInDays: 13,
  },
]
