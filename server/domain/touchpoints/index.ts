import { aiChatbot } from './ai-chatbot'
import { callPlatformInbound } from './call-platform-inbound'
import { consentPlatform } from './consent-platform'
import { crmOnboardingProvider } from './crm-onboarding-provider'
import { customAudienceMeta } from './custom-audience-meta'
import { customerMatchGoogle } from './customer-match-google'
import { emailMarketing } from './email-marketing'
import { emailSoftOptin } from './email-soft-optin'
import { type TouchpointKind, touchpointKinds } from './kinds'
import { leadForm } from './lead-form'
import { leadSoftwareIp } from './lead-software-ip'
import { leadgenAgency } from './leadgen-agency'
import { liveChat } from './live-chat'
import { marketingAgency } from './marketing-agency'
import { messenger } from './messenger'
import { newsletter } from './newsletter'
import { platformLeadAds } from './platform-lead-ads'
import { pushNotifications } from './push-notifications'
import { retargetingCookies } from './retargeting-cookies'
import { sessionReplay } from './session-replay'
import { smsMarketing } from './sms-marketing'
import { socialPage } from './social-page'
import { tailoredAudienceOther } from './tailored-audience-other'
import { telemarketingOutbound } from './telemarketing-outbound'
import type { Template } from './template'
import { trackingPixel } from './tracking-pixel'
import { videoCall } from './video-call'
import { webAnalytics } from './web-analytics'
import { whatsapp } from './whatsapp'

export { isTouchpointKind, type TouchpointKind, touchpointKinds } from './kinds'
export type { Template } from './template'

const templates: Record<TouchpointKind, Template> = {
  whatsapp,
  custom_audience_meta: customAudienceMeta,
  customer_match_google: customerMatchGoogle,
  tailored_audience_other: tailoredAudienceOther,
  retargeting_cookies: retargetingCookies,
  call_platform_inbound: callPlatformInbound,
  marketing_agency: marketingAgency,
  messenger,
  tracking_pixel: trackingPixel,
  lead_software_ip: leadSoftwareIp,
  telemarketing_outbound: telemarketingOutbound,
  leadgen_agency: leadgenAgency,
  live_chat: liveChat,
  ai_chatbot: aiChatbot,
  video_call: videoCall,
  crm_onboarding_provider: crmOnboardingProvider,
  email_marketing: emailMarketing,
  email_soft_optin: emailSoftOptin,
  newsletter,
  sms_marketing: smsMarketing,
  lead_form: leadForm,
  platform_lead_ads: platformLeadAds,
  web_analytics: webAnalytics,
  session_replay: sessionReplay,
  social_page: socialPage,
  push_notifications: pushNotifications,
  consent_platform: consentPlatform,
}

/** All templates, in the order in which they are shown. */
export const touchpoints: readonly Template[] = touchpointKinds.map((kind) => templates[kind])

/** The four channels the source article found missing in registers, shown first (S4-13). */
export const blindSpots: readonly Template[] = [whatsapp, customAudienceMeta, retargetingCookies, callPlatformInbound]

/** Returns the template of a kind. */
export function touchpointById(kind: TouchpointKind): Template {
  return templates[kind]
}

/** Returns the kinds that are shown folded under this one. */
export function foldedUnder(kind: TouchpointKind): readonly Template[] {
  return touchpoints.filter((template) => template.shownUnder === kind)
}
