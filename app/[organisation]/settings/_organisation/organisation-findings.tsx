import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { nobody } from '@/server/domain/findings/facets'
import { type Findings, isPending } from '../../_findings/finding'
import { FindingCounts } from '../../_findings/finding-counts'
import { FindingNotes } from '../../_findings/finding-notes'
import { partOf } from './part-of'

type Props = {
  organisation: string
  found: Findings
  /** the form is below, with what its fields solve beside them */
  besideForm: boolean
}

/** What the rules say of the organisation itself: the counts, and what no field below solves. */
export function OrganisationFindings({ organisation, found, besideForm }: Props) {
  const t = useTranslations('findings')
  const { findings, questions } = found
  const notes = findings.filter((finding) => finding.scope === 'organisation' && !(besideForm && partOf(finding)))
  const listHref = `/${organisation}/findings?activity=${nobody}`
  return (
    <section className="rk-quiet mt-5 max-w-3xl p-4" aria-labelledby="organisation-findings">
      <h2 className="rk-h3" id="organisation-findings">
        {t('ofOrganisation', { count: findings.filter(isPending).length })}
      </h2>
      <FindingCounts listHref={listHref} findings={findings} questions={questions} />
      {findings.length > 0 && (
        <Link className="rk-link mt-2 inline-block text-sm" href={listHref}>
          {t('all.organisation')}
        </Link>
      )}
      {notes.length > 0 && (
        <div className="mt-3">
          <FindingNotes organisation={organisation} findings={notes} readsOnly={!besideForm} restHref={listHref} />
        </div>
      )}
    </section>
  )
}
