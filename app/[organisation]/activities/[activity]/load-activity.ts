import { cache } from 'react'
import { found } from '@/app/_trpc/found'
import { api } from '@/app/_trpc/server'

/** The activity of this page, read once per request; a page that says so when it is not there. */
export const loadActivity = cache(async (organisation: string, id: string) =>
  found((await api()).activities.read({ organisation, id })),
)
