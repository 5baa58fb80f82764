import { CornerDownLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'

/** Why the activity was given back to its owner; stands above the activity until it is submitted again. */
export function ReturnRemark({ remark, on }: { remark: string; on: Date }) {
  const t = useTranslations('activity.returned')
  if (!remark) return null
  return (
    <section className="rk-quiet mt-5 flex gap-3 p-4" aria-label={t('title')}>
      <CornerDownLeft className="icon mt-0.5" />
      <div className="text-sm">
        <h2 className="rk-h3">{t('title')}</h2>
        <p className="text-muted text-xs">
          <LocalDate value={on} />
        </p>
        <p className="mt-1 max-w-[62ch] whitespace-pre-line">{remark}</p>
      </div>
    </section>
  )
}
