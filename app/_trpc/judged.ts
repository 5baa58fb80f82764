import { TRPCError } from '@trpc/server'
import { failureOf } from '@/server/api/errors'

const reasons = ['still_judging', 'too_many_to_judge'] as const

/** Why there is no judgement of the whole register now: it is being made, or the register is too large for one. */
export type NotJudged = { notJudged: (typeof reasons)[number]; done: number; total: number }

/** What was asked of the whole register, or why that cannot be told now. */
export async function judged<T extends object>(asked: Promise<T>): Promise<T | NotJudged> {
  try {
    return await asked
  } catch (error) {
    const { code, details } = error instanceof TRPCError ? failureOf(error) : { code: '', details: {} }
    const notJudged = reasons.find((reason) => reason === code)
    if (!notJudged) throw error
    return { notJudged, done: Number(details.done ?? 0), total: Number(details.total) }
  }
}
