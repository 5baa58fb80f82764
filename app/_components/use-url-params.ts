'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useTransition } from 'react'
import { changeParams } from './url-params'

/** The query string of this page and a way to change it in place; the server then sends the list that belongs to it. */
export function useUrlParams() {
  const router = useRouter()
  const pathname = usePathname()
  const params = new URLSearchParams(useSearchParams())
  const [isPending, startTransition] = useTransition()

  function hrefWith(changes: Parameters<typeof changeParams>[1]): string {
    return pathname + changeParams(params, changes)
  }

  function change(changes: Parameters<typeof changeParams>[1]) {
    startTransition(() => router.replace(hrefWith(changes), { scroll: false }))
  }

  return { params, isPending, hrefWith, change }
}
