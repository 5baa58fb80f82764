import { isTouchpointKind, touchpointById } from '../touchpoints'
import type { AssessmentKind } from './kinds'

/** An assessment that fits something of an activity. */
export type Fitting = { kind: AssessmentKind; subjectId: string; about: string; country: string | null }

type Part = { id: string; name: string }

export type ActivityParts = {
  id: string
  kind: string | null
  purposes: readonly (Part & { ground: string | null })[]
  engagements: readonly (Part & { role: string })[]
  transfers: readonly (Part & { country: string | null })[]
  /** outcome of the pre-screening, when there is one */
  screening: string | null
}

/** Which assessments a purpose asks for; one without a ground may still turn out to rest on an interest. */
function ofGround(ground: string | null): readonly AssessmentKind[] {
  switch (ground) {
    case 'legitimate_interest':
    case null:
      return ['lia']
    case 'consent':
    case 'soft_opt_in':
      return [ground]
    default:
      return []
  }
}

function ofActivity({ kind, screening }: ActivityParts): readonly AssessmentKind[] {
  const isOnboarding = isTouchpointKind(kind) && touchpointById(kind).group === 'crm_onboarding'
  return [
    'profile',
    ...(isOnboarding ? (['onboarding'] as const) : []),
    'dpia_prescreen',
    ...(screening === 'required' || screening === 'doubt' ? (['dpia'] as const) : []),
  ]
}

/** The assessments that fit an activity, its purposes, parties and transfers, in the order in which they are offered. */
export function fittingAssessments(parts: ActivityParts): Fitting[] {
  const own = ofActivity(parts).map((kind) => ({ kind, subjectId: parts.id, about: '', country: null }))
  const purposes = parts.purposes.flatMap(({ id, name, ground }) =>
    ofGround(ground).map((kind) => ({ kind, subjectId: id, about: name, country: null })),
  )
  const engagements = parts.engagements.flatMap(({ id, name, role }) =>
    (['role', 'due_diligence'] as const)
      .filter((kind) => kind === 'role' || role !== 'recipient')
      .map((kind) => ({ kind, subjectId: id, about: name, country: null })),
  )
  const transfers = parts.transfers.map(({ id, name, country }) => ({
    kind: 'transfer' as const,
    subjectId: id,
    about: name,
    country,
  }))
  return [...purposes, ...own, ...engagements, ...transfers]
}
