import { RateLimitedError } from '../errors'

/** An export holds a connection for as long as its reader takes; the others are for people who work. */
const mostAtOnce = 4
const secondsToWait = 10

let taken = 0

/** Takes one of the places for a running export and gives back how to leave it. Throws RateLimitedError when all are taken. */
export function takeExportSlot(): () => void {
  if (taken >= mostAtOnce) throw new RateLimitedError(secondsToWait)
  taken += 1
  let held = true
  return () => {
    if (held) taken -= 1
    held = false
  }
}
