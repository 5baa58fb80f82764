import { CalendarClock } from 'lucide-react'
import type { ReactNode } from 'react'

/** Says that the page shows another day than today. `actions` holds the form that picks a day. */
export function DateBanner({ text, detail, actions }: { text: string; detail?: string; actions?: ReactNode }) {
  return (
    <div className="rk-datebanner sticky top-13 z-20 flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm lg:px-6">
      <CalendarClock className="icon" />
      <p>
        <b>{text}</b> {detail}
      </p>
      <div className="ml-auto flex flex-wrap items-center gap-2">{actions}</div>
    </div>
  )
}
