import autocannon from 'autocannon'

export type Measured = { requestsPerSecond: number; p50: number; p95: number; failed: number }

/** Asks for a path at `connections` at once for some seconds; milliseconds per answer and answers per second. */
export function load(
  url: string,
  path: string,
  cookie: string,
  { connections = 20, seconds = 8 } = {},
): Promise<Measured> {
  const times: number[] = []
  return new Promise((resolve, reject) => {
    const run = autocannon(
      { url: url + path, connections, duration: seconds, headers: { cookie, accept: 'application/json,text/html' } },
      (error, result) => {
        if (error) return reject(error)
        resolve({
          requestsPerSecond: result.requests.average,
          ...percentiles(times),
          failed: result.non2xx + result.errors + result.timeouts,
        })
      },
    )
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
}

/** The middle and the slow end of a series of milliseconds. */
export function percentiles(times: number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}

/** How long one call after another takes, in milliseconds. */
export async function oneByOne(
  times: number,
  work: (n: number) => Promise<unknown>,
): Promise<{ p50: number; p95: number }> {
  const taken: number[] = []
  for (let n = 0; n < times; n++) {
    const start = performance.now()
    await work(n)
    taken.push(performance.now() - start)
  }
  return percentiles(taken)
}
