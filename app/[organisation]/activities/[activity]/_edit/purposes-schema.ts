import type { z } from 'zod'
import { activityPurposes } from '@/server/domain/register/activity'
import { isTouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { type GroundAssessment, groundAssessment } from '@/server/domain/touchpoints/grounds'
import type { LegalGroundKey } from '@/server/domain/vocabulary/legal-grounds'
import { dayFromNow } from '../_steps/day-from-now'

/** A purpose before anyone filled in anything, as the form holds it. */
export const blankPurpose = {
  proposed: false,
  text: '',
  templatePurpose: '',
  marketing: '',
  channel: '',
  calledPersons: '',
  ground: '',
  groundReason: '',
  statute: '',
  inPrivacyStatement: '',
  deviceAccess: '',
  deviceExemption: '',
  art9Ground: '',
  art10Ground: '',
  bsnProvision: '',
}

/** How the template of this kind sees a ground for a purpose; neutral for a purpose that is not of the template. */
export function assessGround(kind: string | null, templatePurpose: string, ground: LegalGroundKey): GroundAssessment {
  if (!isTouchpointKind(kind) || templatePurpose === '') return { standing: 'neutral' }
  return groundAssessment(touchpointById(kind), templatePurpose, ground, dayFromNow(0))
}

/**
 * The purposes of an activity of this kind: a ground that the template excludes asks for a written reason, and so does a
 * change of ground that is not on record yet.
 */
export function purposesSchema(kind: string | null, recorded: readonly string[]): z.ZodType {
  return activityPurposes.superRefine(({ purposes, groundChanges }, context) => {
    groundChanges.forEach(({ id, reason }, index) => {
      if (reason !== '' || recorded.includes(id)) return
      context.addIssue({ code: 'custom', path: ['groundChanges', index, 'reason'], message: 'required' })
    })
    purposes.forEach(({ ground, groundReason, templatePurpose }, index) => {
      if (!ground || groundReason !== '') return
      if (assessGround(kind, templatePurpose ?? '', ground).standing !== 'excluded') return
      context.addIssue({ code: 'custom', path: ['purposes', index, 'groundReason'], message: 'required' })
    })
  })
}
