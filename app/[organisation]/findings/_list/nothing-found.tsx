import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/app/_components/empty-state'
import { facets } from '@/server/domain/findings/facets'
import type { readListParams } from './read-params'

type Props = { organisation: string; asked: ReturnType<typeof readListParams> }

/** Says what an empty list means: nothing at all, nothing among what was chosen, or nothing with these words. */
export function NothingFound({ organisation, asked: { view, search, asked } }: Props) {
  const t = useTranslations('findings')
  const isChosen = facets.some((facet) => asked[facet].length > 0)
  if (!isChosen && search === '') return <EmptyState title={t(`empty.${view}.title`)} text={t(`empty.${view}.text`)} />
  return (
    <EmptyState
      title={search ? t('noResult') : t(`noneChosen.${view}`)}
      text={search ? t('noResultText') : t(view === 'open' ? 'empty.open.text' : 'noneChosen.text')}
      actions={
        <Link className="btn btn-line" href={`/${organisation}/findings`}>
          {t('showAll')}
        </Link>
      }
    />
  )
}
