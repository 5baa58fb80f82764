import { day } from '@/server/domain/register/values'

const forms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?$/,
  /^(?<date>\d{1,2})([-/.])(?<month>\d{1,2})\2(?<year>\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/,
]

/** A calendar day as YYYY-MM-DD out of the forms met in registers (year first or day first), or undefined. */
export function parseDay(text: string): string | undefined {
  for (const form of forms) {
    const found = form.exec(text.trim())?.groups
    if (!found) continue
    const { year = '', month = '', date = '' } = found
    const parsed = day.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
    return parsed.success ? parsed.data : undefined
  }
  return undefined
}
