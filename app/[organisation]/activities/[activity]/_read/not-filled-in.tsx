import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'

/** What nobody filled in yet, with the way to the very field for who may edit. */
export function NotFilledIn({ href, what }: { href?: string | undefined; what: string }) {
  const t = useTranslations('activity')
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <HatchText>{t('notFilledIn')}</HatchText>
      {href && (
        <Link className="rk-link inline-flex min-h-6 items-center text-sm" href={href} data-noprint>
          {t('fillIn')}
          <span className="sr-only"> {what}</span>
        </Link>
      )}
    </span>
  )
}
