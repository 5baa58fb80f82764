/**
 * Runs `start`, which calls what it is given once its turn has come. Throws CONNECT_TIMEOUT when that takes longer
 * than `longest`, in milliseconds; a turn that comes later is refused, so that nothing happens that nobody waits for.
 */
export async function begunInTime<T>(longest: number, start: (begin: () => void) => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let refusal: Error | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      refusal = Object.assign(new Error('no connection to the database in time'), { code: 'CONNECT_TIMEOUT' })
      reject(refusal)
    }, longest)
  })
  const work = start(() => {
    clearTimeout(timer)
    if (refusal) throw refusal
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
