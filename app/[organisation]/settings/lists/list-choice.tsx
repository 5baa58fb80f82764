import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type ListName, listNames } from '@/server/domain/register/list-entry'

/** The seven lists; the chosen one stands in the address. */
export function ListChoice({ current }: { current: ListName }) {
  const t = useTranslations('settings.lists')
  return (
    <nav aria-label={t('choose')}>
      <ul className="grid grid-cols-2 gap-1 sm:grid-cols-4 lg:grid-cols-1">
        {listNames.map((list) => (
          <li key={list}>
            <Link className="rk-navitem" href={`?list=${list}`} aria-current={list === current ? 'page' : undefined}>
              {t(`names.${list}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
