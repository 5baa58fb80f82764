'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField } from '@/app/_components/select-field'
import { useTRPC } from '@/app/_trpc/provider'
import type { PartyContent } from '@/server/domain/register/party'
import { vendorById, vendors } from '@/server/domain/vendors'
import type { RecordForm } from '../../_agreements/use-record-form'

type Props = { organisation: string; form: RecordForm<PartyContent> }

/** Choosing a product proposes the organisation behind it, or points to the party that is there already. */
export function VendorProposal({ organisation, form }: Props) {
  const t = useTranslations('parties.form')
  const trpc = useTRPC()
  const locale = useLocale()
  const [vendorId, setVendorId] = useState('')
  const proposal = useQuery(trpc.parties.propose.queryOptions({ organisation, vendorId }, { enabled: vendorId !== '' }))
  const choices = vendors
    .filter((vendor) => vendor.entity !== null)
    .map((vendor) => ({ value: vendor.id, label: vendor.name[locale] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  const known = vendorId === '' ? null : proposal.data?.known

  function propose(id: string) {
    setVendorId(id)
    const vendor = vendorById(id)
    if (!vendor?.entity) return
    form.setValue('name', vendor.entity, { shouldDirty: true })
    form.setValue('country', vendor.country, { shouldDirty: true })
    form.setValue('entityKey', vendor.entityKey, { shouldDirty: true })
  }

  return (
    <div className="rk-quiet grid gap-2 p-4">
      <SelectField
        label={t('vendor')}
        help={t('vendorHelp')}
        optional
        choices={choices}
        value={vendorId}
        onChange={(event) => propose(event.target.value)}
      />
      <div role="status" className="text-sm">
        {known && (
          <p>
            {t('known', { name: known.name })}{' '}
            <Link className="rk-link" href={`/${organisation}/parties/${known.id}`}>
              {t('openKnown')}
            </Link>
          </p>
        )}
        {vendorId !== '' && known === null && <p className="text-muted">{t('proposed')}</p>}
      </div>
    </div>
  )
}
