import { type Locale, say, type Text } from '../text'
import type { EngagementRoleKey } from '../vocabulary/engagement-roles'
import { type Block, heading, type Line, list, missing, type Piece, paragraph } from './document'
import { type InformedActivity, type InformedParty, receivers } from './facts'
import { sentence } from './words'

const plainRoles: Record<Exclude<EngagementRoleKey, 'unknown'>, Text> = {
  processor: { nl: 'werkt met de gegevens in onze opdracht.', en: 'works with the data on our instructions.' },
  joint: {
    nl: 'beslist samen met ons over het gebruik van de gegevens.',
    en: 'decides together with us on the use of the data.',
  },
  independent: {
    nl: 'beslist zelf wat het met de gegevens doet.',
    en: 'decides for itself what it does with the data.',
  },
  recipient: { nl: 'ontvangt de gegevens.', en: 'receives the data.' },
}

function partiesOf({ id }: InformedActivity) {
  return { on: 'activity', activityId: id, section: 'parties' } as const
}

/** A party with its product, once when the two are the same. */
export function partyName({ name, product }: Pick<InformedParty, 'name' | 'product'>): string {
  return product === '' || product === name ? name : `${name} (${product})`
}

/** Who gets the data: parties by name and the other recipients as categories, Art. 13(1)(e) AVG. */
export function recipientBlocks(activity: InformedActivity, locale: Locale): Block[] {
  const title = heading(3, say({ nl: 'Wie de gegevens krijgt', en: 'Who gets the data' }, locale))
  const lines = [
    ...receivers(activity).map((party) => partyLine(activity, party, locale)),
    ...activity.recipients.map(({ label }): Line => [sentence(label)]),
  ]
  return [title, ...jointBlocks(activity, locale), lines.length > 0 ? list(lines) : nobody(activity, locale)]
}

function nobody(activity: InformedActivity, locale: Locale): Block {
  if (activity.noRecipientsConfirmed) {
    const words = { nl: 'Wij geven deze gegevens aan niemand anders.', en: 'We give these data to nobody else.' }
    return paragraph(say(words, locale))
  }
  const what = {
    nl: 'wie de gegevens krijgt, of dat niemand ze krijgt',
    en: 'who gets the data, or that nobody gets them',
  }
  const place = { on: 'activity', activityId: activity.id, section: 'recipients', field: 'recipients' } as const
  return paragraph(missing(what, place))
}

function partyLine(activity: InformedActivity, party: InformedParty, locale: Locale): Line {
  const name = partyName(party)
  if (party.role === 'unknown') {
    const what = { nl: `wat ${name} met de gegevens doet (de rol)`, en: `what ${name} does with the data (its role)` }
    return [`${name}: `, missing(what, partiesOf(activity))]
  }
  return [`${name} ${say(plainRoles[party.role], locale)}`, ...ownPurposes(activity, party, locale)]
}

function ownPurposes(activity: InformedActivity, party: InformedParty, locale: Locale): Piece[] {
  if (party.ownPurposes !== 'yes') return []
  const lead = {
    nl: ' Deze partij gebruikt ze ook voor eigen doelen: ',
    en: ' This party also uses them for purposes of its own: ',
  }
  const what = {
    nl: `waarvoor ${party.name} de gegevens zelf gebruikt`,
    en: `what ${party.name} uses the data for itself`,
  }
  const words = party.ownPurposesText
  return [say(lead, locale), words ? sentence(words) : missing(what, partiesOf(activity))]
}

/** Joint controllers tell people the essence of their arrangement: Art. 26(2) AVG. */
function jointBlocks(activity: InformedActivity, locale: Locale): Block[] {
  if (activity.ownRole !== 'joint' || activity.parties.some(({ role }) => role === 'joint')) return []
  const lead = {
    nl: 'Wij beslissen hierover samen met een ander: ',
    en: 'We decide on this together with another organisation: ',
  }
  const what = { nl: 'met wie u samen beslist', en: 'with whom you decide together' }
  return [paragraph(say(lead, locale), missing(what, partiesOf(activity)))]
}
