import { describe, expect, it } from 'vitest'
import {
  answersByQuestion,
  changedAnswers,
  organisationQuestions,
} from '@/app/[organisation]/settings/questions/organisation-answers'

const answer = {
  subjectType: 'organisation' as const,
  subjectId: 'o1',
  question: 'Q-EXTERNAL-AGENCY',
  item: '',
  value: 'yes',
  note: 'Bureau Zon',
  by: null,
  at: new Date(0),
}

describe('the questions about the organisation', () => {
  it('are all answered with yes or no, as their page offers', () => {
    expect(organisationQuestions.length).toBeGreaterThan(0)
    expect(organisationQuestions.filter(({ type }) => type !== 'yes_no')).toEqual([])
  })

  it('are sent only where the answer differs', () => {
    const before = answersByQuestion([answer])
    expect(changedAnswers(before, before)).toEqual([])
    const now = { ...before, 'Q-DPO-SPECIAL': { value: 'no', note: '' } }
    expect(changedAnswers(now, before)).toEqual([{ question: 'Q-DPO-SPECIAL', item: '', value: 'no', note: '' }])
    const corrected = { ...before, 'Q-EXTERNAL-AGENCY': { value: 'yes', note: 'Bureau Maan' } }
    expect(changedAnswers(corrected, before)).toEqual([
      { question: 'Q-EXTERNAL-AGENCY', item: '', value: 'yes', note: 'Bureau Maan' },
    ])
  })

  it('count as unanswered when nobody chose anything', () => {
    const before = answersByQuestion([])
    const untouched = { ...before, 'Q-DPO-SPECIAL': { value: null, note: '' } }
    expect(changedAnswers(untouched, before)).toEqual([])
  })
})
