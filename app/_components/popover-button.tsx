'use client'

import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'

type PopoverButtonProps = {
  label: string
  icon: ReactNode
  onOpen?: () => void
  /** What opens above the button; gets what closes it again. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a short form above it. Escape and a click beside it close it. */
export function PopoverButton({ label, icon, onOpen, children }: PopoverButtonProps) {
  return (
    <DialogTrigger onOpenChange={(isOpen) => isOpen && onOpen?.()}>
      <Button>
        {icon}
        {label}
      </Button>
      <Popover className="rk-pop" placement="top">
        <Dialog className="w-72 p-3 outline-none" aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
