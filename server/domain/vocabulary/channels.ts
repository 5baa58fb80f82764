import { keysOf, type Vocabulary } from './vocabulary'

/** The way in which a purpose reaches people; decides which telecom rules apply. */
export const channels = {
  none: { nl: 'Geen contact', en: 'No contact' },
  email: { nl: 'E-mail', en: 'E-mail' },
  sms: { nl: 'Sms', en: 'SMS' },
  chat_message: { nl: 'Appbericht', en: 'Chat message' },
  push: { nl: 'Pushbericht', en: 'Push message' },
  telephone: { nl: 'Telefoon', en: 'Telephone' },
  fax: { nl: 'Fax', en: 'Fax' },
  ad_platform: { nl: 'Advertentieplatform', en: 'Ad platform' },
  web: { nl: 'Website', en: 'Website' },
} as const satisfies Vocabulary

export type ChannelKey = keyof typeof channels

export const channelKeys = keysOf(channels)

/** Electronic messages: advertising through these asks consent, unless soft opt-in covers it (art. 11.7(1) Tw, LF-41, LF-98). */
export const electronicMessages = [
  'email',
  'sms',
  'chat_message',
  'push',
  'fax',
] as const satisfies readonly ChannelKey[]

/** The electronic messages that soft opt-in can cover (art. 11.7(4) Tw, LF-40); whether push is one is not settled (LF-98). */
export const softOptInChannels = ['email', 'sms', 'chat_message', 'push'] as const satisfies readonly ChannelKey[]
