import { Eye } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SkipLink } from './skip-link'

type AuditorShellProps = {
  /** Name, office and last day, at the right of the bar. */
  visitor: string
  /** Sign-out, or switching organisation. */
  tools?: ReactNode
  /** `<DateBanner …/>` when the register of another day is shown. */
  banner?: ReactNode
  children: ReactNode
}

/** The frame of a reader who changes nothing: a dark bar, and a banner when the date is not today. */
export function AuditorShell({ visitor, tools, banner, children }: AuditorShellProps) {
  const t = useTranslations('shell.auditor')
  return (
    <>
      <SkipLink />
      <header className="rk-auditbar">
        <span className="flex items-center gap-2 font-semibold">
          <Eye className="icon icon-lg" />
          {t('title')}
        </span>
        <span className="hidden text-sm opacity-85 sm:inline">{t('readOnly')}</span>
        <span className="ml-auto hidden truncate text-sm opacity-85 md:inline">{visitor}</span>
        <span className="ml-auto flex items-center gap-1 md:ml-0">{tools}</span>
      </header>
      {banner}
      {children}
    </>
  )
}
