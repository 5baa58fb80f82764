/** A day (YYYY-MM-DD) some months earlier or later; the last day of the month where the month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const wanted = Math.min(date, last.getUTCDate())
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), wanted)).toISOString().slice(0, 10)
}

/** A day (YYYY-MM-DD) some days earlier or later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whether a day lies more than these months before today; exactly that long ago is not. */
export function olderThan(day: string, months: number, today: string): boolean {
  return day < addMonths(today, -months)
}
