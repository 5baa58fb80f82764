import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Disclosure } from '@/app/_components/disclosure'
import type { Missing } from '@/server/domain/information/document'
import type { MissingGroup } from '@/server/domain/information/missing-groups'
import { numbered } from './numbered'
import { placeHref } from './place-href'

type Props = { groups: readonly MissingGroup[]; organisation: string; readsOnly: boolean }

/** What the texts lack, with the way to each field. When nothing lacks, nobody judged the content yet. */
export function MissingSummary({ groups, organisation, readsOnly }: Props) {
  const t = useTranslations('information.missing')
  const count = groups.reduce((sum, { marks }) => sum + marks.length, 0)
  const [only, ...others] = groups
  return (
    <section className="rk-quiet mt-4 p-4" aria-label={t('label')}>
      <h2 className="rk-h3">{t('title', { count })}</h2>
      <p className="text-muted mt-1 text-sm">{t(count > 0 ? 'lede' : 'notAssessed')}</p>
      {only && others.length === 0 && <MarkList marks={only.marks} organisation={organisation} readsOnly={readsOnly} />}
      {others.length > 0 && (
        <div className="rk-panel divide-line mt-3 divide-y">
          {groups.map(({ activity, marks }) => (
            <Disclosure
              key={activity?.id ?? ''}
              title={activity?.name ?? t('organisation')}
              aside={t('count', { count: marks.length })}
            >
              <MarkList marks={marks} organisation={organisation} readsOnly={readsOnly} />
            </Disclosure>
          ))}
        </div>
      )}
    </section>
  )
}

function MarkList({ marks, ...reader }: { marks: readonly Missing[]; organisation: string; readsOnly: boolean }) {
  const t = useTranslations('information.missing')
  const locale = useLocale()
  return (
    <ul className="mt-2 list-disc space-y-1 pl-5 text-sm">
      {numbered(marks).map(({ key, part: { missing, place } }) => {
        const href = placeHref(place, reader)
        return (
          <li key={key}>
            {href ? (
              <Link className="rk-link" href={href}>
                {missing[locale]}
              </Link>
            ) : (
              <>
                {missing[locale]} <span className="text-muted">{t('inText')}</span>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
