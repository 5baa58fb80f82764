'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { AnswerGroup } from '@/app/_components/answer-group'
import { SaveBar } from '@/app/_components/save-bar'
import { TextField } from '@/app/_components/text-field'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import { useFieldInAddress } from '@/app/_components/use-field-in-address'
import { ActionForm } from '@/app/_session/action-form'
import { useTRPC } from '@/app/_trpc/provider'
import type { Answer } from '@/server/domain/register/answer'
import { SaveFailure } from '../../_agreements/save-failure'
import { useRecordForm } from '../../_agreements/use-record-form'
import { PreviewSummary } from '../../_preview/preview-summary'
import { useOfferedChange } from '../../_preview/use-offered-change'
import {
  answersByQuestion,
  changedAnswers,
  type OrganisationAnswers,
  organisationAnswers,
  organisationQuestions,
} from './organisation-answers'

type Props = { organisation: string; subjectId: string; version: number; answers: readonly Answer[] }

/** Answers about the organisation. Only what changed is saved; after a stale save, saving again is enough. */
export function AnswerForm({ organisation, subjectId, answers, ...start }: Props) {
  const t = useTranslations('settings.questions')
  const locale = useLocale()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const save = useMutation(trpc.answers.save.mutationOptions())
  const [known, setKnown] = useState(() => answersByQuestion(answers))
  const [version, setVersion] = useState(start.version)
  const [isStale, setStale] = useState(false)
  const { form, field, ...record } = useRecordForm(organisationAnswers, known, { nullable: [] })
  const { isDirty } = form.formState
  const preview = useMutation(trpc.previews.answers.mutationOptions())
  useOfferedChange(form, (values) => {
    const answers = changedAnswers(values, known)
    if (answers.length === 0) return null
    const changes = [{ subjectType: 'organisation' as const, subjectId, answers }]
    return preview.mutateAsync({ organisation, activityId: null, version, changes })
  })
  useFieldInAddress()

  async function submit(content: OrganisationAnswers) {
    record.clear()
    setStale(false)
    const input = { organisation, subjectType: 'organisation' as const, subjectId, version }
    try {
      const saved = await save.mutateAsync({ ...input, answers: changedAnswers(content, known) })
      setVersion(saved.version)
      setKnown(content)
      form.reset(content)
    } catch (error) {
      if (record.receive(error) === 'conflict') await catchUp()
    }
  }

  async function catchUp() {
    const current = await queries.fetchQuery(trpc.organisation.read.queryOptions({ organisation }, { staleTime: 0 }))
    setVersion(current.version)
    setStale(true)
  }

  return (
    <ActionForm className="mt-5 grid max-w-3xl gap-6" onSubmit={form.handleSubmit(submit)}>
      {organisationQuestions.map(({ id, text, help }) => (
        <div key={id} id={id} className="space-y-2">
          <AnswerGroup label={text[locale]} help={help?.[locale]} {...field(`${id}.value`)} />
          <TextField label={t('note')} optional {...field(`${id}.note`)} />
        </div>
      ))}
      {isStale && (
        <p className="rk-note is-note" role="alert">
          {t('stale')}
        </p>
      )}
      <SaveFailure error={record.error} />
      <SaveBar
        effect={<PreviewSummary />}
        dirty={isDirty}
        busy={save.isPending}
        saved={save.isSuccess}
        onDiscard={() => form.reset()}
      />
      <UnsavedGuard dirty={isDirty} />
    </ActionForm>
  )
}
