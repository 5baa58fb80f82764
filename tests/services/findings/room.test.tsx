import { beforeAll, describe, expect, it } from 'vitest'
import type { Refusals } from '@/app/[organisation]/findings/_decide/finding-actions'
import { FindingFacets } from '@/app/[organisation]/findings/_list/finding-facets'
import { FindingList } from '@/app/[organisation]/findings/_list/finding-list'
import { QuestionList } from '@/app/[organisation]/findings/_list/question-list'
import { readListParams } from '@/app/[organisation]/findings/_list/read-params'
import { selectRows } from '@/app/[organisation]/findings/_list/select-rows'
import { decide } from '@/server/services/findings/decide'
import { listFindings } from '@/server/services/findings/read-findings'
import type { Member } from '@/server/services/member'
import { draft } from '../../support/drafts'
import { makeMember, makeOrganisation } from '../../support/factories'
import { renderPage, textOf } from '../../support/render-page'

const today = '2026-11-21'
const reason = 'De campagne stopt over een maand.'

type Listed = Awaited<ReturnType<typeof listFindings>>

let auditor: Member
let listed: Listed

beforeAll(async () => {
  const organisation = await makeOrganisation()
  const officer = await makeMember('privacy_officer', { organisation })
  auditor = await makeMember('auditor', { organisation })
  await draft(officer, 'custom_audience_meta', 'Custom audience')
  const { id } = await draft(officer, null, 'Leeg')
  const about = { rule: 'A30-1B-PURPOSE', subjectType: 'activity', subjectId: id, activityId: id, version: 0 }
  await decide(officer, { ...about, act: 'accept', reason, expiresOn: '2026-12-31', dpoFollowed: null }, today)
  listed = await listFindings(auditor, today)
})

function listOf(query: Record<string, string>, locale: 'nl' | 'en' = 'nl') {
  const asked = readListParams(query)
  const selected = selectRows(listed, asked, locale, 50)
  const place = {
    organisation: 'winkel',
    opened: asked.opened,
    refusals: null,
    people: [],
    dpo: { names: [], isMe: false },
  }
  const html = renderPage(<FindingList {...place} findings={selected.findings} />, locale)
  return { selected, html, text: textOf(html) }
}

describe('the list of findings as an auditor reads it', () => {
  it('holds no control that changes anything', () => {
    const { html } = listOf({})
    expect(html).not.toMatch(/<(button|form|input|select|textarea)\b/)
  })

  it('keeps showing what was accepted, with the reason and until when', () => {
    const { text, selected } = listOf({ view: 'settled' })
    expect(selected.counts.settled).toBe(1)
    expect(text).toContain('Geaccepteerd risico tot 31-12-2026')
    expect(text).toContain(reason)
    expect(listOf({ view: 'settled' }, 'en').text).toContain('Accepted risk until 31-12-2026')
  })

  it('tells of each finding the law, what it can cost and how to solve it', () => {
    const { selected, text } = listOf({})
    const [first] = selected.findings
    expect(first && text.includes(first.fix.nl)).toBe(true)
    expect(text).toMatch(/art\. \d+.* AVG/)
    expect(text).toContain('wereldwijde jaaromzet')
    expect(text).not.toMatch(/LF-\d|S\d-\d/)
  })

  it('opens the finding that the address names, on the page that holds it', () => {
    const last = listOf({}).selected.findings.at(-1)
    const { html, selected } = listOf({ open: last?.key ?? '' })
    expect(html.match(/<details[^>]* open=""/g)).toHaveLength(1)
    expect(selected.findings.some(({ key }) => key === last?.key)).toBe(true)
  })
})

describe('the facets beside it', () => {
  it('lead to as many findings as they count', () => {
    const { selected } = listOf({})
    const html = renderPage(
      <FindingFacets
        rows={selected.facetRows}
        asked={readListParams({}).asked}
        params={{}}
        listed={listed}
        people={new Map()}
      />,
      'nl',
    )
    const links = [...html.matchAll(/href="\?(severity|group|touchpoint|activity)=([^"]+)".*?tabular-nums">(\d+)</g)]
    expect(links.length).toBeGreaterThan(5)
    for (const [, facet = '', value = '', count] of links) {
      expect([facet, value, listOf({ [facet]: value }).selected.total]).toEqual([facet, value, Number(count)])
    }
  })
})

describe('the open questions', () => {
  const room = (decide: Refusals['decide']) => {
    const { selected } = listOf({ view: 'questions' })
    const refusals = { assign: null, decide, advise: null }
    const list = <QuestionList organisation="winkel" questions={selected.questions} refusals={refusals} />
    return { html: renderPage(list, 'nl'), questions: selected.questions }
  }

  it('stand per activity, each with the way to where it is answered', () => {
    const { html, questions } = room('role')
    expect(questions.length).toBeGreaterThan(0)
    expect(html.match(/<li/g)).toHaveLength(questions.length)
    expect(html).toMatch(/href="\/winkel\/activities\/[^"]+\/edit\/questions#Q-/)
  })

  it('stand in the order of the register, what an approval waits for first', () => {
    const order = room('role').questions.map(({ activity, stopping }) => [activity?.number ?? 0, stopping.length === 0])
    const sorted = [...order].sort(([a, waits], [b, other]) => Number(a) - Number(b) || Number(waits) - Number(other))
    expect(order).toEqual(sorted)
  })

  it('can be gone on without by who decides, where they stop an approval', () => {
    const { html, questions } = room(null)
    const stopping = questions.filter((question) => question.stopping.length > 0)
    expect(stopping.length).toBeGreaterThan(0)
    expect(html.match(/Verder zonder antwoord/g)).toHaveLength(stopping.length)
  })
})
