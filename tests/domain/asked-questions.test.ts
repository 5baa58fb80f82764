import { describe, expect, it } from 'vitest'
import {
  answerLines,
  askedQuestions,
  questionPlace,
} from '@/app/[organisation]/activities/[activity]/_edit/asked-questions'
import { splitByWaiting, stopsApproval } from '@/app/[organisation]/activities/[activity]/_edit/waiting'
import { emptyActivity, type Purpose } from '@/server/domain/register/activity'

const blank: Purpose = {
  id: 'p1',
  proposed: false,
  text: 'Aanbiedingen sturen',
  templatePurpose: null,
  marketing: true,
  channel: 'email',
  calledPersons: null,
  ground: null,
  groundReason: '',
  statute: '',
  inPrivacyStatement: null,
  deviceAccess: null,
  deviceExemption: null,
  art9Ground: null,
  art10Ground: '',
  bsnProvision: '',
}

const asking = (...purposes: Purpose[]) => ({ ...emptyActivity('Nieuwsbrief'), id: 'a1', kind: 'newsletter', purposes })
const parties = [{ id: 'e1', label: 'Laposta (Laposta B.V.)' }]
const subjectsOf = (...purposes: Purpose[]) =>
  askedQuestions(asking(...purposes), parties).map(({ subjectType, subjectId }) => `${subjectType} ${subjectId}`)

describe('the questions of the editor', () => {
  it('are about the activity, its purposes and its parties', () => {
    expect(subjectsOf(blank)).toEqual(['activity a1', 'purpose p1', 'engagement e1'])
  })

  it('are about consent too where a purpose rests on it', () => {
    expect(subjectsOf({ ...blank, ground: 'consent' })).toContain('consent p1')
    expect(subjectsOf({ ...blank, ground: 'contract' })).not.toContain('consent p1')
  })

  it('leave out a purpose that waits for somebody to confirm it', () => {
    expect(subjectsOf({ ...blank, proposed: true })).not.toContain('purpose p1')
  })

  it('keep apart what was answered about two purposes', () => {
    const asked = askedQuestions(asking(blank, { ...blank, id: 'p2' }), [])
    const answer = { subjectType: 'purpose' as const, question: 'Q-SHARES-THIRD', item: '', note: '', by: null }
    const lines = answerLines(asked, [{ ...answer, subjectId: 'p2', value: 'yes', at: new Date(0) }])
    const about = lines.filter(({ question }) => question === 'Q-SHARES-THIRD')
    expect(about.map(({ subjectId, value }) => [subjectId, value])).toEqual([
      ['p1', ''],
      ['p2', 'yes'],
    ])
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })

  it('each have a place of their own on the page', () => {
    const asked = askedQuestions(asking({ ...blank, ground: 'consent' }, { ...blank, id: 'p2' }), parties)
    const places = asked.flatMap((about) => about.questions.map((question) => questionPlace(about, question)))
    expect(new Set(places).size).toBe(places.length)
    expect(places).toContain('Q-OBJECT-DM')
    expect(places).toContain('Q-SHARES-THIRD-p2')
    expect(places).toContain('Q-CONS-BEFORE-p1')
  })
})

describe('the questions that rules wait for', () => {
  const asked = askedQuestions(asking(blank), parties)
  const waiting = { 'Q-DELIVERS-LEADS:engagement:e1': true, 'Q-SENDER-VISIBLE:activity:a1': false }
  const ids = (about: typeof asked) => about.flatMap(({ questions }) => questions.map(({ id }) => id))

  it('stand in front, each about its own thing, and no question is lost', () => {
    const { now, rest } = splitByWaiting(asked, waiting)
    expect(ids(now)).toEqual(['Q-SENDER-VISIBLE', 'Q-DELIVERS-LEADS'])
    expect([...ids(now), ...ids(rest)].sort()).toEqual(ids(asked).sort())
  })

  it('are marked where an approval waits for them too', () => {
    const [activity, party] = [asked[0], asked.at(-1)]
    if (!activity || !party) throw new Error('Nothing is asked.')
    expect(stopsApproval(waiting, party, 'Q-DELIVERS-LEADS')).toBe(true)
    expect(stopsApproval(waiting, activity, 'Q-SENDER-VISIBLE')).toBe(false)
    expect(stopsApproval(waiting, party, 'Q-CHAIN-PROOF')).toBe(false)
  })
})
