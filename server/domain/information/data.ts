import { type Locale, say, type Text } from '../text'
import { dataCategories } from '../vocabulary/data-categories'
import { dataSubjects } from '../vocabulary/data-subjects'
import { type SourceKey, sources } from '../vocabulary/sources'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { type Block, heading, type Line, missing, paragraph } from './document'
import type { InformedActivity, InformedData, Listed } from './facts'
import { entryName, enumerate } from './words'

/** Sources as the person they are about reads them. */
const plainSources: Record<SourceKey, Text> = {
  data_subject_direct: { nl: 'U geeft ze zelf', en: 'You give them yourself' },
  own_observation: { nl: 'Wij zien ze in hoe u ons kanaal gebruikt', en: 'We see them in how you use our channel' },
  server_log: { nl: 'Uw browser stuurt ze mee bij een bezoek', en: 'Your browser sends them along with a visit' },
  sale: { nl: 'U geeft ze bij een aankoop', en: 'You give them with a purchase' },
  public_register: { nl: 'Een openbaar register', en: 'A public register' },
  social_platform: { nl: 'Een sociaal platform', en: 'A social platform' },
  partner_or_affiliate: { nl: 'Een partner of leadbureau', en: 'A partner or lead agency' },
  purchased_list: { nl: 'Een bestand dat wij kochten', en: 'A list that we bought' },
  vendor_database: { nl: 'De database van een leverancier', en: "A vendor's database" },
}

const fromThePerson: readonly string[] = ['data_subject_direct', 'own_observation', 'server_log', 'sale']

/** Whether data come from somebody else, so that Art. 14 AVG asks for the source. */
function comesFromElsewhere({ key }: Listed): boolean {
  return key !== null && !fromThePerson.includes(key)
}

/** About whom, which data, and where each comes from: Art. 13 and 14(1)(d) and (2)(f) AVG. */
export function dataBlocks(activity: InformedActivity, locale: Locale): Block[] {
  return [
    heading(3, say({ nl: 'Welke gegevens, en van wie', en: 'Which data, and about whom' }, locale)),
    peopleBlock(activity, locale),
    ...tableBlocks(activity, locale),
  ]
}

function peopleBlock(activity: InformedActivity, locale: Locale): Block {
  const lead = say({ nl: 'Dit gaat over: ', en: 'This is about: ' }, locale)
  if (activity.subjects.length === 0) {
    const place = { on: 'activity', activityId: activity.id, section: 'subjects', field: 'subjects' } as const
    return paragraph(lead, missing({ nl: 'van wie de gegevens zijn', en: 'whose data they are' }, place))
  }
  const names = activity.subjects.map((subject) => entryName(subject, dataSubjects as Vocabulary, locale))
  return paragraph(lead, `${enumerate(names.map(lower), locale)}.`)
}

function lower(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

function tableBlocks(activity: InformedActivity, locale: Locale): Block[] {
  if (activity.data.length === 0) {
    const place = { on: 'activity', activityId: activity.id, section: 'data', field: 'dataLines' } as const
    return [paragraph(missing({ nl: 'welke gegevens u gebruikt', en: 'which data you use' }, place))]
  }
  const head = [
    say({ nl: 'Gegevens', en: 'Data' }, locale),
    say({ nl: 'Waar ze vandaan komen', en: 'Where they come from' }, locale),
  ]
  const caption = say(
    { nl: `Gegevens bij ‘${activity.name}’ en hun bron`, en: `Data of ‘${activity.name}’ and their source` },
    locale,
  )
  const rows = activity.data.map((line) => [[categoryWords(line, locale)], sourceLine(activity, line, locale)])
  const used = [...activity.sources, ...activity.data.flatMap(({ source }) => (source ? [source] : []))]
  const elsewhere = {
    nl: 'Een deel van deze gegevens krijgen wij van een ander. In de tabel staat van wie.',
    en: 'Some of these data we get from others. The table says from whom.',
  }
  return [
    { type: 'table', caption, head, rows },
    ...(used.some(comesFromElsewhere) ? [paragraph(say(elsewhere, locale))] : []),
  ]
}

/** The name of a category; what people send unasked is called that. */
export function categoryWords({ category, occurrence }: InformedData, locale: Locale): string {
  const name = entryName(category, dataCategories as Vocabulary, locale)
  if (occurrence === 'purposeful') return name
  return say({ nl: `${name} (komt ongevraagd mee)`, en: `${name} (comes along unasked)` }, locale)
}

function sourceWords(source: Listed, locale: Locale): string {
  const name = entryName(source, sources, locale)
  const plain = plainSources[source.key as SourceKey] as Text | undefined
  return plain && name === say(sources[source.key as SourceKey], locale) ? say(plain, locale) : name
}

function sourceLine(activity: InformedActivity, line: InformedData, locale: Locale): Line {
  const from = line.source ? [line.source] : activity.sources
  if (from.length > 0) return [from.map((source) => sourceWords(source, locale)).join('; ')]
  const place = { on: 'activity', activityId: activity.id, section: 'systems', field: 'sources' } as const
  return [missing({ nl: 'waar de gegevens vandaan komen', en: 'where the data come from' }, place)]
}
