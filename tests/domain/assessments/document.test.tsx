import { describe, expect, it } from 'vitest'
import { locales } from '@/app/_i18n/locale'
import { AssessmentsTable } from '@/app/[organisation]/activities/[activity]/assessments/_parts/assessments-table'
import { ConsentPreview } from '@/app/[organisation]/activities/[activity]/assessments/_parts/consent-preview'
import { DocumentHead } from '@/app/[organisation]/activities/[activity]/assessments/_parts/document-head'
import { DocumentSection } from '@/app/[organisation]/activities/[activity]/assessments/_parts/document-section'
import { OnboardingMap } from '@/app/[organisation]/activities/[activity]/assessments/_parts/onboarding-map'
import { RegisterBox } from '@/app/[organisation]/activities/[activity]/assessments/_parts/register-box'
import { SectionHelp } from '@/app/[organisation]/activities/[activity]/assessments/_parts/section-help'
import { SuggestionBox } from '@/app/[organisation]/activities/[activity]/assessments/_parts/suggestion-box'
import type {
  AssessmentEntry,
  AssessmentView,
} from '@/app/[organisation]/activities/[activity]/assessments/_parts/view'
import { definitions } from '@/server/domain/assessments/definitions'
import { assessmentKinds } from '@/server/domain/assessments/kinds'
import { onboardingRegister } from '@/server/domain/assessments/register/parties'
import { suggestOutcome } from '@/server/domain/assessments/suggest-outcome'
import { renderPage, textOf } from '../../support/render-page'

const us = {
  country: 'US',
  mechanism: 'dpf',
  scopeConfirmed: null,
  dpfListed: 'yes',
  dpfActive: 'yes',
  dpfCovers: null,
  sccVersion: null,
  sccModule: null,
}

const view: AssessmentView = {
  activity: { id: 'a', number: 12, name: 'Doelgroepen' },
  kind: 'dpia_prescreen',
  subjectId: 'a',
  about: '',
  country: null,
  version: 3,
  id: 'one',
  takeOver: null,
  content: {},
  saved: { by: 'Noor de Vries', at: new Date('2026-11-20T09:00:00Z') },
  signed: { by: 'Anna Beheerder', at: new Date('2026-11-21T09:00:00Z') },
  facts: { scale: 'no', transfer: us },
  register: {},
  today: '2026-11-21',
  parties: [{ id: 'meta', name: 'Meta', role: 'publisher', mode: null }],
  refusals: { edit: null, sign: null },
}

const read = (page: React.ReactNode, locale: 'nl' | 'en' = 'nl') => textOf(renderPage(page, locale))

describe('the document of an assessment', () => {
  it.each(locales)('says every question of every kind in %s', (locale) => {
    for (const kind of assessmentKinds) {
      for (const section of definitions[kind].sections) {
        const text = read(<DocumentSection section={section} content={{}} />, locale)
        expect(text).toContain(section.title[locale])
        for (const item of section.items.filter(({ when }) => !when)) expect(text).toContain(item.text[locale])
      }
    }
  })

  it('gives answers in words, marks what is open, and leads to the questions only who may change them', () => {
    const [plan] = definitions.dpia.sections.filter(({ id }) => id === 'plan')
    if (!plan) throw new Error('no plan')
    const measures = [{ text: 'Hashen', due: '2027-01-31', done: false }]
    const filled = renderPage(<DocumentSection section={plan} content={{ 'dpia.measures': measures }} />, 'nl')
    expect(textOf(filled)).toContain('Hashen, 31-01-2027 : open')
    expect(filled).not.toContain('<a ')
    expect(read(<DocumentSection section={plan} content={{}} />)).toContain('Niet ingevuld')
    expect(renderPage(<DocumentSection section={plan} content={{}} href="/edit" />, 'nl')).toContain('href="/edit"')
  })

  it('names who signed and when, and which version it is', () => {
    const text = read(<DocumentHead view={view} organisation="winkel" organisationName="Buitenlicht B.V." />)
    expect(text).toContain('Ondertekend door Anna Beheerder, 21 nov. 2026')
    expect(text).toContain('Versie 3')
    expect(text).toContain('VA-0012 Doelgroepen · Buitenlicht B.V.')
    expect(read(<DocumentHead view={{ ...view, signed: null }} organisation="winkel" organisationName="" />)).toContain(
      'Nog niet ondertekend',
    )
  })

  it('prints what the register says with the day it was read, and what is missing there', () => {
    const facts = onboardingRegister([])
    const box = (href?: string) => (
      <RegisterBox
        facts={[...(facts.provider ?? []), { name: 'proportionality', section: 'security', lines: [] }]}
        on="2026-11-21"
        heading="h3"
        href={href}
      />
    )
    const text = read(box())
    expect(text).toContain('Uit het register Gelezen op 21-11-2026')
    expect(text).toContain('Evenredigheid Nog niet ingevuld')
    expect(renderPage(box(), 'nl')).not.toContain('<a ')
    expect(renderPage(box('/licht/activities/a'), 'nl')).toContain('href="/licht/activities/a/edit/parties"')
    const head = (register: AssessmentView['register']) =>
      read(<DocumentHead view={{ ...view, register }} organisation="winkel" organisationName="" />)
    expect(head(facts)).toContain('is gelezen op 21-11-2026')
    expect(head({})).not.toContain('Uit het register')
  })

  it('shows what the answers point to, with the day', () => {
    const definition = definitions.role
    const suggestion = suggestOutcome('role', { r3: 'yes' }, { scale: null, transfer: null }, '2026-11-21')
    const text = read(<SuggestionBox definition={definition} content={{}} suggestion={suggestion} />)
    expect(text).toContain('Uw antwoorden wijzen op: Gezamenlijk verantwoordelijke')
    expect(text).toContain('Berekend op 21-11-2026')
    const box = (content: object, made = suggestion) =>
      read(<SuggestionBox definition={definition} content={{ ...content }} suggestion={made} />)
    expect(box({}, null)).toContain('nog geen uitkomst')
    expect(box({ outcome: 'joint' })).not.toContain('U kiest iets anders')
    expect(box({ outcome: 'processor' })).toContain('U kiest iets anders: Verwerker. Schrijf bij de uitkomst waarom.')
  })
})

describe('beside the questions', () => {
  it('stand the examples, the scale that was answered and the decision that covers a transfer', () => {
    const definition = definitions.dpia_prescreen
    const [section] = definition.sections
    if (!section) throw new Error('no section')
    const text = read(<SectionHelp organisation="licht" definition={definition} section={section} view={view} />)
    expect(text).toContain('Grootschalig of stelselmatig: nee')
    expect(text).toContain('sinds 10-07-2023. Alleen ontvangers met een actieve DPF-certificering.')
    expect(text).toContain('C-703/25 P')
    expect(text).toContain('ja, ja, niet ingevuld')
  })

  it('stand a right and a wrong form, and the boxes are told without colour', () => {
    const text = read(<ConsentPreview />)
    expect(text.match(/Leeg vakje:/g)).toHaveLength(2)
    expect(text.match(/Aangevinkt vakje:/g)).toHaveLength(1)
    expect(text).toContain('Dit is geen toestemming.')
  })
})

describe('the picture of onboarding', () => {
  const content = { 'onboarding.own_role': 'advertiser', 'onboarding.identifier_kinds': ['hashed'] }
  const map = (given: object) => (
    <OnboardingMap content={{ ...given }} parties={view.parties} organisationName="Winkel" name="Doelgroepen" />
  )

  it('has a name and a table that says the same', () => {
    const html = renderPage(map(content), 'nl')
    expect(html).toContain('aria-label="Gegevensstroom van Doelgroepen"')
    expect(textOf(html)).toMatch(/Winkel Meta gehasht Data-uitwisselingsovereenkomst/)
  })

  it('says what to choose first when nobody has a role', () => {
    const [meta] = view.parties
    const parties = meta ? [{ ...meta, role: null }] : []
    const text = read(<OnboardingMap content={{}} parties={parties} organisationName="Winkel" name="Doelgroepen" />)
    expect(text).toContain('Kies eerst de rol')
  })
})

describe('the list of assessments', () => {
  const row = (state: AssessmentEntry['state']): AssessmentEntry => {
    return { kind: 'lia', subjectId: 'p', about: 'Nieuws', country: null, state }
  }
  const table = (state: AssessmentEntry['state']) =>
    read(<AssessmentsTable organisation="licht" activityId="a" assessments={[row(state)]} />)

  it('says how far each is: not begun, some answered, all answered, signed', () => {
    const state = { version: 1, answered: 2, required: 9, outcome: null, signed: null }
    expect(table(null)).toContain('Nog niet begonnen')
    expect(table(state)).toContain('2 van 9 beantwoord')
    expect(table({ ...state, answered: 9, outcome: 'negative' })).toContain(
      'Alles beantwoord, nog niet ondertekend Negatief: vraag toestemming of stop',
    )
    const signed = { by: 'Anna', at: new Date('2026-11-21T09:00:00Z') }
    expect(table({ ...state, answered: 9, signed })).toContain('Ondertekend door Anna op 21-11-2026')
  })
})
