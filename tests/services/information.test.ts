import { beforeAll, describe, expect, it } from 'vitest'
import { assessments } from '@/db/schema'
import { type InformationText, missingIn } from '@/server/domain/information/document'
import { toMarkdown } from '@/server/domain/information/render-markdown'
import type { Activity } from '@/server/domain/register/activity'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { decideProposals } from '@/server/services/activities/confirm'
import { saveSection } from '@/server/services/activities/save'
import { takeStep } from '@/server/services/activities/status'
import { saveAnswers } from '@/server/services/answers/save-answers'
import { addEngagement } from '@/server/services/engagements/save'
import { newId } from '@/server/services/ids'
import { readActivityInformation, readInformation } from '@/server/services/information/read-information'
import { type Member, writing } from '@/server/services/member'
import { draft } from '../support/drafts'
import { makeMember, makeMembers, makeOrganisation } from '../support/factories'

let officer: Member

beforeAll(async () => {
  officer = await makeMember('privacy_officer')
})

const words = (text: InformationText | null) => (text ? toMarkdown(text) : '')
const lacks = (text: InformationText | null) => (text ? missingIn(text).map(({ missing }) => missing.nl) : [])
const about = (activity: Activity, member = officer) =>
  readActivityInformation(member, { id: activity.id, language: 'nl' })

async function confirmed(kind: string, name: string, member = officer): Promise<Activity> {
  let activity = await draft(member, kind, name)
  for (const section of ['purposes', 'subjects', 'data', 'systems'] as const) {
    activity = await decideProposals(member, { ...activity, section, keep: true })
  }
  return activity
}

describe('What people are told about an activity', () => {
  it('counts only what a person confirmed', async () => {
    const proposed = await draft(officer, 'whatsapp', 'Nog niets bevestigd')
    const before = await about(proposed)
    expect(words(before.section)).not.toContain('Klantvragen beantwoorden')
    expect(lacks(before.section)).toContain('waarvoor u de gegevens gebruikt')
    const activity = await decideProposals(officer, { ...proposed, section: 'purposes', keep: true })
    const after = await about(activity)
    expect(words(after.section)).toContain('Klantvragen beantwoorden.')
    expect(lacks(after.section)).not.toContain('waarvoor u de gegevens gebruikt')
  })

  it('holds parties, data with their source and period, and answers', async () => {
    const activity = await confirmed('whatsapp', 'WhatsApp compleet')
    const facts = { ...emptyEngagement('Trengo'), vendorId: 'trengo', role: 'processor' as const }
    const party = { from: 'catalogue' as const, vendorId: 'trengo' }
    await addEngagement(officer, { activityId: activity.id, party, facts })
    const answer = { question: 'Q-ART22-DECISION', item: '', value: 'no', note: '' }
    await saveAnswers(officer, {
      ...{ subjectType: 'activity', subjectId: activity.id, version: activity.version },
      answers: [answer],
    })
    const { section, notice } = await about(activity)
    expect(words(section)).toMatch(/- Trengo.* werkt met de gegevens in onze opdracht\./)
    expect(words(section)).toContain('Waar deze gegevens vandaan komen: U geeft ze zelf; U geeft ze bij een aankoop.')
    expect(words(section)).toContain('geen besluiten met grote gevolgen')
    expect(words(notice)).toMatch(/Deze partijen krijgen uw berichten ook: Trengo/)
    expect(lacks(section)).toContain('of gegevens via Trengo B.V. (Trengo) buiten de EER komen')
  })

  it('tells the interest that was written down when it was weighed', async () => {
    const activity = await confirmed('whatsapp', 'WhatsApp met belang')
    const [first, ...others] = activity.purposes
    if (!first) throw new Error('The template proposes no purpose.')
    const weighed = { ...first, ground: 'legitimate_interest' as const, groundReason: 'Wij wogen dit af.' }
    const content = { purposes: [weighed, ...others] }
    const saved = await saveSection(officer, { ...activity, section: 'purposes', content })
    const asked = `uw gerechtvaardigd belang bij ‘${first.text}’, uit de belangenafweging`
    expect(lacks((await about(saved)).section)).toContain(asked)
    await writing(officer, 'activity.edit', 'test:lia', (tx) =>
      tx.insert(assessments).values({
        ...{ organisationId: officer.organisationId, id: newId(), kind: 'lia', subjectType: 'purpose' },
        ...{ subjectId: first.id, activityId: activity.id, content: { 'lia.interest': 'klanten snel helpen' } },
      }),
    )
    const { section } = await about(saved)
    expect(lacks(section)).not.toContain(asked)
    expect(words(section)).toContain('Dat belang is: klanten snel helpen.')
  })

  it('is left to the organisation it is done for', async () => {
    const activity = await draft(officer, 'whatsapp', 'Voor een klant')
    const { name, basicProcess, ownerId, department, description, startDate, endDate, reviewDue } = activity
    const general = { name, basicProcess, ownerId, department, description, startDate, endDate, reviewDue }
    const { occasional, deviceOwnership, profileType, controllersServed } = activity
    const more = { occasional, deviceOwnership, profileType, controllersServed }
    const content = { ...general, ...more, ownRole: 'processor' as const }
    const saved = await saveSection(officer, { ...activity, section: 'general', content })
    expect(await about(saved)).toMatchObject({ section: null, notice: null, optOut: null, cookies: null })
    const { forOthers, statement } = await readInformation(officer, 'nl')
    expect(forOthers.map((one) => one.name)).toEqual(['Voor een klant'])
    expect(words(statement)).not.toContain('Voor een klant')
  })

  it('does not exist for another organisation', async () => {
    const activity = await draft(officer)
    const stranger = await makeMember('admin')
    await expect(about(activity, stranger)).rejects.toMatchObject({ code: 'not_found' })
    expect(words((await readInformation(stranger, 'nl')).statement)).not.toContain('WhatsApp')
  })
})

describe('The texts of an organisation', () => {
  it('can be read by every role', async () => {
    const organisation = await makeOrganisation({ name: 'Winkel voor iedereen' })
    const members = await makeMembers(organisation)
    await draft(members.privacy_officer, 'whatsapp', 'WhatsApp')
    for (const member of Object.values(members)) {
      expect(words((await readInformation(member, 'nl')).statement)).toContain('Winkel voor iedereen')
    }
  })

  it('leave out what is archived, and name what is not active yet', async () => {
    const member = await makeMember('privacy_officer')
    const old = await draft(member, 'whatsapp', 'Oude campagne')
    await draft(member, 'live_chat', 'Nieuwe chat')
    const before = await readInformation(member, 'nl')
    expect(words(before.statement)).toContain('## Oude campagne')
    await takeStep(member, { ...old, step: 'archive' })
    const { statement, missing, notActive } = await readInformation(member, 'nl')
    expect(words(statement)).not.toContain('Oude campagne')
    expect(notActive.map(({ name }) => name)).toEqual(['Nieuwe chat'])
    expect(missing.map(({ activity }) => activity?.name ?? null)).toEqual([null, 'Nieuwe chat'])
  })

  it.each(['whatsapp', 'lead_form', 'tracking_pixel', 'email_marketing'])(
    'lack of an activity what its own page says it lacks: %s',
    async (kind) => {
      const member = await makeMember('privacy_officer')
      for (const activity of [await draft(member, kind, 'Concept'), await confirmed(kind, 'Bevestigd', member)]) {
        const own = (groups: Awaited<ReturnType<typeof readInformation>>['missing']) =>
          groups.find((group) => group.activity?.id === activity.id)?.marks ?? []
        const [onPage, onAll] = [await about(activity, member), await readInformation(member, 'nl')]
        expect(own(onPage.missing).length).toBeGreaterThan(0)
        expect(new Set(own(onAll.missing))).toEqual(new Set(own(onPage.missing)))
      }
    },
  )

  it('put the cookies of a party of the register in the table', async () => {
    const member = await makeMember('privacy_officer')
    const activity = await confirmed('web_analytics', 'Webstatistiek', member)
    expect((await readInformation(member, 'nl')).lookFor[0]?.cookies).toContain('_ga')
    const facts = { ...emptyEngagement('Google Analytics'), vendorId: 'google_analytics' }
    const party = { from: 'catalogue' as const, vendorId: 'google_analytics' }
    await addEngagement(member, { activityId: activity.id, party, facts })
    const { cookies, lookFor } = await readInformation(member, 'en')
    expect(words(cookies)).toMatch(/\| \\_ga \| Google Ireland Limited \(Google Analytics\) \|.*13 months \|/)
    expect(lookFor[0]?.cookies).not.toContain('_ga')
  })
})
