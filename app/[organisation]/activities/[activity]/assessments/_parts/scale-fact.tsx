import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type AnswerKey, answers } from '@/server/domain/vocabulary/answers'

/** Whether the activity is large-scale or systematic, which decides for most entries of the list of the AP. */
export function ScaleFact({ scale, href }: { scale: AnswerKey | null; href: string }) {
  const t = useTranslations('assessments.scale')
  const locale = useLocale()
  return (
    <div className="rk-quiet p-4 text-sm">
      <p>
        <b>{t('label')}:</b> {scale ? answers[scale][locale].toLowerCase() : t('open')}
      </p>
      <Link className="rk-link" href={href}>
        {t('link')}
      </Link>
    </div>
  )
}
