import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { SearchField } from '@/app/_components/search-field'
import { rules } from '@/server/domain/rules'
import { ruleChapters } from '@/server/domain/rules/sheet'
import { Contents } from '../../_frame/contents'
import { RuleEntry } from './rule-entry'

/** Every rule by chapter, or those in which the words occur. */
export function Rules({ search }: { search: string }) {
  const t = useTranslations('docs.rules')
  const locale = useLocale()
  const chapters = ruleChapters(rules, locale, search)
  const total = chapters.reduce((sum, { sheets }) => sum + sheets.length, 0)
  return (
    <>
      <PageHeader title={t('title')} lede={t('lede')} />
      <div className="mt-4 grid gap-x-8 gap-y-5 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <div className="space-y-3 self-start lg:sticky lg:top-16">
          <SearchField label={t('search')} />
          <p className="text-muted text-sm" role="status">
            {t('count', { count: total })}
          </p>
          <Contents
            label={t('contents')}
            entries={chapters.map(({ id, label, sheets }) => ({ id, label, count: sheets.length }))}
          />
        </div>
        <div className="min-w-0 space-y-8">
          {chapters.length === 0 && (
            <EmptyState
              title={t('none')}
              text={t('otherWords')}
              actions={
                <Link className="btn btn-line" href="/docs/rules">
                  {t('all')}
                </Link>
              }
            />
          )}
          {chapters.map(({ id, label, why, sheets }) => (
            <section key={id} aria-labelledby={id}>
              <h2 className="rk-h2 scroll-mt-16" id={id}>
                {label}
              </h2>
              <p className="text-muted mt-1 max-w-[70ch] text-sm">{why}</p>
              <div className="rk-panel divide-line mt-2 divide-y">
                {sheets.map((sheet) => (
                  <RuleEntry key={sheet.id} sheet={sheet} />
                ))}
              </div>
            </section>
          ))}
        </div>
      </div>
    </>
  )
}
