import { type Locale, say, type Text } from '../text'
import { type ChannelKey, channels } from '../vocabulary/channels'
import { type Block, heading, type InformationText, type Missing, missing, type Piece, paragraph } from './document'
import type { InformedActivity, InformedOrganisation } from './facts'
import { contactPoint } from './identity'
import { advertisingMissing } from './purposes'
import { sentence } from './words'

const optOutChannels = ['email', 'sms', 'chat_message', 'push', 'telephone'] as const satisfies ChannelKey[]
type OptOutChannel = (typeof optOutChannels)[number]

const inUse = (nl: string, en: string): Missing => missing({ nl, en }, { on: 'text' })

type Wording = { say: Text; slot?: Missing; end?: Text }

const wordings: Record<OptOutChannel, Wording> = {
  email: {
    say: { nl: 'Wilt u deze e-mails niet meer? Meld u hier af: ', en: 'No more of these e-mails? Unsubscribe here: ' },
    slot: inUse('de afmeldlink van uw mailprogramma', 'the unsubscribe link of your mail program'),
    end: { nl: '. Afmelden kost niets.', en: '. Unsubscribing costs nothing.' },
  },
  sms: {
    say: { nl: 'Geen sms meer van ons? Stuur terug: ', en: 'No more texts from us? Reply with: ' },
    slot: inUse('het stopwoord van uw sms-dienst', 'the stop word of your SMS service'),
    end: { nl: '.', en: '.' },
  },
  chat_message: {
    say: {
      nl: 'Wilt u hier geen aanbiedingen meer? Schrijf ons dat. U krijgt ze dan niet meer.',
      en: 'No more offers here? Tell us in a message. You will not get them any more.',
    },
  },
  push: {
    say: {
      nl: 'Wilt u geen meldingen meer? Zet ze uit in de instellingen van uw app of browser, bij Meldingen.',
      en: 'No more notifications? Turn them off in the settings of your app or browser, under Notifications.',
    },
  },
  telephone: {
    say: {
      nl: 'Wilt u niet meer gebeld worden voor reclame? Zeg het nu. Wij leggen dat meteen vast en bellen u daarvoor niet meer.',
      en: 'Do you not want to be called for advertising any more? Say so now. We record it at once and no longer call you for that.',
    },
  },
}

const reasons: Partial<Record<string, Text>> = {
  consent: { nl: ', omdat u daar toestemming voor gaf', en: ', because you gave consent' },
  soft_opt_in: { nl: ', omdat u klant bij ons bent', en: ', because you are our customer' },
}

function channelOf({ channel }: InformedActivity['purposes'][number]): OptOutChannel | undefined {
  return optOutChannels.find((one) => one === channel)
}

/** How people stop advertising, for each channel in which they get it: Art. 21(2) AVG and art. 11.7 Tw. Null without any. */
export function optOutText(
  organisation: InformedOrganisation,
  activity: InformedActivity,
  locale: Locale,
): InformationText | null {
  if (activity.ownRole === 'processor') return null
  const reaching = activity.purposes.filter((purpose) => purpose.marketing !== false && channelOf(purpose))
  const used = optOutChannels.filter((channel) => reaching.some((purpose) => purpose.channel === channel))
  if (used.length === 0) return null
  return { locale, blocks: used.flatMap((channel) => channelBlocks(channel, organisation, activity, locale)) }
}

function channelBlocks(
  channel: OptOutChannel,
  organisation: InformedOrganisation,
  activity: InformedActivity,
  locale: Locale,
): Block[] {
  const purposes = activity.purposes.filter((purpose) => purpose.channel === channel && purpose.marketing !== false)
  const { say: words, slot, end } = wordings[channel]
  const elsewhere = {
    nl: 'U kunt ook op een andere manier bezwaar maken tegen reclame, via ',
    en: 'You can also object to advertising in another way, through ',
  }
  const doubtful = purposes.every(({ marketing }) => marketing === null)
  return [
    heading(3, say(channels[channel], locale)),
    paragraph(...sender(channel, organisation, purposes, locale)),
    paragraph(say(words, locale), ...(slot ? [slot] : []), ...(end ? [say(end, locale)] : [])),
    paragraph(say(elsewhere, locale), contactPoint(organisation), '.'),
    ...(doubtful ? [paragraph(advertisingMissing(activity))] : []),
  ]
}

function sender(
  channel: OptOutChannel,
  { name }: InformedOrganisation,
  purposes: InformedActivity['purposes'],
  locale: Locale,
): Piece[] {
  const [first, ...others] = [...new Set(purposes.map(({ ground }) => ground))]
  const reason = first && others.length === 0 ? reasons[first] : undefined
  const because = reason ? say(reason, locale) : ''
  const start =
    channel === 'telephone'
      ? { nl: `Wij bellen u namens ${name}`, en: `We call you on behalf of ${name}` }
      : { nl: `U krijgt dit bericht van ${name}`, en: `You get this message from ${name}` }
  return [sentence(`${say(start, locale)}${because}`)]
}
