import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'

export type Crumb = { label: string; href?: string }

/** The way up. The last crumb is the page itself and has no link. */
export function Crumbs({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations('common')
  return (
    <nav className="rk-crumbs" aria-label={t('crumbs')}>
      {items.map((item, index) => (
        <span key={item.label} className="flex items-center gap-1.5">
          {index > 0 && <ChevronRight className="icon icon-sm" />}
          {item.href ? <Link href={item.href}>{item.label}</Link> : <span aria-current="page">{item.label}</span>}
        </span>
      ))}
    </nav>
  )
}
