'use client'

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type MouseEvent, useRef } from 'react'
import { flushSync } from 'react-dom'

type Props = {
  name: string
  isFirst: boolean
  isLast: boolean
  onMove?: (step: -1 | 1) => void
  onRemove: () => void
}

/** Moves a line up or down, or takes it away. A moved line keeps the focus on the button that moved it. */
export function LineActions({ name, isFirst, isLast, onMove, onRemove }: Props) {
  const t = useTranslations('activity.editor.line')
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)

  function move(step: -1 | 1) {
    if (step === -1 ? isFirst : isLast) return
    flushSync(() => onMove?.(step))
    const button = step === -1 ? up : down
    button.current?.focus()
  }

  /** The focus goes to the line that takes this one's place, or to where a line is added. */
  function remove(event: MouseEvent<HTMLButtonElement>) {
    const item = event.currentTarget.closest('li')
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
    const place = item?.parentElement?.parentElement
    flushSync(onRemove)
    const next = neighbour ?? place
    next?.querySelector<HTMLElement>('button, input')?.focus()
  }

  return (
    <span className="ml-auto flex items-center gap-0.5">
      {onMove && (
        <>
          <button
            type="button"
            ref={up}
            className="btn btn-quiet btn-xs px-1"
            aria-disabled={isFirst || undefined}
            onClick={() => move(-1)}
          >
            <ArrowUp className="icon" />
            <span className="sr-only">{t('up', { name })}</span>
          </button>
          <button
            type="button"
            ref={down}
            className="btn btn-quiet btn-xs px-1"
            aria-disabled={isLast || undefined}
            onClick={() => move(1)}
          >
            <ArrowDown className="icon" />
            <span className="sr-only">{t('down', { name })}</span>
          </button>
        </>
      )}
      <button type="button" className="btn btn-quiet btn-xs" onClick={remove}>
        <Trash2 className="icon" />
        {t('remove')}
        <span className="sr-only"> {name}</span>
      </button>
    </span>
  )
}
