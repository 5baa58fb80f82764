'use client'

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { readFailure } from '@/app/_i18n/failure'
import type { Outputs } from '@/server/api/outputs'

export type Effect = Outputs['previews']['section']

/** What a change would do: not asked yet, told, or why that cannot be told. */
export type Preview = { state: 'none' | 'incomplete' | 'stale' | 'failed' } | { state: 'told'; effect: Effect }

type Shared = { preview: Preview; offer: (asked: Promise<Effect> | null) => void }

const none: Preview = { state: 'none' }
const PreviewContext = createContext<Shared>({ preview: none, offer: () => {} })

/** Waits for what the change in a form would do, and gives the answer to what stands beside the form. The last change counts. */
export function PreviewProvider({ children }: { children: ReactNode }) {
  const [preview, setPreview] = useState<Preview>(none)
  const last = useRef(0)

  const offer = useCallback(async (asked: Promise<Effect> | null) => {
    last.current += 1
    const own = last.current
    const show = (next: Preview) => own === last.current && setPreview(next)
    if (!asked) return show(none)
    try {
      show({ state: 'told', effect: await asked })
    } catch (error) {
      show({ state: stateOf(error) })
    }
  }, [])

  return <PreviewContext.Provider value={{ preview, offer }}>{children}</PreviewContext.Provider>
}

function stateOf(error: unknown) {
  const { code } = readFailure(error)
  return code === 'validation' ? 'incomplete' : code === 'conflict' ? 'stale' : 'failed'
}

/** What the change in the form would do, and the way to have that told. */
export function usePreview(): Shared {
  return useContext(PreviewContext)
}
