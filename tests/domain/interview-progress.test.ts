import { describe, expect, it } from 'vitest'
import { answerProblem } from '@/server/domain/questions/check-answer'
import { interview } from '@/server/domain/questions/interview'
import { keptLines } from '@/server/domain/questions/interview-input'
import { firstOpenStep, type InterviewFacts, stepState } from '@/server/domain/questions/interview-progress'
import type { ActivityContent } from '@/server/domain/register/activity'
import { touchpointById } from '@/server/domain/touchpoints'
import { draftFromTemplate } from '@/server/domain/touchpoints/draft'

const steps = interview('whatsapp')
let made = 0
const draft = draftFromTemplate(
  touchpointById('whatsapp'),
  'nl',
  (list, key) => `${list} ${key}`,
  () => {
    made += 1
    return `line-${made}`
  },
)

function stateOf(id: string, facts: Partial<InterviewFacts>) {
  const step = steps.find((one) => one.id === id)
  if (!step) throw new Error(`no step ${id}`)
  return stepState(step, { usage: null, activity: draft, answers: [], ...facts })
}

function withFacts(change: Partial<ActivityContent>): Partial<InterviewFacts> {
  return { activity: { ...draft, ...change } }
}

const confirmed = <T extends { proposed: boolean }>(lines: T[]) => lines.map((line) => ({ ...line, proposed: false }))

describe('the progress of an interview', () => {
  it('leaves a fresh draft open at every step, so that it begins with the first', () => {
    expect(steps.map((step) => stateOf(step.id, {}))).toEqual(steps.map(() => 'open'))
    expect(firstOpenStep(steps, { usage: null, activity: null, answers: [] })?.id).toBe('INV-Q3')
    expect(firstOpenStep(steps, { usage: 'yes', activity: draft, answers: [] })?.id).toBe('INV-Q4')
  })

  it('counts not knowing as an answer that stays visible', () => {
    expect(stateOf('INV-Q4', withFacts({ storedByUs: 'unknown' }))).toBe('unknown')
    expect(stateOf('INV-Q4', withFacts({ storedByUs: 'no' }))).toBe('answered')
    expect(stateOf('INV-Q3', { usage: 'unknown' })).toBe('unknown')
  })

  it('does not count lines that only the template proposed', () => {
    const { dataLines } = draft
    expect(
      stateOf('INV-Q7', withFacts({ dataLines: [...confirmed(dataLines.slice(0, 2)), ...dataLines.slice(2)] })),
    ).toBe('open')
    expect(stateOf('INV-Q7', withFacts({ dataLines: confirmed(dataLines) }))).toBe('answered')
    expect(stateOf('INV-Q7', withFacts({ dataLines: [] }))).toBe('open')
  })

  it('asks for the ground of every purpose, where "not known yet" is an answer', () => {
    const purposes = confirmed(draft.purposes)
    const [first, ...rest] = purposes
    if (!first) throw new Error('the template has purposes')
    const partly = [{ ...first, ground: 'contract' as const }, ...rest]
    const unknown = rest.map(({ id }) => ({ subjectId: id, question: 'INV-Q8', value: 'unknown', note: '' }))
    expect(stateOf('INV-Q8', withFacts({ purposes: partly }))).toBe('open')
    expect(stateOf('INV-Q8', { ...withFacts({ purposes: partly }), answers: unknown })).toBe('unknown')
    expect(
      stateOf('INV-Q8', withFacts({ purposes: purposes.map((one) => ({ ...one, ground: 'consent' as const })) })),
    ).toBe('answered')
  })

  it('reads the answers to the questions of the template itself', () => {
    const answer = { subjectId: 'a', question: 'TPL-whatsapp-2', value: '', note: 'Nee, alleen zakelijke contacten' }
    expect(stateOf('TPL-whatsapp-2', { answers: [answer] })).toBe('answered')
    expect(stateOf('TPL-whatsapp-2', { answers: [{ ...answer, value: 'unknown', note: '' }] })).toBe('unknown')
    expect(stateOf('TPL-whatsapp-1', { answers: [answer] })).toBe('open')
  })
})

describe('choosing lines of a proposal', () => {
  const lines = [
    { id: 'a', proposed: true },
    { id: 'b', proposed: true },
    { id: 'c', proposed: false },
  ]

  it('confirms what was chosen and sets the rest aside', () => {
    expect(keptLines(lines, ['a'], true)).toEqual([{ id: 'a', proposed: false }])
  })

  it('leaves proposals as they are when the question was not answered', () => {
    expect(keptLines(lines, [], false)).toEqual([
      { id: 'a', proposed: true },
      { id: 'b', proposed: true },
    ])
  })
})

describe('an answer', () => {
  const subject = { subjectType: 'activity' as const, subjectId: 'x', item: '', note: '' }

  it('fits its question', () => {
    expect(answerProblem({ ...subject, question: 'Q-SENDER-VISIBLE', value: 'yes' }, 'whatsapp')).toBeNull()
    expect(answerProblem({ ...subject, question: 'Q-SENDER-VISIBLE', value: '' }, 'whatsapp')).toBeNull()
    expect(answerProblem({ ...subject, question: 'Q-SENDER-VISIBLE', value: 'perhaps' }, 'whatsapp')).toBe(
      'answer_not_possible',
    )
    expect(
      answerProblem({ ...subject, question: 'Q-BANNER-AP', item: 'one_layer', value: 'no' }, 'consent_platform'),
    ).toBeNull()
    expect(
      answerProblem({ ...subject, question: 'Q-BANNER-AP', item: 'colour', value: 'no' }, 'consent_platform'),
    ).toBe('unknown_item')
    expect(answerProblem({ ...subject, question: 'Q-TEL-PROOF-KIND', value: 'call_list' }, 'leadgen_agency')).toBeNull()
    expect(answerProblem({ ...subject, question: 'Q-TEL-PROOF-KIND', value: 'yes' }, 'leadgen_agency')).toBe(
      'answer_not_possible',
    )
  })

  it('is about a subject and a kind that the question concerns', () => {
    const unknown = 'unknown_question'
    expect(answerProblem({ ...subject, question: 'Q-NOTHING', value: 'yes' }, 'whatsapp')).toBe(unknown)
    expect(answerProblem({ ...subject, question: 'Q-BANNER-AP', item: 'purpose', value: 'yes' }, 'whatsapp')).toBe(
      unknown,
    )
    expect(answerProblem({ ...subject, question: 'Q-CONS-BEFORE', value: 'yes' }, 'whatsapp')).toBe(unknown)
    expect(answerProblem({ ...subject, question: 'TPL-whatsapp-9', value: '' }, 'whatsapp')).toBe(unknown)
    expect(answerProblem({ ...subject, question: 'TPL-whatsapp-1', value: '' }, 'newsletter')).toBe(unknown)
    expect(answerProblem({ ...subject, question: 'TPL-whatsapp-1', value: 'unknown' }, 'whatsapp')).toBeNull()
  })

  it('does not stand beside the field of the register that takes it', () => {
    expect(answerProblem({ ...subject, question: 'INV-Q4', value: 'yes' }, 'whatsapp')).toBe('answer_not_possible')
  })
})
