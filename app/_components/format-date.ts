/** `table` 15-03-2027 · `prose` 15 mrt. 2027 · `day` 15 mrt. · `moment` 15 mrt. 2027, 16:20 · `clock` 16:20 · `long` maandag 15 maart 2027 */
export type DateStyle = 'table' | 'prose' | 'day' | 'moment' | 'clock' | 'long'

const dayOnly = /^\d{4}-\d{2}-\d{2}$/

/** Writes a day (`yyyy-mm-dd`, the same everywhere) or a moment (in Dutch time). English puts the day first too. */
export function formatDate(value: string | Date, style: DateStyle, locale: string): string {
  const isDay = typeof value === 'string' && dayOnly.test(value)
  const parts = readParts(new Date(value), isDay ? 'UTC' : 'Europe/Amsterdam', locale)
  const month = shorten(parts.month, locale)
  const day = Number(parts.day)
  const clock = `${parts.hour}:${parts.minute}`
  switch (style) {
    case 'table':
      return `${parts.day}-${parts.monthNumber}-${parts.year}`
    case 'prose':
      return `${day} ${month} ${parts.year}`
    case 'day':
      return `${day} ${month}`
    case 'moment':
      return `${day} ${month} ${parts.year}, ${clock}`
    case 'clock':
      return clock
    case 'long':
      return `${parts.weekday} ${day} ${parts.month} ${parts.year}`
  }
}

/** Names come from the runtime in full: its abbreviations differ between browser and server. */
function readParts(date: Date, timeZone: string, locale: string) {
  const numbers = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(date)
  const [day = '', clock = ''] = numbers.split(' ')
  const [year, monthNumber, dayNumber] = day.split('-')
  const [hour, minute] = clock.split(':')
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(date)
  return {
    year,
    monthNumber,
    day: dayNumber,
    hour,
    minute,
    month: name({ month: 'long' }),
    weekday: name({ weekday: 'long' }),
  }
}

function shorten(month: string, locale: string): string {
  if (locale !== 'nl') return month.slice(0, 3)
  if (month === 'mei') return month
  return month === 'maart' ? 'mrt.' : `${month.slice(0, 3)}.`
}
