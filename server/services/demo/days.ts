import { dayOf } from '../today'

/** The day so many days from now (negative: ago), so that the demo does not grow old. */
export function dayFromNow(days: number): string {
  return dayOf(new Date(Date.now() + days * 86_400_000))
}
