import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/app/_components/empty-state'

/** An empty register, or a filter that finds nothing: says which, and the way on. */
export function NothingFound({ organisation, isFiltered }: { organisation: string; isFiltered: boolean }) {
  const t = useTranslations('register.empty')
  const href = isFiltered ? `/${organisation}/activities` : `/${organisation}/inventory`
  return (
    <EmptyState
      title={isFiltered ? t('nothingFound') : t('nothingYet')}
      text={isFiltered ? t('otherWords') : t('startWithInventory')}
      actions={
        <Link className="btn btn-line" href={href}>
          {isFiltered ? t('clear') : t('toInventory')}
        </Link>
      }
    />
  )
}
