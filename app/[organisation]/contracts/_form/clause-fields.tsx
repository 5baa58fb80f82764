'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { FieldError } from '@/app/_components/field-error'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { useIssueText } from '@/app/_i18n/use-issue-text'
import { clauseAnswers, clauseAnswersFor, dpaClauses } from '@/server/domain/agreements/clauses'
import { type ContractContent, clauseIds } from '@/server/domain/register/contract'
import { FieldPart } from '../../_agreements/field-part'
import type { FieldOf, RecordForm } from '../../_agreements/use-record-form'

type Props = { form: RecordForm<ContractContent>; field: FieldOf<ContractContent> }

/** The nine items of Art. 28(3) AVG, one by one, with the page they are on. */
export function ClauseFields({ form, field }: Props) {
  const t = useTranslations('contracts')
  const issueText = useIssueText()
  const locale = useLocale()
  const kind = useWatch({ control: form.control, name: 'kind' })
  const problem = form.formState.errors.clauses
  const wrong = problem?.root ?? (problem?.message ? problem : undefined)
  const choices = clauseAnswersFor(kind).map((value) => ({ value, label: clauseAnswers[value][locale] }))
  return (
    <FieldPart title={t('form.clauses')} help={t(kind === 'dpa' ? 'form.clausesHelp' : 'form.clausesOther')}>
      <div className="divide-line grid divide-y">
        {clauseIds.map((clause, index) => (
          <fieldset key={clause} className="grid items-end gap-x-4 gap-y-2 py-3 sm:grid-cols-[1fr_13rem_7rem]">
            <legend className="float-left text-sm sm:contents">
              <span className="self-center">{dpaClauses[clause][locale]}</span>
            </legend>
            <SelectField
              label={t('page.answer')}
              choices={choices}
              placeholder={false}
              {...field(`clauses.${index}.answer`)}
            />
            <TextField label={t('page.pageNumber')} {...field(`clauses.${index}.page`)} />
          </fieldset>
        ))}
      </div>
      <FieldError id="clauses-error" error={wrong && issueText(wrong)} />
    </FieldPart>
  )
}
