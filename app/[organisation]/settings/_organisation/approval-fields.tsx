'use client'

import { useTranslations } from 'next-intl'
import { CheckboxField } from '@/app/_components/checkbox-field'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import { FieldPart } from '../../_agreements/field-part'
import type { RecordForm } from '../../_agreements/use-record-form'

/** Who may approve an activity that somebody submitted. */
export function ApprovalFields({ form }: { form: RecordForm<OrganisationContent> }) {
  const t = useTranslations('settings.organisation')
  const words = useTranslations('fields.organisation')
  return (
    <FieldPart title={t('approval')}>
      <CheckboxField
        label={words('approvalByAnother')}
        help={t('approvalByAnotherHelp')}
        {...form.register('approvalByAnother')}
      />
    </FieldPart>
  )
}
