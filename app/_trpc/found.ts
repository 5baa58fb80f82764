import { TRPCError } from '@trpc/server'
import { notFound } from 'next/navigation'

/** What a page asked for; a record that is not there (for this person) becomes the page that says so. */
export async function found<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    const code = error instanceof TRPCError ? error.code : null
    if (code === 'NOT_FOUND' || code === 'BAD_REQUEST') notFound()
    throw error
  }
}
