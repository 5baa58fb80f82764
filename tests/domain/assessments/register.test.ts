import { describe, expect, it } from 'vitest'
import { definitions } from '@/server/domain/assessments/definitions'
import { dpiaRegister } from '@/server/domain/assessments/register/dpia'
import type { EngagedParty, FactName, Register, RegisterLine } from '@/server/domain/assessments/register/fact'
import { onboardingRegister } from '@/server/domain/assessments/register/parties'
import { type ActivityContent, emptyActivity } from '@/server/domain/register/activity'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { emptyPurpose } from '@/server/exchange/csv/lines/purpose'
import { emptyTransfer } from '@/server/exchange/csv/lines/transfer'

const listed = { proposed: false, note: '' }
const data = { id: 'd1', proposed: false, categoryId: 'c1', occurrence: 'purposeful' as const, sourceId: null }
const entries: Register['entries'] = {
  c1: { label: 'E-mailadres', categoryKind: 'ordinary' },
  c2: { label: 'Klachten', categoryKind: 'special' },
  s1: { label: 'CRM', categoryKind: null },
}
const line = {
  id: 'r1',
  proposed: false,
  dataLineIds: ['d1'],
  keeper: 'us' as const,
  engagementId: null,
  period: '',
  months: 24,
  unlimited: false,
  startEvent: 'laatste contact',
  onDevice: null,
  reason: '',
  statutory: '',
  endAction: 'delete' as const,
  deletionMethod: null,
}

function party(name: string, given: Partial<EngagedParty> = {}): EngagedParty {
  const ids = { id: name, activityId: 'a', partyId: 'p', version: 1, updatedAt: new Date(0) }
  return { ...emptyEngagement(name), ...ids, name, ...given }
}

const words = ({ text, lacks }: RegisterLine) => (lacks ? `${text.nl} [${lacks.nl}]` : text.nl)

/** The lines of one thing that stand beside a DPIA. */
function said(name: FactName, given: Partial<ActivityContent>, engagements: EngagedParty[] = []): string[] {
  const activity = { ...emptyActivity('Chat'), ...given }
  const facts = Object.values(dpiaRegister({ activity, engagements, entries, scale: null })).flatMap((one) => one ?? [])
  return facts.find((fact) => fact.name === name)?.lines.map(words) ?? []
}

describe('what the register says beside a DPIA', () => {
  it('stands beside sections that are there, and lacks lines where the register is empty', () => {
    const facts = dpiaRegister({ activity: emptyActivity('Chat'), engagements: [], entries: {}, scale: null })
    const sections = definitions.dpia.sections.map(({ id }) => id)
    expect(sections).toEqual(expect.arrayContaining(Object.keys(facts)))
    const known = Object.values(facts).flatMap((one) => (one ?? []).filter(({ lines }) => lines.length > 0))
    expect(known.map(({ name }) => name)).toEqual(['ownRole'])
  })

  it('gives each purpose with its ground and why, or says that it has none', () => {
    const purpose = { id: 'p1', proposed: false }
    const news = {
      ...emptyPurpose('Nieuws sturen'),
      ...purpose,
      ground: 'consent' as const,
      groundReason: 'Los vakje.',
    }
    expect(said('purposes', { purposes: [news, { ...emptyPurpose('Advies'), ...purpose }] })).toEqual([
      'Nieuws sturen: Toestemming (art. 6 lid 1 onder a). Los vakje.',
      'Advies [grondslag nog niet gekozen]',
    ])
  })

  it('marks the data that the law guards, and says of each whether it is needed', () => {
    const dataLines = [
      { ...data, necessary: 'yes' as const, necessityReason: 'anders geen antwoord' },
      { ...data, id: 'd2', categoryId: 'c2', necessary: null, necessityReason: '' },
    ]
    expect(said('data', { dataLines })).toEqual(['E-mailadres', 'Klachten: bijzonder (art. 9)'])
    expect(said('necessary', { dataLines })).toEqual([
      'E-mailadres: ja, anders geen antwoord',
      'Klachten: bijzonder (art. 9) [nog niet ingevuld]',
    ])
  })

  it('gives the periods and names the data that have none, unless a reason covers them', () => {
    const dataLines = ['c1', 'c2'].map((categoryId, index) => {
      return { ...data, id: `d${index + 1}`, categoryId, necessary: null, necessityReason: '' }
    })
    const period = 'E-mailadres: 24 maanden; vanaf: laatste contact; daarna: Wissen'
    expect(said('retention', { dataLines, retentionLines: [line] })).toEqual([
      period,
      'Klachten [bewaartermijn nog niet ingevuld]',
    ])
    const reason = 'Tot de klacht is opgelost.'
    expect(said('retention', { dataLines, retentionLines: [line], noPeriodReason: reason })).toEqual([period, reason])
  })

  it('gives systems with their place, parties with their role, and where the data leave the EEA', () => {
    const system = { ...listed, id: 'x', entryId: 's1', location: '', country: null, findMethod: '' }
    expect(said('systems', { systems: [system, { ...system, location: 'Azure', country: 'NL' }] })).toEqual([
      'CRM [plaats nog niet ingevuld]',
      'CRM: Azure, Nederland',
    ])
    const transfers = [{ ...emptyTransfer(), id: 't', country: 'US' }]
    const mailer = party('Mailer', { role: 'processor', transfers })
    expect(said('parties', {}, [mailer, party('Bank')])).toEqual(['Mailer: Verwerker', 'Bank [rol nog niet ingevuld]'])
    expect(said('transfers', {}, [mailer, party('Bank', { transferOutsideEea: 'yes' })])).toEqual([
      'Mailer: Opslag in dat land, Verenigde Staten [instrument nog niet ingevuld]',
      'Bank [land nog niet ingevuld]',
    ])
    expect(said('transfers', { transferOutsideEea: 'no' })).toEqual(['Nee'])
    expect(said('recipients', { noRecipientsConfirmed: true })[0]).toContain('Niemand anders')
  })
})

describe('what the register says beside an onboarding map', () => {
  const shown = (...parties: EngagedParty[]) => onboardingRegister(parties).provider?.[0]?.lines.map(words)

  it('is what each provider does, or that nobody filled it in', () => {
    const bridge = party('Brug', { onboardingRole: 'provider' })
    const meta = party('Meta', { onboardingRole: 'publisher' })
    expect(shown({ ...bridge, providerMode: 'own_audiences' }, meta)).toEqual(['Brug: Eigen doelgroepen'])
    expect(shown(bridge, party('Mailer'))).toEqual([
      'Brug [nog niet ingevuld wat deze provider doet]',
      'Mailer [rol in de keten nog niet ingevuld]',
    ])
    expect(shown(meta)).toEqual(['Bij geen partij staat dat zij provider is.'])
  })

  it('stands beside a section that is there', () => {
    expect(definitions.onboarding.sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining(Object.keys(onboardingRegister([]))),
    )
  })
})
