'use client'

import { useMutation } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { readFailure } from '@/app/_i18n/failure'
import { useTRPC } from '@/app/_trpc/provider'
import type { Inputs } from '@/server/api/inputs'
import type { Outputs } from '@/server/api/outputs'

export type Change = Omit<Inputs['findings']['preview'], 'organisation' | 'id'>
export type Effect = Outputs['findings']['preview']

/** What a change would do: not asked yet, told, or why that cannot be told. */
export type Preview = { state: 'none' | 'incomplete' | 'failed' } | { state: 'told'; effect: Effect }

type Shared = { preview: Preview; offer: (change: Change | null) => void }

const none: Preview = { state: 'none' }
const PreviewContext = createContext<Shared>({ preview: none, offer: () => {} })

type Props = { organisation: string; activityId: string; children: ReactNode }

/** Asks what the change in the form would do, and gives the answer to what stands beside the form. The last change counts. */
export function PreviewProvider({ organisation, activityId, children }: Props) {
  const [preview, setPreview] = useState<Preview>(none)
  const last = useRef(0)
  const { mutateAsync } = useMutation(useTRPC().findings.preview.mutationOptions())

  const offer = useCallback(
    async (change: Change | null) => {
      last.current += 1
      const own = last.current
      const show = (next: Preview) => own === last.current && setPreview(next)
      if (!change) return show(none)
      try {
        show({ state: 'told', effect: await mutateAsync({ organisation, id: activityId, ...change }) })
      } catch (error) {
        show({ state: readFailure(error).code === 'validation' ? 'incomplete' : 'failed' })
      }
    },
    [mutateAsync, organisation, activityId],
  )

  return <PreviewContext.Provider value={{ preview, offer }}>{children}</PreviewContext.Provider>
}

/** What the change in the form would do, and the way to say what that change is. */
export function usePreview(): Shared {
  return useContext(PreviewContext)
}
