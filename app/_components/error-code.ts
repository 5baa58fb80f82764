const errorCodes = [
  'validation',
  'conflict',
  'not_found',
  'forbidden',
  'unauthorised',
  'too_large',
  'unavailable',
  'rate_limited',
  'still_judging',
  'too_many_to_judge',
  'busy',
  'offline',
  'unknown',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** The code of a refusal as one that has words; anything else is `unknown`. */
export function readErrorCode(value: unknown): ErrorCode {
  return errorCodes.find((code) => code === value) ?? 'unknown'
}
