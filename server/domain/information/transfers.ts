import { countryName } from '../law/countries'
import { transferMechanisms } from '../law/transfers'
import { type Locale, say, type Text } from '../text'
import { type Block, heading, type Line, list, missing, type Piece, paragraph } from './document'
import { type InformedActivity, type InformedParty, receivers } from './facts'
import { partyName } from './recipients'
import { oneLine, sentence } from './words'

type Transfer = InformedParty['transfers'][number]

const kindWords: Record<Transfer['kind'], Text> = {
  storage: { nl: 'bewaart gegevens buiten de EER', en: 'stores data outside the EEA' },
  remote_access: { nl: 'kan van buiten de EER bij de gegevens', en: 'can reach the data from outside the EEA' },
  sub_processor: { nl: 'schakelt een bedrijf buiten de EER in', en: 'uses a company outside the EEA' },
}

const copies: readonly Transfer['mechanism'][] = ['scc', 'bcr', 'code_of_conduct', 'certification']

/** Where data leave the EEA and what protects them there: Art. 13(1)(f) AVG. */
export function transferBlocks(activity: InformedActivity, locale: Locale): Block[] {
  const title = heading(3, say({ nl: 'Gegevens buiten de EER', en: 'Data outside the EEA' }, locale))
  const lines = receivers(activity).flatMap((party) => partyLines(activity, party, locale))
  if (lines.length === 0) return [title, paragraph(...noTransfer(activity, locale))]
  const mechanisms = activity.parties.flatMap(({ transfers }) => transfers.map(({ mechanism }) => mechanism))
  const copy = {
    nl: 'U kunt ons om een kopie van deze waarborgen vragen.',
    en: 'You can ask us for a copy of these safeguards.',
  }
  const promised = mechanisms.some((mechanism) => copies.includes(mechanism))
  return [title, list(lines), ...(promised ? [paragraph(say(copy, locale))] : [])]
}

function noTransfer(activity: InformedActivity, locale: Locale): Piece[] {
  if (activity.transferOutsideEea === 'no') {
    const stays = {
      nl: 'De gegevens blijven binnen de Europese Economische Ruimte (EER).',
      en: 'The data stay inside the European Economic Area (EEA).',
    }
    return [say(stays, locale)]
  }
  const place = { on: 'activity', activityId: activity.id, section: 'recipients', field: 'transferOutsideEea' } as const
  const where = {
    nl: 'naar welke landen buiten de EER gegevens gaan',
    en: 'to which countries outside the EEA data go',
  }
  const whether = { nl: 'of gegevens buiten de EER komen', en: 'whether data leave the EEA' }
  return activity.transferOutsideEea === 'yes'
    ? [missing(where, { on: 'activity', activityId: activity.id, section: 'parties' })]
    : [missing(whether, place)]
}

function partyLines(activity: InformedActivity, party: InformedParty, locale: Locale): Line[] {
  const place = { on: 'activity', activityId: activity.id, section: 'parties' } as const
  const name = partyName(party)
  if (party.transfers.length > 0) return party.transfers.map((one) => transferLine(name, one, place, locale))
  if (party.transferOutsideEea === 'no') return []
  const where = {
    nl: `naar welk land buiten de EER gegevens gaan via ${name}`,
    en: `to which country outside the EEA data go through ${name}`,
  }
  const whether = {
    nl: `of gegevens via ${name} buiten de EER komen`,
    en: `whether data leave the EEA through ${name}`,
  }
  return [[missing(party.transferOutsideEea === 'yes' ? where : whether, place)]]
}

type PartiesPlace = { on: 'activity'; activityId: string; section: 'parties' }

function transferLine(name: string, transfer: Transfer, place: PartiesPlace, locale: Locale): Line {
  const { country, kind, mechanism } = transfer
  const land = country
    ? countryName(country, locale)
    : missing({ nl: `het land bij ${name}`, en: `the country of ${name}` }, place)
  const safeguard = {
    nl: `de waarborg bij de doorgifte via ${name}`,
    en: `the safeguard for the transfer through ${name}`,
  }
  const lead = say({ nl: '). Waarborg: ', en: '). Safeguard: ' }, locale)
  const start = `${name} ${say(kindWords[kind], locale)} (`
  if (mechanism === null || mechanism === 'none') return [start, land, lead, missing(safeguard, place)]
  const named = say(transferMechanisms[mechanism], locale)
  const document = oneLine(transfer.safeguardDocument)
  return [start, land, lead, sentence(document ? `${named}, ${document}` : named)]
}
