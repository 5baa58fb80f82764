import { Eye } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Says on every page that the reader changes nothing here. */
export function ReaderBar() {
  const t = useTranslations('shell.auditor')
  return (
    <p className="rk-auditbar static h-auto min-h-10 flex-wrap gap-y-0 py-1.5">
      <Eye className="icon icon-lg" />
      <span className="font-semibold">{t('title')}</span>
      <span className="text-sm opacity-85">{t('readOnly')}</span>
    </p>
  )
}
