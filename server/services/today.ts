const dutchDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in the Netherlands at a moment, as YYYY-MM-DD. Terms and states are counted in these days. */
export function dayOf(moment: Date): string {
  return dutchDay.format(moment)
}

/** The calendar day in the Netherlands right now. */
export function today(): string {
  return dayOf(new Date())
}
