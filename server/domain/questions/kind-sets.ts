import type { TouchpointKind } from '../touchpoints'

/** Kinds where a customer list goes to a platform. */
export const customAudienceKinds: readonly TouchpointKind[] = [
  'custom_audience_meta',
  'customer_match_google',
  'tailored_audience_other',
]

/** Kinds that place or read something on the device of a visitor. */
export const deviceAccessKinds: readonly TouchpointKind[] = [
  'retargeting_cookies',
  'tracking_pixel',
  'lead_software_ip',
  'leadgen_agency',
  'live_chat',
  'ai_chatbot',
  'crm_onboarding_provider',
  'email_marketing',
  'newsletter',
  'lead_form',
  'web_analytics',
  'session_replay',
  'push_notifications',
  'consent_platform',
]

/** Kinds from which advertising messages can be sent. */
export const messageKinds: readonly TouchpointKind[] = [
  'whatsapp',
  'messenger',
  'lead_software_ip',
  'video_call',
  'email_marketing',
  'email_soft_optin',
  'newsletter',
  'sms_marketing',
  'lead_form',
  'platform_lead_ads',
  'push_notifications',
]

/** Kinds with a purpose of direct marketing. */
export const advertisingKinds: readonly TouchpointKind[] = [
  'whatsapp',
  'custom_audience_meta',
  'customer_match_google',
  'tailored_audience_other',
  'retargeting_cookies',
  'messenger',
  'tracking_pixel',
  'lead_software_ip',
  'telemarketing_outbound',
  'leadgen_agency',
  'live_chat',
  'video_call',
  'crm_onboarding_provider',
  'email_marketing',
  'email_soft_optin',
  'newsletter',
  'sms_marketing',
  'lead_form',
  'platform_lead_ads',
  'web_analytics',
  'social_page',
  'push_notifications',
]

/** Kinds in which people are called to offer something. */
export const telemarketingKinds: readonly TouchpointKind[] = ['telemarketing_outbound', 'leadgen_agency']

/** Kinds with e-mail advertising that may go to business addresses. */
export const businessMailKinds: readonly TouchpointKind[] = [
  'lead_software_ip',
  'video_call',
  'email_marketing',
  'email_soft_optin',
  'newsletter',
  'lead_form',
  'platform_lead_ads',
]

/** Kinds in which customer data are matched with a platform. */
export const onboardingKinds: readonly TouchpointKind[] = [
  'custom_audience_meta',
  'customer_match_google',
  'tailored_audience_other',
  'crm_onboarding_provider',
]

/** Kinds in which speech or images can be recorded. */
export const recordingKinds: readonly TouchpointKind[] = [
  'call_platform_inbound',
  'telemarketing_outbound',
  'video_call',
  'ai_chatbot',
]

/** Kinds in which people talk or write to us. */
export const conversationKinds: readonly TouchpointKind[] = [
  'whatsapp',
  'call_platform_inbound',
  'messenger',
  'telemarketing_outbound',
  'live_chat',
  'ai_chatbot',
  'video_call',
]
