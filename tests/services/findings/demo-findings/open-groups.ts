/*
 * Blocking rules that wait for the same reason: the demo answered none of the questions and chose no exemption for any
 * cookie. A30-1E-TRANSFER waits wherever nobody said of the activity as a whole whether data leave the EEA.
 */

/** Nobody said whether a profile ends in an automated decision. */
export const anyActivity = ['PROF-ART22']

/** The pre-screening is not done. */
export const notScreened = ['DPIA-35-3', 'DPIA-REQUIRED']

/** What each party does, and how the privacy statement mentions it, is not asked yet. */
export const party = ['AGR-CONSUMER-APP', 'INFO-RECIPIENT', 'TW-11.7-CHAIN']

/** Nobody asked a processor whether it uses the data for itself. */
export const processor = [...party, 'AGR-OWN-PURPOSES']

/** Without a role nobody knows which agreement is needed. */
export const partyWithoutRole = [...processor, 'AGR-JOINT-NONE', 'AGR-PROCESSOR-NONE']

/** Nothing is known of how consent is asked and proven. */
export const consentNotDescribed = [
  'CONS-ACTIVE',
  'CONS-BEFORE',
  'CONS-BUNDLED',
  'CONS-FREE',
  'CONS-INFORMED',
  'CONS-PER-CHANNEL',
  'CONS-PER-PURPOSE',
  'CONS-THIRD-NAMED',
  'CONS-WITHDRAW',
  'PROOF-HOW',
  'PROOF-ORAL',
  'PROOF-WHAT',
  'PROOF-WHEN',
  'PROOF-WHO',
  'PROOF-WITHDRAWN',
]

/** A purpose that touches the device, of which nobody knows whether an exemption fits. */
export const device = ['TW-11.7A-CONSENT', 'TW-11.7A-SERVERLOG-MISUSE']

/** The same for marketing, which fits fewer exemptions. */
export const marketingDevice = [...device, 'TW-11.7A-FUNCTIONAL-MISUSE']

/** The same where consent is asked: only then there is something to refuse, to take back or to be kept out by. */
export const consentedDevice = [...marketingDevice, 'TW-11.7A-REFUSE', 'TW-11.7A-WALL', 'TW-11.7A-WITHDRAW']

/** A purpose without a ground: it may turn out to be interest or soft opt-in. */
export const withoutGround = [
  'LIA-MISSING',
  'TW-11.7-3-COLLECT',
  'TW-11.7-3-EACH',
  'TW-11.7-3-OPTEDOUT',
  'TW-11.7-3-OWN',
  'TW-11.7-3-SALE',
  'TW-11.7-3-SIMILAR',
]

/** The same for marketing, which some grounds cannot carry at all. */
export const marketingWithoutGround = [...withoutGround, 'LB-CONTRACT-MARKETING', 'LB-OTHER-MARKETING', 'LIA-OPTOUT']

/** Customer lists that go to a platform: nothing was asked about it yet. */
export const onboarding = [
  'ONB-ANON-CLAIM',
  'ONB-INFO',
  'ONB-LI-CONDITIONS',
  'ONB-OPTOUT',
  'ONB-OPTOUT-CHAIN',
  'ONB-PUBLISHER',
]
