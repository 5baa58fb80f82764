'use client'

import { Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useFieldArray } from 'react-hook-form'
import { v7 as newId } from 'uuid'
import { DateField } from '@/app/_components/date-field'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import { touchpointById, touchpointKinds } from '@/server/domain/touchpoints'
import { FieldPart } from '../../_agreements/field-part'
import type { RecordForm } from '../../_agreements/use-record-form'
import { DocumentRow } from './document-row'
import type { OrganisationFieldsProps } from './form-parts'

type Props = OrganisationFieldsProps & { form: RecordForm<OrganisationContent> }

/** Per kind of touchpoint what staff may do and what customers should not send (Art. 24(2) AVG). */
export function ChannelPolicyFields({ field, beside, form }: Props) {
  const t = useTranslations('settings.organisation')
  const words = useTranslations('fields.channelPolicy')
  const locale = useLocale()
  const list = useFieldArray({ control: form.control, name: 'channelPolicies', keyName: 'key' })
  const kinds = touchpointKinds.map((value) => ({ value, label: touchpointById(value).label[locale] }))
  return (
    <FieldPart title={t('channelPolicies')} help={t('channelPoliciesHelp')} beside={beside.channelPolicies}>
      {list.fields.map((row, index) => (
        <DocumentRow
          key={row.key}
          legend={t('channelPolicy', { number: index + 1 })}
          removeLabel={t('removeChannelPolicy', { number: index + 1 })}
          onRemove={() => list.remove(index)}
        >
          <div className="grid gap-3 sm:grid-cols-[1fr_auto]">
            <SelectField
              label={words('kind')}
              choices={kinds}
              placeholder={false}
              {...field(`channelPolicies.${index}.kind`)}
            />
            <DateField label={words('agreedOn')} {...field(`channelPolicies.${index}.agreedOn`)} />
          </div>
          <TextField
            label={words('location')}
            help={t('locationHelp')}
            maxLength={200}
            {...field(`channelPolicies.${index}.location`)}
          />
        </DocumentRow>
      ))}
      <div id="channelPolicies">
        <button
          type="button"
          className="btn btn-line btn-sm"
          onClick={() => list.append({ id: newId(), kind: 'whatsapp', agreedOn: '', location: '' })}
        >
          <Plus className="icon" />
          {t('addChannelPolicy')}
        </button>
      </div>
    </FieldPart>
  )
}
