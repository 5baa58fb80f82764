'use client'

import { useMutation } from '@tanstack/react-query'
import { Link2, Plus } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/app/_components/format-date'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'
import { ContractState } from '../../_register/contract-state'
import type { EngagementRow } from './engagements-panel'

type Props = { organisation: string; row: EngagementRow; mayLink: boolean; onLinked: () => void }

/** The state of what is agreed, the contracts it follows from, and the way to link one. */
export function ContractCell({ organisation, row, mayLink, onLinked }: Props) {
  const t = useTranslations('engagements')
  const locale = useLocale()
  const trpc = useTRPC()
  const cover = useMutation(trpc.contracts.cover.mutationOptions({ onSuccess: onLinked }))
  const { engagement, party, needed, contracts } = row
  const query = new URLSearchParams({ party: party.id, engagement: engagement.id, kind: needed[0] ?? 'dpa' })
  const wants = mayLink && row.state !== 'valid' && row.state !== 'not_needed'
  return (
    <div className="grid justify-items-start gap-1" id={`contract-${engagement.id}`}>
      <ContractState state={row.state} />
      {contracts.map((contract) => (
        <Link
          key={contract.id}
          className="text-muted text-xs hover:underline"
          href={`/${organisation}/contracts/${contract.id}`}
        >
          {contract.title}
          {contract.endsOn && `, ${t('until', { date: formatDate(contract.endsOn, 'table', locale) })}`}
        </Link>
      ))}
      {wants &&
        row.linkable.map((contract) => (
          <button
            key={contract.id}
            type="button"
            className="rk-link inline-flex items-center gap-1 text-left text-xs"
            data-noprint
            onClick={() => cover.mutate({ organisation, contractId: contract.id, engagementId: engagement.id })}
          >
            <Link2 className="icon icon-sm" />
            {t('link', { title: contract.title })}
          </button>
        ))}
      {wants && (
        <Link
          className="rk-link inline-flex items-center gap-1 text-xs"
          data-noprint
          href={`/${organisation}/contracts/new?${query}`}
          aria-label={t('addContractFor', { party: party.name })}
        >
          <Plus className="icon icon-sm" />
          {t('addContract')}
        </Link>
      )}
      <FailureNotice error={cover.error} />
    </div>
  )
}
