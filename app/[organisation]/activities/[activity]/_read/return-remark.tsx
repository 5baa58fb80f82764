import { CornerDownLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Why the activity was given back to its owner; stands above the activity until it is submitted again. */
export function ReturnRemark({ remark }: { remark: string }) {
  const t = useTranslations('activity.returned')
  if (!remark) return null
  return (
    <section className="rk-quiet mt-5 flex gap-3 p-4" aria-label={t('title')}>
      <CornerDownLeft className="icon mt-0.5" />
      <div className="text-sm">
        <h2 className="rk-h3">{t('title')}</h2>
        <p className="mt-1 max-w-[62ch] whitespace-pre-line">{remark}</p>
      </div>
    </section>
  )
}
