import { notFound } from 'next/navigation'
import { cache } from 'react'
import { found } from '@/app/_trpc/found'
import { api } from '@/app/_trpc/server'
import { definitions } from '@/server/domain/assessments/definitions'
import { assessmentKinds } from '@/server/domain/assessments/kinds'
import { assessmentPath } from './assessment-path'

export type AssessmentParams = { organisation: string; activity: string; kind: string; subject: string }

const read = cache(async (organisation: string, kind: (typeof assessmentKinds)[number], subjectId: string) =>
  found((await api()).assessments.read({ organisation, kind, subjectId })),
)

/** The assessment of this page with its definition and its address, read once per request; else the page that says it is not there. */
export async function loadAssessment({ organisation, activity, kind: asked, subject }: AssessmentParams) {
  const kind = assessmentKinds.find((one) => one === asked)
  if (!kind) notFound()
  const view = await read(organisation, kind, subject)
  if (view.activity.id !== activity) notFound()
  return { view, definition: definitions[kind], path: assessmentPath(organisation, activity, view) }
}
