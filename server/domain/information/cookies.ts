import { type Locale, say } from '../text'
import { isTouchpointKind, touchpointById } from '../touchpoints'
import { cookieOwners } from './cookie-owners'
import { heading, type InformationText, type Line, missing, type Piece, paragraph } from './document'
import { type InformedActivity, type InformedParty, type InformedRetention, informsPeople, receivers } from './facts'
import { partyName } from './recipients'
import { isRange, periodPiece, rangeMissing } from './retention'
import type { Informed } from './statement'
import { firstActivity, purposeWords } from './words'

/** Whether an activity stores or reads something on a device: a purpose says so, or a retention line is about it. */
export function usesDevice({ purposes, retention }: InformedActivity): boolean {
  return (
    purposes.some(({ deviceAccess }) => deviceAccess === 'yes') || retention.some((line) => line.onDevice === 'yes')
  )
}

/** Nobody said yes, and not of every purpose no. */
export function mayUseDevice(activity: InformedActivity): boolean {
  const isKnown = activity.purposes.length > 0 && activity.purposes.every(({ deviceAccess }) => deviceAccess === 'no')
  return !usesDevice(activity) && !isKnown
}

function whether({ id, name }: InformedActivity): Piece {
  const what = {
    nl: `of ‘${name}’ iets op een apparaat zet of leest`,
    en: `whether ‘${name}’ stores or reads something on a device`,
  }
  return missing(what, { on: 'activity', activityId: id, section: 'purposes' })
}

function detected({ kind }: InformedActivity): readonly string[] {
  return isTouchpointKind(kind) ? touchpointById(kind).detection.cookies : []
}

function cookiesOf(activity: InformedActivity, { vendorId }: InformedParty): string[] {
  return detected(activity).filter((name) => cookieOwners[name]?.some((owner) => owner === vendorId))
}

/** Cookies that are usual with this kind of contact and belong to no party of the activity: worth looking for. */
export function cookiesToLookFor(activity: InformedActivity): string[] {
  if (!usesDevice(activity)) return []
  const known = new Set(activity.parties.flatMap((party) => cookiesOf(activity, party)))
  return detected(activity).filter((name) => !known.has(name))
}

/**
 * The cookies of all activities that use a device: name, party, purpose and how long (art. 11.7a Tw, Planet49), and a
 * mark for each of which nobody said whether it does.
 * Names come from the parties' known cookies and from retention lines written as "name: period"; a row for each name.
 */
export function cookieTable({ organisation, activities }: Informed, locale: Locale): InformationText {
  const informed = activities.filter(informsPeople)
  const ours = informed.filter(usesDevice)
  const unsure = informed.filter(mayUseDevice).map((activity) => paragraph(whether(activity)))
  const title = heading(2, say({ nl: 'Cookies en wat daarop lijkt', en: 'Cookies and similar techniques' }, locale))
  if (informed.length === 0) return { locale, blocks: [title, paragraph(missing(firstActivity, { on: 'register' }))] }
  if (ours.length === 0 && unsure.length > 0) return { locale, blocks: [title, ...unsure] }
  if (ours.length === 0) {
    const none = {
      nl: 'In het register staat geen verwerking die iets op een apparaat zet of leest.',
      en: 'The register holds no activity that stores or reads something on a device.',
    }
    return { locale, blocks: [title, paragraph(say(none, locale))] }
  }
  const lede = {
    nl: 'In deze tabel staat wat wij op uw apparaat zetten of lezen, van wie het is, waarvoor, en hoe lang het blijft staan.',
    en: 'This table shows what we store or read on your device, whose it is, why, and how long it stays.',
  }
  const head = [
    say({ nl: 'Naam', en: 'Name' }, locale),
    say({ nl: 'Partij', en: 'Party' }, locale),
    say({ nl: 'Doel', en: 'Purpose' }, locale),
    say({ nl: 'Hoe lang', en: 'How long' }, locale),
  ]
  const caption = say({ nl: `Cookies van ${organisation.name}`, en: `Cookies of ${organisation.name}` }, locale)
  const rows = ours.flatMap((activity) => rowsOf(activity, organisation.name, locale))
  return { locale, blocks: [title, paragraph(say(lede, locale)), { type: 'table', caption, head, rows }, ...unsure] }
}

type Row = readonly Line[]

function rowsOf(activity: InformedActivity, us: string, locale: Locale): Row[] {
  const lines = activity.retention.filter(({ onDevice }) => onDevice === 'yes')
  const parties = receivers(activity)
  const purpose = purposeCell(activity, locale)
  const general = lines.filter(({ engagementId }) => engagementId === null)
  const ofParties = parties.flatMap((party): Row[] => {
    const names = cookiesOf(activity, party)
    const own = lines.filter(({ engagementId }) => engagementId === party.id)
    const said = own.length > 0 ? own : general
    if (names.length === 0) return own.flatMap((line) => ownRows(activity, line, partyName(party), purpose, locale))
    return names.map((name) => {
      const long = linesAbout(name, names, said, activity).map((line) => nameAndPeriod(activity, line, locale).long)
      return [[shownName(name)], [partyName(party)], purpose, joined(long, activity)]
    })
  })
  const named = parties.some((party) => cookiesOf(activity, party).length > 0)
  const loose = named
    ? []
    : general.flatMap((line) => ownRows(activity, line, sole(line, parties, us), purpose, locale))
  const rows = [...ofParties, ...loose]
  return rows.length > 0 ? rows : [unknownRow(activity, parties, purpose)]
}

/** The catalogue tells two cookies called C apart; on a device the name is just that. */
function shownName(name: string): string {
  return name.replace(/ \(.*\)$/, '')
}

function purposeCell(activity: InformedActivity, locale: Locale): Line {
  const uses = activity.purposes.filter(({ deviceAccess }) => deviceAccess === 'yes')
  if (uses.length > 0) return [uses.map(({ text }) => purposeWords(text, activity, locale)).join('; ')]
  const place = { on: 'activity', activityId: activity.id, section: 'purposes', field: 'purposes' } as const
  return [
    missing({ nl: 'voor welk doel dit op het apparaat staat', en: 'for which purpose it is on the device' }, place),
  ]
}

function retentionPlace({ id }: InformedActivity) {
  return { on: 'activity', activityId: id, section: 'data', field: 'retentionLines' } as const
}

function nameMissing(activity: InformedActivity) {
  const what = {
    nl: `de naam van de cookie bij ‘${activity.name}’; zet die met een dubbele punt voor de termijn op het apparaat`,
    en: `the name of the cookie of ‘${activity.name}’; write it before the period on the device, with a colon`,
  }
  return missing(what, retentionPlace(activity))
}

function longMissing(activity: InformedActivity) {
  const what = {
    nl: `hoe lang de cookie van ‘${activity.name}’ op het apparaat blijft`,
    en: `how long the cookie of ‘${activity.name}’ stays on the device`,
  }
  return missing(what, retentionPlace(activity))
}

function partyMissing(activity: InformedActivity) {
  const what = { nl: `van wie de cookie bij ‘${activity.name}’ is`, en: `whose the cookie of ‘${activity.name}’ is` }
  return missing(what, { on: 'activity', activityId: activity.id, section: 'parties' })
}

/** "_ga: 13 maanden" as its name and how long; a period without a name has null. */
function nameAndPeriod(activity: InformedActivity, line: InformedRetention, locale: Locale): Told {
  const period = periodPiece(activity, line, locale)
  const parts = typeof period === 'string' ? /^([^:]{1,150}):\s+(\S.*)$/s.exec(period) : null
  const mark = isRange(line) ? [' ', rangeMissing(activity, line)] : []
  return { name: parts?.[1] ?? null, long: [parts?.[2] ?? period, ...mark] }
}

type Told = { name: string | null; long: Line }

/** "_fbp, _fbc" as two names; words with a space between them are one description. */
function namesIn(name: string): string[] {
  const names = name.split(/,\s*/)
  return names.every((one) => /^\S+$/.test(one)) ? names : [name]
}

/** The lines that name a cookie; without any, those that name none of the party's cookies and so hold for all. */
function linesAbout(
  cookie: string,
  cookies: readonly string[],
  lines: readonly InformedRetention[],
  activity: InformedActivity,
): InformedRetention[] {
  const names = (line: InformedRetention, ...wanted: string[]) => {
    const named = namesIn(nameAndPeriod(activity, line, 'nl').name ?? '')
    return wanted.some((one) => named.includes(shownName(one)))
  }
  const own = lines.filter((line) => names(line, cookie))
  return own.length > 0 ? own : lines.filter((line) => !names(line, ...cookies))
}

function joined(long: readonly Line[], activity: InformedActivity): Line {
  if (long.length === 0) return [longMissing(activity)]
  return long.flatMap((line, index): Line => (index > 0 ? ['; ', ...line] : line))
}

function sole(line: InformedRetention, parties: readonly InformedParty[], us: string): string | null {
  if (line.keeper === 'us') return us
  const [first, ...others] = parties
  return first && others.length === 0 ? partyName(first) : null
}

function ownRows(
  activity: InformedActivity,
  line: InformedRetention,
  party: string | null,
  purpose: Line,
  locale: Locale,
): Row[] {
  const { name, long } = nameAndPeriod(activity, line, locale)
  const names = name === null ? [nameMissing(activity)] : namesIn(name)
  return names.map((one) => [[one], [party ?? partyMissing(activity)], purpose, long])
}

function unknownRow(activity: InformedActivity, parties: readonly InformedParty[], purpose: Line): Row {
  const names = parties.map(partyName).join('; ')
  return [[nameMissing(activity)], [names || partyMissing(activity)], purpose, [longMissing(activity)]]
}
