import { v7 } from 'uuid'

/** A new id: UUIDv7, so that rows stay in the order in which they were made. */
export function newId(): string {
  return v7()
}
