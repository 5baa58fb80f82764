import { type Locale, say } from '../text'
import { categoryWords } from './data'
import { type Block, heading, type Line, type Missing, missing, type Piece, paragraph } from './document'
import type { InformedActivity, InformedRetention } from './facts'
import { monthsInWords, periodWords, sentence } from './words'

function place({ id }: InformedActivity) {
  return { on: 'activity', activityId: id, section: 'data', field: 'retentionLines' } as const
}

/** How long each kind of data is kept: Art. 13(2)(a) AVG. */
export function retentionBlocks(activity: InformedActivity, locale: Locale): Block[] {
  const title = heading(3, say({ nl: 'Hoe lang wij gegevens bewaren', en: 'How long we keep data' }, locale))
  const rows = [
    ...activity.retention.map((line) => [coveredData(activity, line, locale), periodLine(activity, line, locale)]),
    ...uncoveredRows(activity, locale),
  ]
  const head = [say({ nl: 'Gegevens', en: 'Data' }, locale), say({ nl: 'Bewaartermijn', en: 'Kept for' }, locale)]
  const caption = say(
    { nl: `Bewaartermijnen bij ‘${activity.name}’`, en: `Retention periods of ‘${activity.name}’` },
    locale,
  )
  if (rows.length > 0) return [title, { type: 'table', caption, head, rows }, ...reasonBlock(activity, locale)]
  const what = { nl: 'hoe lang u de gegevens bewaart', en: 'how long you keep the data' }
  const reason = reasonBlock(activity, locale)
  return [title, ...(reason.length > 0 ? reason : [paragraph(missing(what, place(activity)))])]
}

function reasonBlock({ noPeriodReason }: InformedActivity, locale: Locale): Block[] {
  if (!noPeriodReason) return []
  const lead = {
    nl: 'Niet voor alle gegevens is er een vaste termijn: ',
    en: 'Not all data have a fixed period: ',
  }
  return [paragraph(say(lead, locale), sentence(noPeriodReason))]
}

function coveredData(activity: InformedActivity, { dataLineIds }: InformedRetention, locale: Locale): Line {
  const names = activity.data.filter(({ id }) => dataLineIds.includes(id)).map((line) => categoryWords(line, locale))
  if (names.length > 0) return [names.join('; ')]
  const what = { nl: 'voor welke gegevens deze termijn geldt', en: 'for which data this period is' }
  return [missing(what, place(activity))]
}

function periodLine(activity: InformedActivity, line: InformedRetention, locale: Locale): Line {
  const party = activity.parties.find(({ id }) => id === line.engagementId)
  const start = line.startEvent && say({ nl: `, vanaf: ${line.startEvent}`, en: `, from: ${line.startEvent}` }, locale)
  const by = party ? say({ nl: ` (bij ${party.name})`, en: ` (at ${party.name})` }, locale) : ''
  return [...periodPieces(activity, line, locale), `${start}${by}`].filter((piece) => piece !== '')
}

/** The period, with a mark when it has two ends. */
function periodPieces(activity: InformedActivity, line: InformedRetention, locale: Locale): Piece[] {
  const period = periodPiece(activity, line, locale)
  return isRange(line) ? [period, ' ', rangeMissing(activity, line)] : [period]
}

const units = 'uur|dag|week|weken|maand|jaar|jaren|hour|day|month|year'
const twoEnds = new RegExp(`\\d\\s*(?:[–-]|tot|to)\\s*\\d+ (?:${units})[^,;(]*$`, 'iu')

/** "3–13 maanden" and no more. What stands behind a comma or in brackets tells what it depends on: Art. 13(2)(a) AVG. */
export function isRange({ period }: Pick<InformedRetention, 'period'>): boolean {
  return twoEnds.test(period)
}

/** The mark of a period with two ends. Of a cookie people are told how long it stays: Planet49, C-673/17. */
export function rangeMissing(activity: InformedActivity, { period, onDevice }: InformedRetention): Missing {
  const [nl, en] = [periodWords(period, activity, 'nl'), periodWords(period, activity, 'en')]
  const one = { nl: `één termijn in plaats van ‘${nl}’`, en: `one period instead of ‘${en}’` }
  const each = {
    nl: `de looptijd van elke cookie, in plaats van ‘${nl}’`,
    en: `how long each cookie stays, instead of ‘${en}’`,
  }
  return missing(onDevice === 'yes' ? each : one, place(activity))
}

/** The period in words; months when there are no words. */
export function periodPiece(activity: InformedActivity, line: InformedRetention, locale: Locale): Piece {
  const { period, months, unlimited, reason } = line
  if (period) return periodWords(period, activity, locale)
  if (months !== null) return say(monthsInWords(months), locale)
  if (unlimited && reason) return say({ nl: `Zonder einddatum: ${reason}`, en: `Without end date: ${reason}` }, locale)
  return missing({ nl: 'een bewaartermijn', en: 'a retention period' }, place(activity))
}

/** Data for which nothing was said; when a reason stands in for a period, that reason covers them. */
function uncoveredRows(activity: InformedActivity, locale: Locale): Line[][] {
  if (activity.noPeriodReason) return []
  const covered = new Set(activity.retention.flatMap(({ dataLineIds }) => dataLineIds))
  return activity.data
    .filter(({ id }) => !covered.has(id))
    .map((line) => {
      const what = {
        nl: `de bewaartermijn van ‘${categoryWords(line, 'nl')}’`,
        en: `the retention period of ‘${categoryWords(line, 'en')}’`,
      }
      return [[categoryWords(line, locale)], [missing(what, place(activity))]]
    })
}
