import { TRPCError } from '@trpc/server'
import { cache } from 'react'
import { api } from '@/app/_trpc/server'

/** What the frame shows, or why there is nothing to show. Read once per request. */
export const loadShell = cache(async (organisation: string) => {
  try {
    return await (await api()).shell.open({ organisation })
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'UNAUTHORIZED') return 'signed-out'
    if (error instanceof TRPCError && error.code === 'NOT_FOUND') return 'not-found'
    throw error
  }
})

export type Shell = Exclude<Awaited<ReturnType<typeof loadShell>>, string>
