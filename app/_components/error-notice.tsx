'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ErrorCode } from './error-code'
import { MarkIcon } from './mark-icon'

type ErrorNoticeProps = {
  code: ErrorCode
  /** What more there is to say, for instance which fields. */
  children?: ReactNode
  /** The way out, `<button className="fix">` or `<Link className="fix">`. */
  action?: ReactNode
}

/** What happened, why, and what to do. Stays on the page beside the text that was typed. */
export function ErrorNotice({ code, children, action }: ErrorNoticeProps) {
  const t = useTranslations('errors')
  return (
    <div className="rk-note is-block" role="alert">
      <div className="flex gap-2">
        <MarkIcon shape="block" className="mt-[0.15rem]" />
        <div className="min-w-0">
          <p className="font-semibold">{t(`${code}.what`)}</p>
          <p className="mt-0.5">
            {t(`${code}.why`)} {t(`${code}.next`)}
          </p>
          {children}
          {action}
        </div>
      </div>
    </div>
  )
}
