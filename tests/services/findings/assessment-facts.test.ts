import { describe, expect, it } from 'vitest'
import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import {
  assessedActivity,
  assessedConsent,
  assessedEngagement,
  assessedPurpose,
  assessmentsBySubject,
} from '@/server/services/findings/assessment-facts'

const signed = { signedAt: '2026-11-20T10:00:00Z', updatedAt: '2026-11-20T10:00:00Z' }

function only(kind: AssessmentKind, content: Record<string, unknown>, rest: object = signed) {
  const row = { id: 'one', kind, subjectId: 'subject', content, ...signed, ...rest }
  return assessmentsBySubject([row])
}

describe('what rules read of an assessment', () => {
  it('are the three criteria of a profile as one fact, and no note of people', () => {
    const content = { 'activity.profile_criteria.impact': 'Klein', breadth: 'low', outcome: 'general' }
    expect(assessedActivity(only('profile', content), 'subject')).toEqual({
      'activity.profile_criteria': { comprehensiveness: '', impact: 'Klein', safeguards: '' },
    })
  })

  it('is a text of consent only with its day', () => {
    const text = { 'consent.text_version.text': 'Ja, mail mij.', 'consent.method': 'checkbox' }
    expect(assessedConsent(only('consent', text), 'subject')).toEqual({ 'consent.method': 'checkbox' })
    const dated = { ...text, 'consent.text_version.since': '2026-01-01', 'consent.text_version.revised': 'yes' }
    expect(assessedConsent(only('consent', dated), 'subject')).toEqual({
      'consent.method': 'checkbox',
      'consent.text_version': { text: 'Ja, mail mij.', since: '2026-01-01', revised: true },
    })
  })

  it('is a reason against a DPIA only with its date', () => {
    const why = { 'dpia.not_needed_reason': 'Weinig mensen', 'dpia.outcome': 'not_required' }
    expect(assessedActivity(only('dpia_prescreen', why), 'subject')).toEqual({ 'dpia.outcome': 'not_required' })
    const dated = { ...why, not_needed_on: '2026-11-01' }
    expect(assessedActivity(only('dpia_prescreen', dated), 'subject')).toEqual(why)
  })

  it('is a completed DPIA only once it is signed', () => {
    const content = { 'dpia.residual_risk': 'low' }
    expect(assessedActivity(only('dpia', content), 'subject')).toEqual({ ...content, 'dpia.document': '2026-11-20' })
    expect(assessedActivity(only('dpia', content, { signedAt: null }), 'subject')).toEqual(content)
  })

  it('is a weighing of interests with its own day, and the outcome of a due diligence with its decision', () => {
    expect(assessedPurpose(only('lia', { 'lia.outcome': 'negative', expected: 'no' }), 'subject')).toEqual({
      'purpose.lia': 'one',
      'lia.outcome': 'negative',
      'lia.date': '2026-11-20',
    })
    expect(assessedEngagement(only('due_diligence', { risk: 'low' }), 'subject')).toEqual({})
    const content = { outcome: 'insufficient', decision: 'Stoppen' }
    expect(assessedEngagement(only('due_diligence', content), 'subject')).toEqual({
      'engagement.due_diligence': { ...content, date: '2026-11-20' },
    })
  })
})
