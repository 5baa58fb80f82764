import { initTRPC } from '@trpc/server'
import { parse, stringify } from 'devalue'
import { z } from 'zod'
import { isDatabaseAway, isUnstorable, ServiceError, UnauthorisedError } from '@/server/services/errors'
import { type Member, openOrganisation } from '@/server/services/member'
import { failureOf, toTrpcError } from './errors'

/** What every request brings: who is signed in, if anyone, and the network address it came from. */
export type Context = {
  userId: string | null
  sessionId: string | null
  address?: string
  /** the memberships this request has read, by slug: one page calls several procedures */
  members?: Map<string, Promise<Member>>
}

const same = <T>(value: T): T => value

/** Plain JSON comes in; what goes out may hold dates, which arrive as dates. */
const transformer = {
  input: { serialize: same, deserialize: same },
  output: { serialize: stringify, deserialize: parse },
}

const t = initTRPC.context<Context>().create({
  transformer,
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    message: failureOf(error).code,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus, failure: failureOf(error) },
  }),
})

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/** Errors of services become errors of tRPC in this one place. */
const mapped = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (result.ok) return result
  const cause = result.error.cause
  if (cause instanceof ServiceError || isDatabaseAway(cause) || isUnstorable(cause)) throw toTrpcError(cause)
  if (result.error.code === 'INTERNAL_SERVER_ERROR') {
    process.stderr.write(`${cause instanceof Error ? cause.stack : String(result.error)}\n`)
    throw toTrpcError(cause)
  }
  return result
})

export const publicProcedure = mapped

/** Somebody who is signed in. */
export const personProcedure = mapped.use(({ ctx, next }) => {
  if (ctx.userId === null) throw new UnauthorisedError()
  return next({ ctx: { ...ctx, userId: ctx.userId } })
})

/** A member of the organisation named in the input; the role is read at every request. */
export const memberProcedure = personProcedure
  .input(z.object({ organisation: z.string().max(60) }))
  .use(async ({ ctx, input, next }) => {
    const opened = ctx.members?.get(input.organisation) ?? openOrganisation(ctx.userId, input.organisation)
    ctx.members?.set(input.organisation, opened)
    return next({ ctx: { ...ctx, member: await opened } })
  })
