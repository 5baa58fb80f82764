'use client'

import { createContext, useContext } from 'react'

type Frame = {
  organisation: string
  /** People who can find something out. */
  owners: readonly { id: string; name: string }[]
  mayAnswer: boolean
  mayArchive: boolean
  /** Tells the board that an answer was begun and not saved, or that it was. */
  onEdit: (kind: string, dirty: boolean) => void
}

const FrameContext = createContext<Frame | null>(null)

/** What every touchpoint of the inventory needs to know of the page around it. */
export const InventoryFrame = FrameContext.Provider

export function useInventoryFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('A touchpoint stands outside the inventory.')
  return frame
}
