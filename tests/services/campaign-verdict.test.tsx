import { beforeAll, describe, expect, it } from 'vitest'
import { AgencyPanel } from '@/app/[organisation]/activities/[activity]/verdict/_parts/agency-panel'
import { reasonsOf, type VerdictView } from '@/app/[organisation]/activities/[activity]/verdict/_parts/reasons'
import { VerdictBody } from '@/app/[organisation]/activities/[activity]/verdict/_parts/verdict-body'
import { readVerdict } from '@/server/services/campaigns/read-verdict'
import { startCampaign } from '@/server/services/campaigns/start-campaign'
import { decide } from '@/server/services/findings/decide'
import { makeMember, makeOrganisation } from '../support/factories'
import { renderPage, textOf } from '../support/render-page'

const today = '2026-11-21'
const campaign = { kind: 'whatsapp', name: 'Oud-klanten', startDate: '2026-12-10', locale: 'nl' as const }

/** A draft of which one risk is accepted, as the service judges it. */
let notYet: VerdictView

beforeAll(async () => {
  const organisation = await makeOrganisation()
  const officer = await makeMember('privacy_officer', { organisation })
  const { id } = await startCampaign(officer, campaign, today)
  const about = { rule: 'A30-1B-PURPOSE', subjectType: 'activity', subjectId: id, activityId: id, version: 0 }
  const reason = 'De campagne stopt over een maand.'
  await decide(officer, { ...about, act: 'accept', reason, expiresOn: '2026-12-31', dpoFollowed: null }, today)
  notYet = await readVerdict(officer, { id, startDate: null }, today)
})

const approved = (may: VerdictView['may']): VerdictView => ({ ...notYet, may, hold: null, findings: [], questions: [] })

function body(verdict: VerdictView, locale: 'nl' | 'en' = 'nl') {
  const place = { organisation: 'winkel', campaign: null, activity: 'VA-0001 Oud-klanten', interviewHref: null }
  return textOf(renderPage(<VerdictBody {...place} verdict={verdict} />, locale))
}

function agency(verdict: VerdictView, locale: 'nl' | 'en' = 'nl') {
  const html = renderPage(<AgencyPanel verdict={verdict} name="Oud-klanten" organisationName="Winkel B.V." />, locale)
  return textOf(html)
}

describe('the page of a verdict', () => {
  it('names what is broken before what is asked, each in the order of the editor', () => {
    const [first, ...others] = reasonsOf(notYet)
    expect(first?.key).toMatch(/^A30-1C-SUBJECTS/)
    expect(others.findIndex((one) => 'question' in one)).toBe(notYet.findings.length - 1)
  })

  it('counts every reason once, in full or folded', () => {
    const rest = notYet.findings.length + notYet.questions.length - 3
    expect(body(notYet)).toContain(`Nog ${rest} redenen`)
    expect(body(notYet, 'en')).toContain(`${rest} more reasons`)
  })

  it('says from which day a reason counts', () => {
    const findings = notYet.findings.map((finding) => ({ ...finding, from: '2026-12-10' }))
    expect(body({ ...notYet, findings })).toContain('Vanaf 10 dec. 2026: Er staat niet van wie de gegevens zijn')
  })

  it('names an accepted risk with its last day, never a plain yes', () => {
    const accepted = { ...approved('yes_with_accepted_risk'), until: '2026-12-31' }
    expect(body(accepted)).toContain('Mag, met geaccepteerd risico tot 31 dec. 2026')
    expect(body(accepted)).toContain('Geaccepteerd risico tot 31-12-2026')
    expect(agency(accepted)).toContain('Mag, met geaccepteerd risico tot 31 dec. 2026: - Er is geen doel vastgelegd.')
  })

  it('says yes in few words', () => {
    const yes = { ...approved('yes'), settled: [] }
    expect(body(yes)).toContain(
      'Mag De verwerking is goedgekeurd en geen blokkerende regel staat open. Waarschuwingen en adviezen kunnen nog',
    )
    expect(body(yes)).not.toContain('redenen')
    expect(agency(yes)).toContain(
      'Mag: goedgekeurd, en geen blokkerende regel staat open. Register van Winkel B.V., beoordeeld op 21 nov. 2026.',
    )
  })

  it('says who to ask when nobody can approve', () => {
    expect(body({ ...notYet, approvers: [] })).toContain('Vraag een beheerder om een privacy officer.')
  })
})

describe('the text for an agency', () => {
  it('names what is broken with its article, counts the questions per place, and says when it was judged', () => {
    const text = agency(notYet)
    expect(text).toContain(
      'Oud-klanten. Gepland vanaf 10 dec. 2026 Mag nog niet, want: - Er staat niet van wie de gegevens zijn',
    )
    expect(text).toMatch(
      new RegExp(
        `Nog ${notYet.questions.length} vragen van blokkerende regels te beantwoorden: .*DPIA-voortoets \\(\\d+\\)`,
      ),
    )
    expect(text).toContain('De verwerking is nog niet goedgekeurd.')
    expect(agency(notYet, 'en')).toContain('Not yet, because:')
  })
})
