'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const every = 2_000

/** Asks the page anew every two seconds as long as it stands on it. */
export function RefreshSoon() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), every)
    return () => clearInterval(timer)
  }, [router])
  return null
}
