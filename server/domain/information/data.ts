import { type Locale, say, type Text } from '../text'
import { dataCategories } from '../vocabulary/data-categories'
import { dataSubjects } from '../vocabulary/data-subjects'
import { type SourceKey, sources } from '../vocabulary/sources'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { type Block, heading, list, missing, paragraph } from './document'
import type { InformedActivity, InformedData, Listed } from './facts'
import { entryName, enumerate, sentence } from './words'

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
  const shown = shownSources(activity)
  const elsewhere = {
    nl: 'Een deel van deze gegevens krijgen wij van een ander. Hierboven staat van wie.',
    en: 'Some of these data we get from others. The lines above say from whom.',
  }
  return [
    activity.data.some(({ source }) => source) ? sourceTable(activity, locale) : plainList(activity, locale),
    ...sourcesOfTheRest(activity, locale),
    ...(shown.some(comesFromElsewhere) ? [paragraph(say(elsewhere, locale))] : []),
  ]
}

function shownSources({ data, sources: ofAll }: InformedActivity): Listed[] {
  const own = data.flatMap(({ source }) => (source ? [source] : []))
  return own.length < data.length ? [...own, ...ofAll] : own
}

function plainList(activity: InformedActivity, locale: Locale): Block {
  return list(activity.data.map((line) => [categoryWords(line, locale)]))
}

function sourceTable({ name, data }: InformedActivity, locale: Locale): Block {
  const head = [
    say({ nl: 'Gegevens', en: 'Data' }, locale),
    say({ nl: 'Waar ze vandaan komen', en: 'Where they come from' }, locale),
  ]
  const caption = { nl: `Gegevens bij ‘${name}’ en hun bron`, en: `Data of ‘${name}’ and their source` }
  const below = say({ nl: 'Zie onder deze tabel', en: 'See below this table' }, locale)
  const rows = data.map((line) => [
    [categoryWords(line, locale)],
    [line.source ? sourceWords(line.source, locale) : below],
  ])
  return { type: 'table', caption: say(caption, locale), head, rows }
}

/** Sources that were recorded for the activity only: nobody said which of its data come from which. */
function sourcesOfTheRest(activity: InformedActivity, locale: Locale): Block[] {
  const rest = activity.data.filter(({ source }) => !source)
  if (rest.length === 0) return []
  const ofAll = { nl: 'Waar deze gegevens vandaan komen: ', en: 'Where these data come from: ' }
  const ofOthers = { nl: 'Waar de andere gegevens vandaan komen: ', en: 'Where the other data come from: ' }
  const lead = say(rest.length === activity.data.length ? ofAll : ofOthers, locale)
  const words = activity.sources.map((source) => sourceWords(source, locale)).join('; ')
  if (words) return [paragraph(lead, sentence(words))]
  const place = { on: 'activity', activityId: activity.id, section: 'systems', field: 'sources' } as const
  return [paragraph(lead, missing({ nl: 'waar de gegevens vandaan komen', en: 'where the data come from' }, place))]
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
