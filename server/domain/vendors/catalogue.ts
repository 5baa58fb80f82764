import { adNetworksVendors } from './ad-networks'
import { agenciesVendors } from './agencies'
import { analyticsVendors } from './analytics'
import { chatAndInboxVendors } from './chat-and-inbox'
import { consentPlatformsVendors } from './consent-platforms'
import { emailAndCrmVendors } from './email-and-crm'
import { formsVendors } from './forms'
import { googleVendors } from './google'
import { leadSoftwareVendors } from './lead-software'
import { linkedinAndMicrosoftVendors } from './linkedin-and-microsoft'
import { messageGatewaysVendors } from './message-gateways'
import { metaVendors } from './meta'
import { onboardingPlatformsVendors } from './onboarding-platforms'
import { pushVendors } from './push'
import { sessionReplayVendors } from './session-replay'
import { socialNetworksVendors } from './social-networks'
import { telephonyVendors } from './telephony'
import type { Vendor } from './vendor'
import { videoVendors } from './video'

const catalogue = [
  ...metaVendors,
  ...googleVendors,
  ...linkedinAndMicrosoftVendors,
  ...socialNetworksVendors,
  ...adNetworksVendors,
  ...onboardingPlatformsVendors,
  ...leadSoftwareVendors,
  ...chatAndInboxVendors,
  ...messageGatewaysVendors,
  ...videoVendors,
  ...telephonyVendors,
  ...emailAndCrmVendors,
  ...formsVendors,
  ...analyticsVendors,
  ...sessionReplayVendors,
  ...consentPlatformsVendors,
  ...pushVendors,
  ...agenciesVendors,
] as const satisfies readonly Vendor[]

export type VendorId = (typeof catalogue)[number]['id']

/** All products of the catalogue, the large platforms first. */
export const vendors: readonly Vendor[] = catalogue
