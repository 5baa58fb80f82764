import { createHash, randomBytes } from 'node:crypto'
import { parse, stringify } from 'uuid'

const organisationBytes = 16
const secretBytes = 32

/** A secret that goes into a link, and the only form of it that is kept. */
export type Token = { token: string; hash: string }

/** A new token; one made on behalf of an organisation carries its id, so that it can be looked up there and nowhere else. */
export function makeToken(organisationId?: string): Token {
  const owner = organisationId === undefined ? Buffer.alloc(0) : Buffer.from(parse(organisationId))
  const token = Buffer.concat([owner, randomBytes(secretBytes)]).toString('base64url')
  return { token, hash: hashToken(token) }
}

/** sha256 in hexadecimal; the token is random enough to need no salt. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The organisation a token was made for; null for a token without one and for anything that is not a token. */
export function organisationOf(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== organisationBytes + secretBytes || bytes.toString('base64url') !== token) return null
  try {
    return stringify(bytes.subarray(0, organisationBytes))
  } catch {
    return null
  }
}
