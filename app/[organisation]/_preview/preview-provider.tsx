'use client'

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { readFailure } from '@/app/_i18n/failure'
import type { Outputs } from '@/server/api/outputs'

export type Effect = Outputs['previews']['section']

/** What a change would do: not asked yet, told, or why that cannot be told. */
export type Preview =
  | { state: 'none' | 'incomplete' | 'stale' | 'tooMany' | 'failed' }
  | { state: 'told'; effect: Effect }

/** Null when there is nothing to ask. */
type Ask = () => Promise<Effect> | null
type Shared = { preview: Preview; offer: (ask: Ask | null) => void }

const none: Preview = { state: 'none' }
const PreviewContext = createContext<Shared>({ preview: none, offer: () => {} })

/**
 * Asks what the change in a form would do, and gives the answer to what stands beside the form. One question at a time:
 * of the changes made meanwhile only the last is asked after it.
 */
export function PreviewProvider({ children }: { children: ReactNode }) {
  const [preview, setPreview] = useState<Preview>(none)
  const wanted = useRef<Ask | null>(null)
  const isAsking = useRef(false)

  const offer = useCallback(async (ask: Ask | null) => {
    wanted.current = ask
    if (!ask) setPreview(none)
    if (isAsking.current) return
    isAsking.current = true
    for (let asked: Ask | null = null; wanted.current && wanted.current !== asked; ) {
      asked = wanted.current
      const told = await toldBy(asked)
      if (wanted.current === asked) setPreview(told)
    }
    isAsking.current = false
  }, [])

  return <PreviewContext.Provider value={{ preview, offer }}>{children}</PreviewContext.Provider>
}

const pause = 800

/** A preview gives way to whoever saves, so it is asked again after a while. */
async function toldBy(ask: Ask, again = 2): Promise<Preview> {
  try {
    const effect = await ask()
    return effect ? { state: 'told', effect } : none
  } catch (error) {
    const { code } = readFailure(error)
    if (code !== 'busy' || again === 0) return { state: states.get(code) ?? 'failed' }
    await new Promise((resolve) => setTimeout(resolve, pause))
    return toldBy(ask, again - 1)
  }
}

const states = new Map<string, 'incomplete' | 'stale' | 'tooMany'>([
  ['validation', 'incomplete'],
  ['conflict', 'stale'],
  ['too_many_to_judge', 'tooMany'],
])

/** What the change in the form would do, and the way to have that told. */
export function usePreview(): Shared {
  return useContext(PreviewContext)
}
