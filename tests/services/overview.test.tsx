import { beforeAll, describe, expect, it } from 'vitest'
import { FirstThings } from '@/app/[organisation]/overview/_parts/first-things'
import { BlindSpots, DueReviews, EndingContracts, MissingContracts } from '@/app/[organisation]/overview/_parts/lists'
import { OwnerTable } from '@/app/[organisation]/overview/_parts/owner-table'
import { ReadinessTable } from '@/app/[organisation]/overview/_parts/readiness-table'
import { Trend } from '@/app/[organisation]/overview/_parts/trend'
import { findingCounts } from '@/db/schema'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { addEngagement } from '@/server/services/engagements/save'
import { listFindings } from '@/server/services/findings/read-findings'
import { type Member, reading } from '@/server/services/member'
import { readOverview } from '@/server/services/overview/read-overview'
import { draft } from '../support/drafts'
import { makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'
import { renderPage, textOf } from '../support/render-page'

const day = '2026-11-21'

let organisation: TestOrganisation
let officer: Member
let auditor: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  auditor = await makeMember('auditor', { organisation })
  const { id: activityId } = await draft(officer, 'whatsapp', 'WhatsApp klantcontact')
  const party = { from: 'new' as const, name: 'Berichtendienst B.V.', country: 'NL' }
  const facts = { ...emptyEngagement('Inbox'), role: 'processor' as const }
  await addEngagement(officer, { activityId, party, facts })
})

function keptDays() {
  return reading(auditor, (tx) => tx.select({ day: findingCounts.day }).from(findingCounts))
}

describe('the overview', () => {
  it('counts the same findings and questions as their list', async () => {
    const { findings, questions } = await listFindings(auditor, day)
    const overview = await readOverview(auditor, day)
    const { blocking, substantiate, warning, advice } = overview.pending
    expect(findings.length).toBeGreaterThan(0)
    expect(blocking + substantiate + warning + advice).toBe(findings.length)
    expect(overview.byOwner.reduce((sum, { total }) => sum + total, 0)).toBe(findings.length)
    expect(overview.questions).toBe(questions.length)
  })

  it('puts the heaviest findings first', async () => {
    const { heaviest } = await readOverview(auditor, day)
    expect(heaviest).toHaveLength(3)
    expect(heaviest.map(({ severity }) => severity)).toEqual(['blocking', 'blocking', 'blocking'])
  })

  it('never calls a touchpoint ready of which answers are missing', async () => {
    const { readiness } = await readOverview(auditor, day)
    expect(readiness.map(({ kind }) => kind)).toEqual(['whatsapp'])
    expect(readiness[0]?.unknown).toBeGreaterThan(0)
  })

  it('names the agreement that is missing and every touchpoint nobody answered for', async () => {
    const { missing, blindSpots } = await readOverview(auditor, day)
    expect(missing).toMatchObject([{ partyName: 'Berichtendienst B.V.', kind: 'dpa', state: 'missing' }])
    expect(blindSpots.some(({ kind }) => kind === 'sms_marketing')).toBe(true)
  })

  it('keeps the counts of a day once, and only when somebody reads it who may change things', async () => {
    await readOverview(auditor, '2026-11-22')
    expect(await keptDays()).toEqual([])
    await readOverview(officer, '2026-11-22')
    await readOverview(officer, '2026-11-22')
    expect(await keptDays()).toEqual([{ day: '2026-11-22' }])
    await readOverview(officer, '2026-11-23')
    const { trend } = await readOverview(auditor, '2026-11-23')
    expect(trend.map((kept) => kept.day)).toEqual(['2026-11-23', '2026-11-22'])
  })

  it('shows nothing of another organisation', async () => {
    const stranger = await makeMember('admin')
    const { heaviest, missing, readiness } = await readOverview(stranger, day)
    expect(heaviest.every(({ activity }) => activity === null)).toBe(true)
    expect([missing, readiness]).toEqual([[], []])
  })
})

describe('the page of the overview', () => {
  it.each(['nl', 'en'] as const)('says in words what its pictures show (%s)', async (locale) => {
    const overview = await readOverview(auditor, day)
    const place = { organisation: organisation.slug, overview }
    const trend = [
      { day: '2026-11-21', blocking: 2, warning: 3, advice: 1, open: 4 },
      { day: '2026-11-01', blocking: 4, warning: 4, advice: 1, open: 9 },
    ]
    const html = renderPage(
      <>
        <FirstThings {...place} />
        <ReadinessTable organisation={organisation.slug} readiness={overview.readiness} />
        <OwnerTable {...place} />
        <Trend trend={trend} />
        <MissingContracts {...place} />
        <EndingContracts {...place} />
        <DueReviews {...place} />
        <BlindSpots {...place} />
      </>,
      locale,
    )
    const unknown = overview.readiness[0]?.unknown
    expect(textOf(html)).toContain(
      locale === 'nl' ? `${unknown} regels nog niet beoordeeld` : `${unknown} rules not judged yet`,
    )
    const { questions } = overview
    expect(textOf(html)).toContain(locale === 'nl' ? `${questions} open vragen` : `${questions} open questions`)
    expect(html).toContain(`href="/${organisation.slug}/findings?view=settled"`)
    expect(textOf(html)).toContain('Berichtendienst B.V.')
    expect(html).toMatch(locale === 'nl' ? /van 9 naar 6, waarvan blokkerend van 4 naar 2/ : /from 9 to 6, of which/)
    expect(html).not.toContain(' style=')
  })

  it('says on the first day that the trend is still to come', () => {
    const html = renderPage(<Trend trend={[{ day, blocking: 2, warning: 3, advice: 1, open: 4 }]} />, 'nl')
    expect(textOf(html)).toContain('zodra er op twee dagen is geteld')
    expect(html).not.toContain('<svg')
  })
})
