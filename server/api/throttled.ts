import { admit, forgetFailures } from '@/server/auth/throttle'
import { publicProcedure } from './trpc'

type Limit = {
  /** how many attempts from one network address in a quarter of an hour are fine; after that it is 429 */
  allowance: number
  counts: 'failures' | 'everything'
}

/** For what anybody may try, signed in or not. */
export function throttledProcedure(account: string, { allowance, counts }: Limit) {
  return publicProcedure.use(async ({ ctx, next }) => {
    const attempt = { account, address: ctx.address ?? 'unknown', allowance }
    await admit(attempt)
    const result = await next()
    if (result.ok && counts === 'failures') await forgetFailures(attempt)
    return result
  })
}
