import type { Text } from '../../text'
import { touchpointById } from '../../touchpoints'
import type { TemplateRetention } from '../../touchpoints/template'
import { type DataCategoryKey, dataCategories } from '../../vocabulary/data-categories'
import type { Reader } from '../reader'

/** Whether a law sets the period. */
export function isStatutory(line: Reader): boolean {
  return line.claimed('retention.statutory') && !line.claimed('retention.statutory', 'none')
}

/** Whether the line has a period: a number of months, or an event after which the data go. */
export function hasPeriod(line: Reader): boolean {
  const months = line.filled('retention.months') && !line.claimed('retention.months', 'unlimited')
  return months || line.filled('retention.start_event')
}

const vague =
  /(?:zo ?lang(?: als)?(?: \p{L}+)? (?:nodig|noodzakelijk)(?: is)?|as long as (?:\p{L}+ )?(?:needed|necessary|required))[.\s]*$/iu

/** Whether the period is only said to be "as long as needed", in Dutch or English, without for what. */
export function isVague(line: Reader): boolean {
  return line.empty('retention.months') && vague.test(line.show('retention.period') ?? '')
}

/** How a message calls the data of a line. */
export function categoryOf(line: Reader): Text {
  const category = line.show('data_line.category') ?? ''
  if (category in dataCategories) return dataCategories[category as DataCategoryKey]
  return { nl: category, en: category }
}

/** The data lines of the activity that no retention line covers. */
export function withoutPeriod(activity: Reader): Reader[] {
  const covered = activity.all('retention').flatMap((line) => {
    return line.empty('retention.data_lines') ? [] : (line.show('retention.data_lines') ?? [])
  })
  return activity.all('data_line').filter(({ subject }) => !covered.includes(subject.id))
}

/** The longest period, in months, that the template proposes for what this line keeps; undefined when it says nothing. */
export function proposedMonths(line: Reader): number | undefined {
  const kind = line.show('activity.kind')
  if (!kind || kind === 'none') return undefined
  const kept = line.show('retention.data_lines') ?? []
  const lines = line.beside('activity', 'data_line').filter(({ subject }) => kept.includes(subject.id))
  const categories = lines.map((one) => one.show('data_line.category'))
  const proposals = touchpointById(kind).retention.filter((one) => isAbout(one, categories) && isKeptAlike(one, line))
  const months = proposals.flatMap((one) => one.months ?? [])
  return months.length > 0 ? Math.max(...months) : undefined
}

function isAbout({ covers }: TemplateRetention, categories: readonly (string | undefined)[]): boolean {
  if (categories.length === 0) return false
  return covers === 'all' || covers.some((category) => categories.includes(category))
}

function isKeptAlike({ keptBy, onDevice = false }: TemplateRetention, line: Reader): boolean {
  const keeper = line.show('retention.keeper')
  const onOurs = keeper === undefined || (keeper === 'us') === (keptBy === 'us')
  return onOurs && onDevice === (line.show('retention.on_device') === 'yes')
}
