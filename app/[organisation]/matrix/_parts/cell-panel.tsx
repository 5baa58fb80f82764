import { Link2, X } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { LocalDate } from '@/app/_components/local-date'
import { type DpaClauseKey, dpaClauses } from '@/server/domain/agreements/clauses'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import { engagementRoles } from '@/server/domain/vocabulary/engagement-roles'
import { ContractState } from '../../_register/contract-state'
import type { Cell, Matrix } from './matrix'

type Props = { organisation: string; matrix: Matrix; cell: Cell; closeHref: string }

/** One cell in full: role, needed agreement, what Art. 28(3) still misses, and the next step. */
export function CellPanel({ organisation, matrix, cell, closeHref }: Props) {
  const t = useTranslations('matrix')
  const locale = useLocale()
  const activity = matrix.activities.find(({ id }) => id === cell.activityId)
  const party = matrix.parties.find(({ id }) => id === cell.partyId)
  const kinds = cell.needed.map((kind) => agreementKinds[kind][locale]).join(` ${t('or')} `)
  const query = new URLSearchParams({
    party: cell.partyId,
    engagement: cell.engagementId,
    kind: cell.needed[0] ?? 'dpa',
  })
  const lacks = cell.state !== 'valid' && cell.needed.length > 0
  return (
    <section className="rk-panel self-start" aria-labelledby="cell">
      <div className="rk-panel-head">
        <h2 className="rk-h3" id="cell">
          {t('cellTitle', { party: party?.name ?? '', activity: activity?.name ?? '' })}
        </h2>
        <Link className="btn btn-quiet btn-xs px-1" href={closeHref} scroll={false} aria-label={t('close')}>
          <X className="icon" />
        </Link>
      </div>
      <div className="space-y-4 p-4">
        <ContractState state={cell.state} />
        <DefinitionList
          items={[
            { term: t('product'), value: cell.product },
            { term: t('role'), value: engagementRoles[cell.role][locale] },
            { term: t('needed'), value: kinds || t(cell.state === 'unknown' ? 'neededUnknown' : 'nothingNeeded') },
            { term: t('owner'), value: activity?.ownerName },
          ]}
        />
        {cell.contracts.map(({ id, title, endsOn }) => (
          <p key={id} className="text-sm">
            <Link className="rk-link" href={`/${organisation}/contracts/${id}`}>
              {title}
            </Link>{' '}
            {endsOn && <LocalDate value={endsOn} />}
          </p>
        ))}
        <ClauseList title={t('missingClauses', { count: cell.missing.length })} clauses={cell.missing} />
        <ClauseList title={t('uncheckedClauses', { count: cell.notChecked.length })} clauses={cell.notChecked} />
        <div className="grid gap-2">
          {matrix.may.edit && lacks && (
            <Link className="btn btn-primary" href={`/${organisation}/contracts/new?${query}`}>
              <Link2 className="icon" />
              {t('addContract')}
            </Link>
          )}
          <Link className="btn btn-line" href={`/${organisation}/activities/${cell.activityId}`}>
            {t(cell.state === 'unknown' && matrix.may.edit ? 'setRole' : 'seeActivity')}
          </Link>
        </div>
      </div>
    </section>
  )
}

function ClauseList({ title, clauses }: { title: string; clauses: readonly DpaClauseKey[] }) {
  const locale = useLocale()
  if (clauses.length === 0) return null
  return (
    <div className="text-sm">
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 list-disc space-y-0.5 pl-4">
        {clauses.map((clause) => (
          <li key={clause}>{dpaClauses[clause][locale]}</li>
        ))}
      </ul>
    </div>
  )
}
