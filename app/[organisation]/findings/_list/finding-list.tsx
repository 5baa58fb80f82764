import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Dpo } from '../../_advice/told'
import type { Finding } from '../../_findings/finding'
import { fixHref } from '../../_findings/place-href'
import type { Person } from '../_decide/assign-form'
import { FindingActions, type Refusals } from '../_decide/finding-actions'
import { FindingBody } from './finding-body'
import { FindingRow, rowGrid } from './finding-row'

type Props = {
  organisation: string
  findings: readonly Finding[]
  opened: string | null
  /** what the reader may decide; null for who only reads */
  refusals: Refusals | null
  people: readonly Person[]
  dpo: Dpo
}

const columns = ['severity', 'finding', 'activity', 'owner', 'due'] as const

/** Findings one below the other; one of them is open at a time. */
export function FindingList({ organisation, findings, opened, refusals, people, dpo }: Props) {
  const t = useTranslations('findings')
  const readsOnly = refusals === null
  return (
    <>
      <div className={`${rowGrid} border-line bg-sunken hidden border-y py-2 lg:grid`} aria-hidden="true">
        {columns.map((column) => (
          <span key={column} className="text-muted text-xs font-medium">
            {t(`column.${column}`)}
          </span>
        ))}
      </div>
      <ul aria-label={t('title')}>
        {findings.map((finding) => (
          <FindingRow key={finding.key} finding={finding} isOpen={finding.key === opened}>
            <FindingBody organisation={organisation} finding={finding} />
            <div className="grid content-start gap-2">
              <Link
                className={`btn ${readsOnly ? 'btn-line' : 'btn-primary'}`}
                href={fixHref(organisation, finding, { readsOnly })}
              >
                {t(readsOnly ? 'look' : 'solve')}
                <ArrowRight className="icon" />
              </Link>
              {refusals && (
                <FindingActions
                  about={aboutOf(organisation, finding)}
                  finding={finding}
                  refusals={refusals}
                  people={people}
                  dpo={dpo}
                />
              )}
            </div>
          </FindingRow>
        ))}
      </ul>
    </>
  )
}

function aboutOf(organisation: string, { key, rule, subject, activity, decision }: Finding) {
  return {
    organisation,
    key,
    rule,
    subjectType: subject.type,
    subjectId: subject.id,
    activityId: activity?.id ?? null,
    version: decision?.version ?? 0,
  }
}
