import { describe, expect, it } from 'vitest'
import { type InformationText, missingIn } from '@/server/domain/information/document'
import type { InformedActivity } from '@/server/domain/information/facts'
import { toMarkdown } from '@/server/domain/information/render-markdown'
import { activitySection } from '@/server/domain/information/statement'
import { answering, bare, inbox, oneYear, phoneNumber, shop, whole } from './facts'

const section = (activity: InformedActivity, locale: 'nl' | 'en' = 'nl') => activitySection(shop, activity, locale)
const read = (text: InformationText) => toMarkdown(text)
const lacks = (text: InformationText) => missingIn(text).map(({ missing }) => missing.nl)

describe('A part of the privacy statement', () => {
  it('lacks nothing when the register says everything', () => {
    expect(lacks(section(whole))).toEqual([])
  })

  it('names every thing the register does not say, and where to say it', () => {
    expect(missingIn(section(bare)).map(({ missing, place }) => [missing.nl, place])).toEqual([
      ['waarvoor u de gegevens gebruikt', { on: 'activity', activityId: 'a1', section: 'purposes', field: 'purposes' }],
      ['van wie de gegevens zijn', { on: 'activity', activityId: 'a1', section: 'subjects', field: 'subjects' }],
      ['welke gegevens u gebruikt', { on: 'activity', activityId: 'a1', section: 'data', field: 'dataLines' }],
      [
        'wie de gegevens krijgt, of dat niemand ze krijgt',
        { on: 'activity', activityId: 'a1', section: 'recipients', field: 'recipients' },
      ],
      [
        'of gegevens buiten de EER komen',
        { on: 'activity', activityId: 'a1', section: 'recipients', field: 'transferOutsideEea' },
      ],
      [
        'hoe lang u de gegevens bewaart',
        { on: 'activity', activityId: 'a1', section: 'data', field: 'retentionLines' },
      ],
      ['de grondslag van elk doel', { on: 'activity', activityId: 'a1', section: 'purposes', field: 'grounds' }],
      [
        'of een computer besluiten met grote gevolgen neemt',
        { on: 'activity', activityId: 'a1', section: 'questions', field: 'Q-ART22-DECISION' },
      ],
    ])
  })

  it.each([
    ['consent', 'Dat doen wij alleen met uw toestemming'],
    ['contract', 'Dat is nodig voor de overeenkomst met u'],
    ['vital_interests', 'het leven of de gezondheid van iemand'],
    ['public_task', 'een taak van algemeen belang'],
    ['soft_opt_in', 'aan eigen klanten, over onze eigen vergelijkbare producten'],
  ] as const)('tells the ground %s in plain words', (ground, words) => {
    expect(read(section({ ...whole, purposes: [{ ...answering, ground }] }))).toContain(words)
  })

  it('asks for the interest until it was weighed, and then tells it', () => {
    const purpose = { ...answering, ground: 'legitimate_interest' as const }
    const before = section({ ...whole, purposes: [purpose] })
    expect(lacks(before)).toEqual(['uw gerechtvaardigd belang bij ‘Klantvragen beantwoorden’, uit de belangenafweging'])
    const after = section({ ...whole, purposes: [{ ...purpose, interest: 'snel antwoord geven' }] })
    expect(lacks(after)).toEqual([])
    expect(read(after)).toContain('Dat belang is: snel antwoord geven.')
  })

  it('asks which law it is when the ground is a legal obligation', () => {
    const purpose = { ...answering, ground: 'legal_obligation' as const }
    expect(lacks(section({ ...whole, purposes: [purpose] }))).toEqual(['welke wet dit vraagt'])
    const named = section({ ...whole, purposes: [{ ...purpose, statute: 'art. 52 AWR' }] })
    expect(read(named)).toContain('(art. 6 lid 1 onder c AVG): art. 52 AWR.')
  })

  it('asks for a ground that nobody chose', () => {
    expect(lacks(section({ ...whole, purposes: [{ ...answering, ground: null }] }))).toEqual([
      'de grondslag voor ‘Klantvragen beantwoorden’',
      'de grondslag van elk doel',
    ])
  })

  it('asks for the exception of Art. 9 when special data are collected on purpose, not when they come along', () => {
    const special = { ...phoneNumber, category: { label: 'Allergie', key: null }, categoryKind: 'special' }
    expect(lacks(section({ ...whole, data: [special] }))).toEqual(['de uitzondering van art. 9 AVG'])
    expect(lacks(section({ ...whole, data: [{ ...special, occurrence: 'incidental' }] }))).toEqual([])
    const known = { ...whole, data: [special], purposes: [{ ...answering, art9Ground: 'a' as const }] }
    expect(read(section(known))).toContain('Uitdrukkelijke toestemming (art. 9 lid 2 a).')
  })

  it('says where data come from, and that some come from others', () => {
    expect(read(section(whole))).toContain('- Telefoonnummer\n\nWaar deze gegevens vandaan komen: U geeft ze zelf.')
    expect(read(section(whole))).not.toContain('krijgen wij van een ander')
    const bought = { ...phoneNumber, source: { label: 'Ingekocht bestand', key: 'purchased_list' } }
    const text = read(section({ ...whole, data: [bought] }))
    expect(text).toContain('| Telefoonnummer | Een bestand dat wij kochten |')
    expect(text).toContain('Een deel van deze gegevens krijgen wij van een ander.')
    expect(lacks(section({ ...whole, sources: [] }))).toEqual(['waar de gegevens vandaan komen'])
  })

  it('claims of no data a source that was recorded for the activity only', () => {
    const log = { ...phoneNumber, id: 'd2', category: { label: 'IP-adres', key: null } }
    const seen = { ...log, source: { label: 'Serverlog', key: null } }
    const text = read(section({ ...whole, data: [phoneNumber, seen] }))
    expect(text).toContain('| Telefoonnummer | Zie onder deze tabel |\n| IP-adres | Serverlog |')
    expect(text).toContain('Waar de andere gegevens vandaan komen: U geeft ze zelf.')
    expect(read(section({ ...whole, data: [seen], noPeriodReason: 'x' }))).not.toContain('U geeft ze zelf')
    expect(read(section({ ...whole, data: [phoneNumber, log] }))).not.toMatch(/\| Telefoonnummer \| U geeft/)
  })

  it('keeps the name that the organisation gave to an entry of the list', () => {
    const renamed = { ...whole, sources: [{ label: 'Van de klant aan de balie', key: 'data_subject_direct' }] }
    expect(read(section(renamed))).toContain('vandaan komen: Van de klant aan de balie.')
  })

  it('names parties with what they do, and leaves out who gets nothing', () => {
    const silent = { ...inbox, id: 'e2', name: 'Bureau X', receivesData: 'no' as const, storesData: 'no' as const }
    const unknown = { ...inbox, id: 'e3', name: 'Iemand B.V.', product: '', role: 'unknown' as const }
    const text = section({ ...whole, parties: [inbox, silent, unknown] })
    expect(read(text)).toContain('- Trengo B.V. (Trengo) werkt met de gegevens in onze opdracht.')
    expect(read(text)).not.toContain('Bureau X')
    expect(lacks(text)).toEqual(['wat Iemand B.V. met de gegevens doet (de rol)'])
  })

  it('says that nobody gets the data only when that was confirmed', () => {
    const nobody = section({ ...whole, parties: [], noRecipientsConfirmed: true })
    expect(read(nobody)).toContain('Wij geven deze gegevens aan niemand anders.')
    expect(lacks(section({ ...whole, parties: [] }))).toEqual(['wie de gegevens krijgt, of dat niemand ze krijgt'])
  })

  it('asks what a party does with the data for itself', () => {
    const own = { ...inbox, ownPurposes: 'yes' as const }
    expect(lacks(section({ ...whole, parties: [own] }))).toEqual(['waarvoor Trengo B.V. de gegevens zelf gebruikt'])
    const told = { ...own, ownPurposesText: 'verbeteren van de dienst' }
    expect(read(section({ ...whole, parties: [told] }))).toContain('eigen doelen: verbeteren van de dienst.')
  })

  it('asks with whom a joint controller decides', () => {
    expect(lacks(section({ ...whole, ownRole: 'joint' }))).toEqual(['met wie u samen beslist'])
    const together = { ...whole, ownRole: 'joint' as const, parties: [{ ...inbox, role: 'joint' as const }] }
    expect(lacks(section(together))).toEqual([])
  })
})

describe('A transfer in the statement', () => {
  const abroad = (mechanism: 'scc' | 'dpf' | 'none' | null, country: string | null = 'US') => ({
    ...whole,
    parties: [
      {
        ...inbox,
        transferOutsideEea: 'yes' as const,
        transfers: [{ country, kind: 'storage' as const, mechanism, safeguardDocument: '' }],
      },
    ],
  })

  it('names country and safeguard, and offers a copy of clauses', () => {
    const text = read(section(abroad('scc')))
    expect(text).toContain('Trengo B.V. (Trengo) bewaart gegevens buiten de EER (Verenigde Staten). Waarborg:')
    expect(text).toContain("Waarborg: Standaardcontractbepalingen (SCC's).")
    expect(text).toContain('U kunt ons om een kopie van deze waarborgen vragen.')
    expect(read(section(abroad('dpf')))).not.toContain('kopie van deze waarborgen')
  })

  it.each([null, 'none'] as const)('asks for a safeguard when it is %s', (mechanism) => {
    expect(lacks(section(abroad(mechanism)))).toEqual(['de waarborg bij de doorgifte via Trengo B.V. (Trengo)'])
  })

  it('asks for the country, and whether there is a transfer at all', () => {
    expect(lacks(section(abroad('scc', null)))).toEqual(['het land bij Trengo B.V. (Trengo)'])
    const party = (transferOutsideEea: 'yes' | 'unknown' | null) => ({ ...inbox, transferOutsideEea })
    const asked = (answer: 'yes' | 'unknown' | null) => lacks(section({ ...whole, parties: [party(answer)] }))
    expect(asked('yes')).toEqual(['naar welk land buiten de EER gegevens gaan via Trengo B.V. (Trengo)'])
    expect(asked('unknown')).toEqual(['of gegevens via Trengo B.V. (Trengo) buiten de EER komen'])
    expect(asked(null)).toEqual(['of gegevens via Trengo B.V. (Trengo) buiten de EER komen'])
  })
})

describe('A retention period in the statement', () => {
  it('stands beside the data it covers, with what it counts from', () => {
    expect(read(section(whole))).toContain('| Telefoonnummer | een jaar, vanaf: het laatste bericht |')
  })

  it.each(['Chatgesprekken: 6–12 maanden', '30-180 dagen', '3 tot 6 maanden zonder contact'])(
    'is shown and asked for when it has two ends: %s',
    (period) => {
      const text = section({ ...whole, retention: [{ ...oneYear, period }] })
      expect(read(text)).toContain(period)
      expect(lacks(text)).toEqual([`één termijn in plaats van ‘${period}’`])
    },
  )

  it.each(['een jaar', '2 of 14 maanden instellen', '6–12 maanden, naar de aard van de vraag', '540 dagen of korter'])(
    'is not asked for when it has one end, or tells what it depends on: %s',
    (period) => {
      expect(lacks(section({ ...whole, retention: [{ ...oneYear, period }] }))).toEqual([])
    },
  )

  it('is asked for data that no period covers, unless a reason stands in for it', () => {
    const name = { ...phoneNumber, id: 'd2', category: { label: 'Naam', key: null } }
    const two = { ...whole, data: [phoneNumber, name] }
    expect(lacks(section(two))).toEqual(['de bewaartermijn van ‘Naam’'])
    const reasoned = section({ ...two, noPeriodReason: 'dit hangt af van het gesprek' })
    expect(lacks(reasoned)).toEqual([])
    expect(read(reasoned)).toContain('Niet voor alle gegevens is er een vaste termijn: dit hangt af van het gesprek.')
  })

  it.each([
    [{ months: 0 }, 'Direct na gebruik verwijderd'],
    [{ months: 1 }, '1 maand,'],
    [{ months: 24 }, '24 maanden,'],
    [{ months: null, unlimited: true, reason: 'historisch archief' }, 'Zonder einddatum: historisch archief'],
  ])('is told from months or a reason when there are no words: %o', (facts, words) => {
    expect(read(section({ ...whole, retention: [{ ...oneYear, period: '', ...facts }] }))).toContain(words)
  })

  it('is asked when neither words, months nor a reason say it', () => {
    const nothing = { ...oneYear, period: '', months: null }
    expect(lacks(section({ ...whole, retention: [nothing] }))).toEqual(['een bewaartermijn'])
    expect(lacks(section({ ...whole, retention: [{ ...nothing, unlimited: true }] }))).toEqual(['een bewaartermijn'])
  })
})

describe('Choices and duties in the statement', () => {
  it('offers withdrawal for consent, objection for an interest, and objection to advertising', () => {
    const choices = (facts: object) => read(section({ ...whole, purposes: [{ ...answering, ...facts }] }))
    expect(choices({ ground: 'consent' })).toContain('Gaf u toestemming? Dan kunt u die altijd intrekken')
    expect(choices({ ground: 'legitimate_interest', interest: 'x' })).toContain(
      'U kunt bezwaar maken tegen het gebruik',
    )
    expect(choices({ marketing: true })).toContain('Tegen reclame, en tegen profielen daarvoor')
    expect(read(section(whole))).not.toContain('Wat u kunt kiezen')
  })

  it('says what follows when data for a contract are not given, and that other data are free', () => {
    expect(read(section(whole))).toContain('dan kunnen wij de overeenkomst niet sluiten of uitvoeren')
    const free = read(section({ ...whole, purposes: [{ ...answering, ground: 'consent' }] }))
    expect(free).toContain('U bent niet verplicht om ons gegevens te geven.')
  })

  it('explains an automated decision in the words of the note, and asks for them', () => {
    const answered = (note: string) => ({ ...whole, answers: { 'Q-ART22-DECISION': { value: 'yes', note } } })
    expect(lacks(section(answered('')))).toEqual([
      'hoe het besluit tot stand komt en wat het voor iemand betekent, als toelichting bij de vraag',
    ])
    expect(read(section(answered('De score bepaalt de prijs.')))).toContain('De score bepaalt de prijs.')
    expect(lacks(section({ ...whole, answers: { 'Q-ART22-DECISION': { value: 'unknown', note: '' } } }))).toHaveLength(
      1,
    )
  })
})
