import { z } from 'zod'
import { id, line, prose, requiredLine, triState } from '../register/values'
import { legalGroundKeys } from '../vocabulary/legal-grounds'
import { occurrenceKeys } from '../vocabulary/occurrence'

/** An entry of the organisation's list, or words that become one. */
const entry = z.union([z.object({ entryId: id }), z.object({ label: requiredLine })])

const ground = { ground: z.enum(legalGroundKeys).nullable(), unknown: z.boolean() }

/**
 * What one screen of the interview saves, by the field of the register it fills. `keep` and `purposes` name the lines
 * that apply; see `keptLines` for what becomes of the others.
 */
export const interviewAnswer = z.discriminatedUnion('fills', [
  z.object({ fills: z.literal('activity.storedByUs'), value: triState.nullable() }),
  z.object({ fills: z.literal('activity.storedByVendor'), value: triState.nullable() }),
  z.object({ fills: z.literal('activity.information'), text: prose }),
  z.object({ fills: z.literal('activity.proportionality'), text: prose }),
  z.object({
    fills: z.literal('activity.dataLines'),
    keep: z.array(id).max(500),
    add: z.array(z.intersection(entry, z.object({ occurrence: z.enum(occurrenceKeys) }))).max(100),
  }),
  z.object({ fills: z.literal('activity.measures'), keep: z.array(id).max(200), add: z.array(entry).max(100) }),
  z.object({
    fills: z.literal('purpose.ground'),
    purposes: z.array(z.object({ id, ...ground })).max(200),
    add: z.array(z.object({ text: prose.min(1), ...ground })).max(50),
  }),
  z.object({ fills: z.literal('answer'), question: line, value: z.enum(['', 'unknown']), note: prose }),
])
export type InterviewAnswer = z.infer<typeof interviewAnswer>

/**
 * The lines that stay after a person chose which apply. Chosen proposals become confirmed and the rest is set aside;
 * where nothing was chosen the question was not answered, so that proposals stay proposals.
 */
export function keptLines<Line extends { id: string; proposed: boolean }>(
  lines: readonly Line[],
  keep: readonly string[],
  answered: boolean,
): Line[] {
  const chosen = new Set(keep)
  return lines
    .filter((one) => chosen.has(one.id) || (!answered && one.proposed))
    .map((one) => (chosen.has(one.id) ? { ...one, proposed: false } : one))
}
