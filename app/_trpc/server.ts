import { headers } from 'next/headers'
import { cache } from 'react'
import { createCaller } from '@/server/api/root'
import { requestContext } from './request-context'

/** Calls procedures from pages on behalf of whoever is signed in: `(await api()).area.procedure(input)`. */
export const api = cache(async () => createCaller(await requestContext(await headers())))
