import { categoryKinds } from '../../history/choices'
import { countryName } from '../../law/countries'
import type { DataLine, ListedItem, Purpose, SystemItem } from '../../register/activity'
import { splitGround } from '../../register/activity-parts'
import { type Locale, same, say, type Text } from '../../text'
import { answers } from '../../vocabulary/answers'
import { ownRoles } from '../../vocabulary/own-roles'
import { inBoth, type Register, type RegisterFact, type RegisterFacts, type RegisterLine, written } from './fact'
import { partyLines, transferLines } from './parties'
import { retentionLines } from './retention'

const lacks = {
  ground: { nl: 'grondslag nog niet gekozen', en: 'ground not chosen yet' },
  place: { nl: 'plaats nog niet ingevuld', en: 'place not filled in yet' },
  findMethod: { nl: 'zoekwijze nog niet ingevuld', en: 'way of finding not filled in yet' },
  necessary: { nl: 'nog niet ingevuld', en: 'not filled in yet' },
} satisfies Record<string, Text>

const nobodyElse: Text = {
  nl: 'Niemand anders ontvangt de gegevens. Dat is bevestigd.',
  en: 'Nobody else receives the data. That is confirmed.',
}

function purposeLine({ text, ground, groundReason }: Purpose): RegisterLine {
  if (!ground) return { text: same(text), lacks: lacks.ground }
  const grounded = (locale: Locale) => {
    const { name, article } = splitGround(ground, locale)
    return `${text}: ${name} (${article})`
  }
  return { text: inBoth((locale) => [grounded(locale), groundReason].filter(Boolean).join('. ')) }
}

function listed({ entries }: Register, items: readonly ListedItem[]): RegisterLine[] {
  return items.flatMap(({ entryId, note }) => {
    const label = entries[entryId]?.label ?? ''
    return written(note ? `${label} (${note})` : label)
  })
}

/** A category of data; what the law guards is marked (Art. 9 and 10, art. 87 AVG). */
function dataText({ entries }: Register, { categoryId }: DataLine): Text {
  const { label = '', categoryKind = null } = entries[categoryId] ?? {}
  const isGuarded = categoryKind === 'special' || categoryKind === 'criminal' || categoryKind === 'national_id'
  return isGuarded ? inBoth((locale) => `${label}: ${categoryKinds[categoryKind][locale].toLowerCase()}`) : same(label)
}

function necessaryLine(register: Register, line: DataLine): RegisterLine {
  const { necessary, necessityReason } = line
  const text = dataText(register, line)
  if (!necessary) return { text, lacks: lacks.necessary }
  const answer = (locale: Locale) => [answers[necessary][locale].toLowerCase(), necessityReason].filter(Boolean)
  return { text: inBoth((locale) => `${say(text, locale)}: ${answer(locale).join(', ')}`) }
}

function systemLine({ entries }: Register, { entryId, location, country }: SystemItem): RegisterLine {
  const label = entries[entryId]?.label ?? ''
  if (!location && !country) return { text: same(label), lacks: lacks.place }
  const place = (locale: Locale) => [location, country && countryName(country, locale)].filter(Boolean).join(', ')
  return { text: inBoth((locale) => `${label}: ${place(locale)}`) }
}

function findLine({ entries }: Register, { entryId, findMethod }: SystemItem): RegisterLine {
  const label = entries[entryId]?.label ?? ''
  return findMethod ? { text: same(`${label}: ${findMethod}`) } : { text: same(label), lacks: lacks.findMethod }
}

function dataFacts(register: Register): RegisterFact[] {
  const { activity, scale } = register
  const data = activity.dataLines.map((line) => ({ text: dataText(register, line) }))
  return [
    { name: 'subjects', section: 'subjects', lines: listed(register, activity.subjects) },
    { name: 'data', section: 'data', lines: data },
    { name: 'scale', section: 'questions', lines: scale ? [{ text: answers[scale] }] : [] },
  ]
}

function flowFacts(register: Register): RegisterFact[] {
  const { sources, systems, recipients, noRecipientsConfirmed } = register.activity
  const others = noRecipientsConfirmed ? [{ text: nobodyElse }] : listed(register, recipients)
  return [
    { name: 'sources', section: 'systems', lines: listed(register, sources) },
    { name: 'systems', section: 'systems', lines: systems.map((system) => systemLine(register, system)) },
    { name: 'parties', section: 'parties', lines: partyLines(register) },
    { name: 'recipients', section: 'recipients', lines: others },
    { name: 'transfers', section: 'parties', lines: transferLines(register) },
  ]
}

function necessityFacts(register: Register): RegisterFact[] {
  const { dataLines, proportionality } = register.activity
  return [
    { name: 'necessary', section: 'data', lines: dataLines.map((line) => necessaryLine(register, line)) },
    { name: 'proportionality', section: 'security', lines: written(proportionality) },
  ]
}

function rightsFacts(register: Register): RegisterFact[] {
  const { information, informationLocation, systems } = register.activity
  return [
    { name: 'information', section: 'information', lines: written(information) },
    { name: 'informationLocation', section: 'information', lines: written(informationLocation) },
    { name: 'findMethods', section: 'systems', lines: systems.map((system) => findLine(register, system)) },
  ]
}

function securityFacts(register: Register): RegisterFact[] {
  const { measures, noMeasuresReason, accessRoles, safeguardStatement } = register.activity
  return [
    { name: 'measures', section: 'security', lines: [...listed(register, measures), ...written(noMeasuresReason)] },
    { name: 'access', section: 'access', lines: listed(register, accessRoles) },
    { name: 'safeguards', section: 'security', lines: written(safeguardStatement) },
  ]
}

/** What the register says beside the sections of a DPIA that describe the processing (Art. 35(7)(a) and (b) AVG, LF-78). */
export function dpiaRegister(register: Register): RegisterFacts {
  const { description, ownRole, purposes } = register.activity
  return {
    description: [
      { name: 'description', section: 'general', lines: written(description) },
      { name: 'ownRole', section: 'general', lines: [{ text: ownRoles[ownRole] }] },
    ],
    purposes: [{ name: 'purposes', section: 'purposes', lines: purposes.map(purposeLine) }],
    data: dataFacts(register),
    flows: flowFacts(register),
    retention: [{ name: 'retention', section: 'data', lines: retentionLines(register) }],
    necessity: necessityFacts(register),
    rights: rightsFacts(register),
    security: securityFacts(register),
  }
}
