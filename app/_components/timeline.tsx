import Link from 'next/link'
import type { ReactNode } from 'react'

export type TimelineItem = {
  id: string
  title: string
  href?: string
  /** `<LocalDate style="moment" …/>` */
  time: ReactNode
  text?: ReactNode
  by?: string
  current?: boolean
}

/** Versions or events, newest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="rk-time">
      {items.map((item) => (
        <li key={item.id} aria-current={item.current || undefined}>
          <div className={item.current ? 'bg-tint rounded-field -my-1 -ml-2 px-2 py-1' : undefined}>
            <p className="flex items-baseline justify-between gap-2 text-sm">
              {item.href ? (
                <Link className="font-semibold hover:underline" href={item.href}>
                  {item.title}
                </Link>
              ) : (
                <b>{item.title}</b>
              )}
              <span className="text-muted text-xs tabular-nums">{item.time}</span>
            </p>
            {item.text && <p className="text-sm">{item.text}</p>}
            {item.by && <p className="text-muted text-xs">{item.by}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
