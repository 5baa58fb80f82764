import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { stillMissing } from '@/server/domain/assessments/unexplained'

type Props = { missing: ReturnType<typeof stillMissing>; path: string }

/** What must still be answered before somebody can sign, each with the way to its section. */
export function MissingList({ missing, path }: Props) {
  const t = useTranslations('assessments.sign')
  const locale = useLocale()
  return (
    <div className="rk-note is-note mt-4" data-noprint>
      <p className="font-semibold">{t('missing', { count: missing.length })}</p>
      <ul className="mt-1 list-disc space-y-0.5 pl-5">
        {missing.map(({ section, item }) => (
          <li key={item.id}>
            <Link className="rk-link" href={`${path}/edit/${section.id}`}>
              {item.text[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
