'use client'

import { Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useFieldArray } from 'react-hook-form'
import { v7 as newId } from 'uuid'
import { AnswerGroup } from '@/app/_components/answer-group'
import { countryName } from '@/server/domain/law/countries'
import type { Transfer } from '@/server/domain/register/engagement'
import type { EngagementFacts } from '@/server/domain/register/new-engagement'
import type { Vendor } from '@/server/domain/vendors'
import { FieldPart } from '../../_agreements/field-part'
import type { FieldOf, RecordForm } from '../../_agreements/use-record-form'
import { TransferRow } from './transfer-row'

type Props = {
  form: RecordForm<EngagementFacts>
  field: FieldOf<EngagementFacts>
  facts: EngagementFacts
  vendor: Vendor | undefined
}

/** Whether data leave the EEA through this party, and for each country how that is lawful. */
export function TransferFields({ form, field, facts, vendor }: Props) {
  const t = useTranslations('engagements.form')
  const words = useTranslations('fields.engagement')
  const locale = useLocale()
  const list = useFieldArray({ control: form.control, name: 'transfers', keyName: 'key' })
  const countries = (vendor?.otherAccess ?? []).map((code) => countryName(code, locale)).join(', ')
  const usual = [vendor?.usAccess && t('usAccess'), countries && t('otherAccess', { countries })].filter(Boolean)
  return (
    <FieldPart title={t('transfers')}>
      <AnswerGroup
        label={words('transferOutsideEea')}
        help={[t('transferHelp'), ...usual].join(' ')}
        {...field('transferOutsideEea')}
      />
      {(facts.transferOutsideEea === 'yes' || list.fields.length > 0) && (
        <>
          {list.fields.map((row, index) => (
            <TransferRow
              key={row.key}
              index={index}
              field={field}
              transfer={facts.transfers[index] ?? row}
              onRemove={() => list.remove(index)}
            />
          ))}
          <div>
            <button type="button" className="btn btn-line btn-sm" onClick={() => list.append(emptyTransfer())}>
              <Plus className="icon" />
              {t('addTransfer')}
            </button>
          </div>
        </>
      )}
    </FieldPart>
  )
}

function emptyTransfer(): Transfer {
  return {
    id: newId(),
    country: null,
    kind: 'storage',
    mechanism: null,
    safeguardDocument: '',
    scopeConfirmed: null,
    dpfListed: null,
    dpfActive: null,
    dpfCovers: null,
    dpfCheckedOn: null,
    sccVersion: null,
    sccModule: null,
    derogationReason: '',
    derogationStructural: null,
    fallback: null,
  }
}
