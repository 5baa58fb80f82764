import { MessageCircleQuestion, Pencil } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { sectionContent } from '@/server/domain/register/section-content'
import { askHref } from '../../../_advice/asked-finding'
import type { ActivityView } from '../view'
import { offeredSteps } from './offered-steps'
import { PrintButton } from './print-button'
import { ReviewedButton } from './reviewed-button'
import { StepButtons } from './step-buttons'

/** What this person can do with the activity now. Who only reads gets the print button and no other. */
export function ActivityActions({ organisation, view }: { organisation: string; view: ActivityView }) {
  const t = useTranslations('activity')
  const advice = useTranslations('advice')
  const { activity, refusals } = view
  const { id, version, status, endDate } = activity
  const at = { organisation, id, version }
  const mayEdit = refusals['activity.edit'] === null
  return (
    <>
      <PrintButton />
      <StepButtons at={at} name={activity.name} endDate={endDate} offered={offeredSteps(view)} />
      {refusals['advice.ask'] === null && (
        <Link className="btn btn-line" href={askHref(organisation, id)}>
          <MessageCircleQuestion className="icon" />
          {advice('ask')}
        </Link>
      )}
      {mayEdit && status === 'active' && <ReviewedButton at={at} general={sectionContent(activity, 'general')} />}
      {mayEdit && (
        <Link className="btn btn-primary" href={`/${organisation}/activities/${id}/edit/general`}>
          <Pencil className="icon" />
          {t('edit')}
        </Link>
      )}
    </>
  )
}
