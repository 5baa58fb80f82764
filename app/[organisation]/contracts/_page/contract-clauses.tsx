import { Check, Minus, X } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import { type Column, DataTable } from '@/app/_components/data-table'
import { HatchText } from '@/app/_components/hatch-text'
import { type ClauseAnswerKey, clauseAnswers, dpaClauses } from '@/server/domain/agreements/clauses'
import type { Clause, Contract } from '@/server/domain/register/contract'
import { Part } from '../../_agreements/part'

/** The nine items of Art. 28(3) AVG: there or not, and on which page. */
export function ContractClauses({ contract }: { contract: Contract }) {
  const t = useTranslations('contracts.page')
  const locale = useLocale()
  const isChecked = contract.clauses.some((clause) => clause.answer !== 'not_checked')
  const columns: Column<Clause>[] = [
    { id: 'clause', header: t('clause'), cell: (row) => dpaClauses[row.clause][locale] },
    { id: 'answer', header: t('answer'), cell: (row) => <AnswerMark answer={row.answer} /> },
    { id: 'page', header: t('pageNumber'), numeric: true, cell: (row) => row.page || '–' },
  ]
  return (
    <Part title={t('clauses')}>
      {contract.kind !== 'dpa' && !isChecked ? (
        <p className="text-muted text-sm">{t('clausesNotNeeded')}</p>
      ) : (
        <DataTable
          caption={t('clausesCaption')}
          columns={columns}
          rows={contract.clauses}
          rowKey={(row) => row.clause}
          stack
          stickyHead={false}
          density="comfortable"
        />
      )}
    </Part>
  )
}

function AnswerMark({ answer }: { answer: ClauseAnswerKey }) {
  const locale = useLocale()
  const label = clauseAnswers[answer][locale]
  if (answer === 'not_checked') return <HatchText>{label}</HatchText>
  const looks = {
    yes: { tone: 'ok', icon: <Check className="icon" /> },
    no: { tone: 'block', icon: <X className="icon" /> },
    na: { tone: 'mute', icon: <Minus className="icon" /> },
  } as const
  return <Chip {...looks[answer]}>{label}</Chip>
}
