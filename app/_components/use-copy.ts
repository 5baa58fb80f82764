'use client'

import { useState } from 'react'

/** Puts something on the clipboard and tells whether that worked; null as long as nobody tried. */
export function useCopy(write: () => Promise<void>) {
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)

  async function copy() {
    setSaid(null)
    try {
      await write()
      setSaid('copied')
    } catch {
      setSaid('notCopied')
    }
  }

  return { said, copy }
}
