const here = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The calendar day in the Netherlands so many months from now, as YYYY-MM-DD. */
export function dayFromNow(months: number): string {
  const date = new Date()
  date.setMonth(date.getMonth() + months)
  return here.format(date)
}
