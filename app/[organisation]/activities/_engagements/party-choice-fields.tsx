'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import { useTRPC } from '@/app/_trpc/provider'
import { isTouchpointKind } from '@/server/domain/touchpoints'
import { type Vendor, vendorById, vendors, vendorsOfKind } from '@/server/domain/vendors'
import { PickField } from '../../_agreements/pick-field'
import { useCountryChoices } from '../../_agreements/use-country-choices'

/** `party` is the id of a known one, `catalogue` for the entity behind the product, or null for a new name. */
export type ChosenParty = {
  vendorId: string | null
  product: string
  party: string | null
  partyName: string
  country: string
}

type Props = {
  organisation: string
  kind: string | null
  chosen: ChosenParty
  /** Paths of what is not filled in yet. */
  missing: readonly string[]
  onChange: (changed: Partial<ChosenParty>) => void
}

/** Which product, and of which party. A product of the catalogue proposes its party; a known one is proposed again. */
export function PartyChoiceFields({ organisation, kind, chosen, missing, onChange }: Props) {
  const t = useTranslations('engagements.add')
  const errors = useTranslations('validation')
  const locale = useLocale()
  const trpc = useTRPC()
  const countries = useCountryChoices()
  const known = useQuery(trpc.parties.names.queryOptions({ organisation })).data ?? []
  const usual = kind && isTouchpointKind(kind) ? vendorsOfKind(kind) : []
  const products = [...usual, ...vendors.filter((vendor) => !usual.includes(vendor))].map((vendor) => ({
    id: vendor.id,
    label: vendor.name[locale],
    description: [vendor.entity, usual.includes(vendor) && t('usual')].filter(Boolean).join(' · '),
  }))
  const vendor = chosen.vendorId === null ? undefined : vendorById(chosen.vendorId)
  const isKnown = (entity: Vendor) => known.find((party) => isSameEntity(party, entity))
  const proposed = vendor?.entity && !isKnown(vendor) ? [proposalOf(vendor.entity, t('willBeMade'))] : []
  const parties = [...proposed, ...known.map((party) => ({ id: party.id, label: party.name }))]

  function pickProduct(picked: string | null, text: string) {
    const product = picked === null ? undefined : vendorById(picked)
    if (!product?.entity)
      return onChange({ vendorId: picked, product: text, ...(chosen.party === 'catalogue' ? noParty : {}) })
    const there = isKnown(product)
    const partyName = there?.name ?? product.entity
    onChange({ vendorId: picked, product: text, party: there?.id ?? 'catalogue', partyName, country: product.country })
  }

  return (
    <>
      <PickField
        label={t('product')}
        help={t('productHelp')}
        options={products}
        picked={chosen.vendorId}
        text={chosen.product}
        error={missing.includes('facts.product') ? errors('required') : undefined}
        onChange={pickProduct}
      />
      <PickField
        label={t('party')}
        help={t('partyHelp')}
        options={parties}
        picked={chosen.party}
        text={chosen.partyName}
        error={missing.some((path) => path.startsWith('party.')) ? errors('required') : undefined}
        onChange={(party, partyName) => onChange({ party, partyName })}
      />
      {chosen.party === null && chosen.partyName !== '' && (
        <SelectField
          label={t('country')}
          optional
          width="w-72"
          choices={countries}
          value={chosen.country}
          onChange={(event) => onChange({ country: event.target.value })}
        />
      )}
    </>
  )
}

const noParty = { party: null, partyName: '', country: '' }

function proposalOf(entity: string, description: string) {
  return { id: 'catalogue', label: entity, description }
}

function isSameEntity(party: { name: string; entityKey: string | null }, vendor: Vendor): boolean {
  if (vendor.entityKey !== null && party.entityKey === vendor.entityKey) return true
  return party.name.toLowerCase() === vendor.entity?.toLowerCase()
}
