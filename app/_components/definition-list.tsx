import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { HatchText } from './hatch-text'

/** `null`, `undefined` and `''` are shown as not filled in, hatched. */
export type Definition = { term: string; value: ReactNode }

type DefinitionListProps = {
  items: readonly Definition[]
  /** `row`: short facts beside each other under a page title. */
  layout?: 'list' | 'row'
}

/** The facts of one record. What is missing is hatched, never blank. */
export function DefinitionList({ items, layout = 'list' }: DefinitionListProps) {
  const t = useTranslations('common')
  const isRow = layout === 'row'
  return (
    <dl className={isRow ? 'flex flex-wrap gap-x-10 gap-y-3 text-sm' : 'rk-dl'}>
      {items.map(({ term, value }) => (
        <div key={term} className={isRow ? undefined : 'contents'}>
          <dt className={isRow ? 'text-muted text-xs' : undefined}>{term}</dt>
          <dd className={isRow ? 'mt-0.5 font-medium tabular-nums' : undefined}>
            {value === null || value === undefined || value === '' ? <HatchText>{t('empty')}</HatchText> : value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
