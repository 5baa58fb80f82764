import { isTouchpointKind, touchpointById } from '../touchpoints'
import type { AssessmentKind } from './kinds'
import { type OpenPurpose, openGrounds } from './open-grounds'

/** An assessment that fits something of an activity. */
export type Fitting = { kind: AssessmentKind; subjectId: string; about: string; country: string | null }

type Part = { id: string; name: string }

type AssessedPurpose = Part & OpenPurpose & { ground: string | null }

export type ActivityParts = {
  id: string
  kind: string | null
  purposes: readonly AssessedPurpose[]
  engagements: readonly (Part & { role: string })[]
  transfers: readonly (Part & { country: string | null })[]
  /** outcome of the pre-screening, when there is one */
  screening: string | null
}

/** Which assessments a purpose asks for; one without a ground gets those of every ground that can still carry it. */
function ofPurpose(purpose: AssessedPurpose, kind: string | null, today: string): readonly AssessmentKind[] {
  switch (purpose.ground) {
    case 'legitimate_interest':
      return ['lia']
    case 'consent':
    case 'soft_opt_in':
      return [purpose.ground]
    case null:
      return openGrounds(purpose, kind, today)
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

/**
 * The assessments that fit an activity, its purposes, parties and transfers on a day (YYYY-MM-DD), in the order in which
 * they are offered.
 */
export function fittingAssessments(parts: ActivityParts, today: string): Fitting[] {
  const own = ofActivity(parts).map((kind) => ({ kind, subjectId: parts.id, about: '', country: null }))
  const purposes = parts.purposes.flatMap((purpose) =>
    ofPurpose(purpose, parts.kind, today).map((kind) => ({
      kind,
      subjectId: purpose.id,
      about: purpose.name,
      country: null,
    })),
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
