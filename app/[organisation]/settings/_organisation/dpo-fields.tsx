'use client'

import { useTranslations } from 'next-intl'
import { AnswerGroup } from '@/app/_components/answer-group'
import { TextField } from '@/app/_components/text-field'
import { FieldPart } from '../../_agreements/field-part'
import type { OrganisationFieldsProps } from './form-parts'

/** Whether there must be an FG, whether there is one, and who (Art. 37 AVG). */
export function DpoFields({ field, beside }: OrganisationFieldsProps) {
  const t = useTranslations('settings.organisation')
  const words = useTranslations('fields.organisation')
  return (
    <FieldPart title={t('responsible')} beside={beside.responsible}>
      <AnswerGroup label={t('ask.dpoRequired')} help={t('dpoRequiredHelp')} optional {...field('dpoRequired')} />
      <AnswerGroup label={t('ask.dpoAppointed')} help={t('dpoAppointedHelp')} optional {...field('dpoAppointed')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={words('dpoName')} optional {...field('dpoName')} />
        <TextField label={words('dpoEmail')} optional type="email" {...field('dpoEmail')} />
        <TextField label={words('dpoPhone')} optional type="tel" {...field('dpoPhone')} />
      </div>
    </FieldPart>
  )
}
