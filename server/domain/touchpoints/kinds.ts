/** The kinds of touchpoint in the order in which they are shown. */
export const touchpointKinds = [
  'whatsapp',
  'custom_audience_meta',
  'customer_match_google',
  'tailored_audience_other',
  'retargeting_cookies',
  'call_platform_inbound',
  'marketing_agency',
  'messenger',
  'tracking_pixel',
  'lead_software_ip',
  'telemarketing_outbound',
  'leadgen_agency',
  'live_chat',
  'ai_chatbot',
  'video_call',
  'crm_onboarding_provider',
  'email_marketing',
  'email_soft_optin',
  'newsletter',
  'sms_marketing',
  'lead_form',
  'platform_lead_ads',
  'web_analytics',
  'session_replay',
  'social_page',
  'push_notifications',
  'consent_platform',
] as const

export type TouchpointKind = (typeof touchpointKinds)[number]

/** Tells whether a stored kind is one of the catalogue. */
export function isTouchpointKind(kind: string | null): kind is TouchpointKind {
  return (touchpointKinds as readonly (string | null)[]).includes(kind)
}
