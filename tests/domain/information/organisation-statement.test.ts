import { describe, expect, it } from 'vitest'
import { type InformationText, missingIn } from '@/server/domain/information/document'
import type { InformedActivity, InformedOrganisation } from '@/server/domain/information/facts'
import { toMarkdown } from '@/server/domain/information/render-markdown'
import { activitySection, privacyStatement } from '@/server/domain/information/statement'
import { shop, whole } from './facts'

const _section = (activity: InformedActivity, locale: 'nl' | 'en' = 'nl') => activitySection(shop, activity, locale)
const read = (text: InformationText) => toMarkdown(text)
const lacks = (text: InformationText) => missingIn(text).map(({ missing }) => missing.nl)

describe('The privacy statement of an organisation', () => {
  const statement = (organisation: Partial<InformedOrganisation>, activities = [whole]) =>
    privacyStatement({ organisation: { ...shop, ...organisation }, activities }, 'nl')

  it('tells who is responsible, what people can ask, and where they can complain', () => {
    const text = read(statement({}))
    expect(text).toContain('# Privacyverklaring van Buitenlicht B.V.')
    expect(text).toContain('- Adres: Kade 1, 3511 AB Utrecht, Nederland')
    expect(text).toContain('## WhatsApp klantcontact')
    expect(text).toContain('Stuur uw vraag naar privacy@buitenlicht.example.')
    expect(text).toContain('Autoriteit Persoonsgegevens')
    expect(lacks(statement({}))).toEqual([])
  })

  it('leaves out what is archived and what is done for another organisation', () => {
    const text = read(
      statement({}, [
        whole,
        { ...whole, id: 'a2', name: 'Oude actie', status: 'archived' },
        { ...whole, id: 'a3', name: 'Werk voor een klant', ownRole: 'processor' },
      ]),
    )
    expect(text).not.toContain('Oude actie')
    expect(text).not.toContain('Werk voor een klant')
  })

  it('asks for contact, the FG and the representative where they are not known', () => {
    expect(lacks(statement({ address: '', email: '', phone: '' }))).toEqual([
      'het adres, e-mailadres of telefoonnummer van uw organisatie',
    ])
    expect(lacks(statement({ dpoAppointed: null }))).toEqual(['of u een FG hebt aangesteld'])
    expect(lacks(statement({ dpoAppointed: 'yes' }))).toEqual(['e-mailadres of telefoonnummer van uw FG'])
    expect(lacks(statement({ dpoAppointed: 'yes', dpoEmail: 'fg@x.example' }))).toEqual([])
    expect(lacks(statement({ establishedInEu: 'no' }))).toEqual(['naam en contact van uw vertegenwoordiger in de EU'])
  })

  it('asks for a first activity when there is none', () => {
    expect(lacks(statement({}, []))).toEqual(['uw eerste verwerking'])
  })

  it('is English when asked for, with the words of the catalogue translated', () => {
    const text = read(privacyStatement({ organisation: shop, activities: [whole] }, 'en'))
    expect(text).toContain('# Privacy statement of Buitenlicht B.V.')
    expect(text).toContain('Answer customer questions. We need this for the contract with you')
    expect(text).toContain('This is about: customers.')
    expect(text).not.toMatch(/\b(wij|voor|gegevens|uw)\b/)
  })
})
