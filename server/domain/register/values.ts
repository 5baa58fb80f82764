import { z } from 'zod'

/** Three answers plus "not answered" (null). Unknown is an answer of its own, never a blank. */
export const triStates = ['yes', 'no', 'unknown'] as const
export const triState = z.enum(triStates)
export type TriState = z.infer<typeof triState>

export const id = z.uuid()

/** A calendar day as YYYY-MM-DD; refuses days that do not exist. */
export const day = z.iso.date('date')

/** Text of one line; trimmed, at most 200 characters. */
export const line = z.string().trim().max(200)

/** A required line. */
export const requiredLine = line.min(1)

/** Text of several lines; trimmed, at most 10,000 characters. */
export const prose = z.string().trim().max(10_000)

export const webAddress = z.url({ protocol: /^https?$/, error: 'url' }).max(2000)
export const emailAddress = z.email('email').max(254)

/** ISO 3166-1 alpha-2 code, or EPO for the European Patent Organisation. */
export const country = z.string().regex(/^([A-Z]{2}|EPO)$/)

/** The version a save started from; 0 for a record that does not exist yet. The database counts to 2,147,483,647. */
export const version = z.int().min(0).max(2_147_483_646)
