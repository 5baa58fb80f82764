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
