import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type FieldLabelProps = { htmlFor: string; optional?: boolean; aside?: ReactNode; children: ReactNode }

export function FieldLabel({ htmlFor, optional, aside, children }: FieldLabelProps) {
  const t = useTranslations('common')
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-3">
      <label htmlFor={htmlFor} className="text-sm font-semibold">
        {children}
        {optional && <span className="text-muted font-normal"> ({t('optional')})</span>}
      </label>
      {aside}
    </div>
  )
}
