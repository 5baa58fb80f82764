'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray } from 'react-hook-form'
import { v7 as newId } from 'uuid'
import { DateField } from '@/app/_components/date-field'
import { TextField } from '@/app/_components/text-field'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import { FieldPart } from '../../_agreements/field-part'
import type { RecordForm } from '../../_agreements/use-record-form'
import { DocumentRow } from './document-row'
import type { OrganisationFieldsProps } from './form-parts'

type Props = OrganisationFieldsProps & { form: RecordForm<OrganisationContent> }

/** The versions of the cookie statement; the day of the newest tells whether it is still of this time (art. 11.7a Tw). */
export function CookieStatementFields({ field, beside, form }: Props) {
  const t = useTranslations('settings.organisation')
  const words = useTranslations('fields.cookieStatement')
  const list = useFieldArray({ control: form.control, name: 'cookieStatements', keyName: 'key' })
  return (
    <FieldPart title={t('cookieStatements')} help={t('cookieStatementsHelp')} beside={beside.cookieStatements}>
      {list.fields.map((row, index) => (
        <DocumentRow
          key={row.key}
          legend={t('cookieStatement', { number: index + 1 })}
          removeLabel={t('removeCookieStatement', { number: index + 1 })}
          onRemove={() => list.remove(index)}
        >
          <DateField label={words('publishedOn')} {...field(`cookieStatements.${index}.publishedOn`)} />
          <TextField
            label={words('location')}
            help={t('locationHelp')}
            maxLength={200}
            {...field(`cookieStatements.${index}.location`)}
          />
        </DocumentRow>
      ))}
      <div id="cookieStatements">
        <button
          type="button"
          className="btn btn-line btn-sm"
          onClick={() => list.append({ id: newId(), publishedOn: '', location: '' })}
        >
          <Plus className="icon" />
          {t('addCookieStatement')}
        </button>
      </div>
    </FieldPart>
  )
}
