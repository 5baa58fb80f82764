'use client'

import { useEffect } from 'react'
import { lastOrganisationCookie } from './last-organisation'

const year = 60 * 60 * 24 * 365

/** Remembers in this browser which organisation is open, for the next time somebody signs in. */
export function RememberOrganisation({ slug }: { slug: string }) {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
    document.cookie = `${lastOrganisationCookie}=${slug}; path=/; max-age=${year}; samesite=lax`
  }, [slug])
  return null
}
