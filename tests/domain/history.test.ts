import { describe, expect, it } from 'vitest'
import { messages } from '@/app/_i18n/messages'
import { compareDocuments } from '@/server/domain/history/compare-documents'
import { recordShapes } from '@/server/domain/history/record-shapes'
import type { RecordShape } from '@/server/domain/history/shape'
import { activityContent, emptyActivity, purpose } from '@/server/domain/register/activity'
import { registerElements } from '@/server/domain/register/completeness'
import { contractContent } from '@/server/domain/register/contract'
import { engagementContent } from '@/server/domain/register/engagement'
import { inventoryAnswer } from '@/server/domain/register/inventory'
import { listEntryContent } from '@/server/domain/register/list-entry'
import { organisationContent } from '@/server/domain/register/organisation'
import { partyContent } from '@/server/domain/register/party'

const telling = { names: { klant: 'Klanten', lead: 'Leads' }, locale: 'nl' as const }
const shape = recordShapes.activity
const draft = emptyActivity('Chat')

function changesOf(before: object | null, after: object | null) {
  const sections = compareDocuments(shape, before as never, after as never, telling)
  return sections.flatMap(({ section, changes }) => changes.map((change) => ({ section, ...change })))
}

function line(id: string, text: string, ground: string | null = null) {
  return { ...Object.fromEntries(Object.keys(purpose.shape).map((key) => [key, null])), id, text, ground }
}

describe('a comparison of two documents', () => {
  it('is empty when nothing differs', () => {
    expect(changesOf(draft, { ...draft })).toEqual([])
  })

  it('says the old and the new value in words, under its section', () => {
    expect(changesOf(draft, { ...draft, startDate: '2026-03-15' })).toEqual([
      expect.objectContaining({ section: 'general', field: 'activity.startDate', before: '', after: '15-03-2026' }),
    ])
  })

  it('follows a line by its id and calls it by its name', () => {
    const before = { ...draft, purposes: [line('1', 'Vragen beantwoorden')] }
    const after = { ...draft, purposes: [line('1', 'Vragen beantwoorden', 'contract')] }
    expect(changesOf(before, after)).toEqual([
      expect.objectContaining({
        path: 'purposes/purposes/1/ground',
        line: { message: 'purpose', name: 'Vragen beantwoorden' },
        before: '',
        after: 'Overeenkomst (art. 6 lid 1 b)',
      }),
    ])
  })

  it('tells of a new line and of one that went, with what they held', () => {
    const before = { ...draft, subjects: [{ id: '1', entryId: 'klant', note: '' }] }
    const after = { ...draft, subjects: [{ id: '2', entryId: 'lead', note: 'van de beurs' }] }
    expect(changesOf(before, after).map(({ about, before: was, after: is, facts }) => [about, was, is, facts])).toEqual(
      [
        ['line', null, 'Leads', [{ field: 'subject.note', value: 'van de beurs' }]],
        ['line', 'Klanten', null, []],
      ],
    )
  })

  it('tells of a changed order by the names in that order', () => {
    const before = { ...draft, purposes: [line('1', 'Chat'), line('2', 'Mail')] }
    const after = { ...draft, purposes: [line('2', 'Mail'), line('1', 'Chat')] }
    expect(changesOf(before, after)).toEqual([
      expect.objectContaining({ about: 'order', before: 'Chat, Mail', after: 'Mail, Chat' }),
    ])
  })
})

describe('a comparison of two versions of an assessment', () => {
  const assessment = (content: object, signedBy: string | null = null) => ({ kind: 'dpia', content, signedBy }) as never
  function told(before: object, after: object) {
    const sections = compareDocuments(recordShapes.assessment, assessment(before), assessment(after), telling)
    return sections.flatMap(({ changes }) => changes.map((one) => [one.line?.name, one.field, one.before, one.after]))
  }

  it('says answers in words under the question that was asked', () => {
    expect(told({ 'dpia.residual_risk': 'high' }, { 'dpia.residual_risk': 'low' })).toEqual([
      ['Hoe groot is het risico dat overblijft?', 'answer.value', 'Groot', 'Klein'],
    ])
  })

  it('says what was done and by which day', () => {
    const measure = { text: 'Hashen', due: '2026-12-01', done: false }
    const before = { 'dpia.measures': [measure] }
    const [change] = told(before, { 'dpia.measures': [{ ...measure, done: true }] })
    expect(change?.slice(2)).toEqual(['Hashen, 01-12-2026: open', 'Hashen, 01-12-2026: gedaan'])
  })

  it('tells who signed, and leaves out what nobody asks any more', () => {
    const content = { 'asked.before': 'ja' }
    const names = { names: { anna: 'Anna' }, locale: 'nl' as const }
    const sections = compareDocuments(recordShapes.assessment, assessment(content), assessment({}, 'anna'), names)
    expect(sections).toMatchObject([{ section: 'signature', changes: [{ before: '', after: 'Anna' }] }])
    expect(sections).toHaveLength(1)
  })
})

describe('what history tells of a record', () => {
  const contents = {
    activity: activityContent,
    party: partyContent,
    engagement: engagementContent,
    contract: contractContent,
    organisation: organisationContent,
    inventory_answer: inventoryAnswer,
    list_entry: listEntryContent,
  }
  const untold = new Set(['version', 'entityKey', 'vendorId'])

  it.each(Object.keys(contents) as (keyof typeof contents)[])('leaves no field of %s out', (type) => {
    const sections = Object.values((recordShapes[type] as RecordShape).sections)
    const told = sections.flatMap(({ fields, lines }) => [...Object.keys(fields), ...Object.keys(lines)])
    const fields = Object.keys(contents[type].shape).filter((field) => !untold.has(field))
    expect(fields.filter((field) => !told.includes(field))).toEqual([])
  })

  it.each(['nl', 'en'] as const)('has a name in %s for every field, line and empty element', (locale) => {
    const named: Named = messages[locale].fields
    const nameless = Object.values(recordShapes as Record<string, RecordShape>).flatMap(({ message, sections }) =>
      Object.entries(sections).flatMap(([section, { fields, lines }]) => [
        ...missing(named[message], fields),
        ...(sectionNamed(named, message, section) ? [] : [`${message}.${section}`]),
        ...Object.values(lines).flatMap((one) => missing(named[one.message], one.fields)),
      ]),
    )
    expect(nameless).toEqual([])
    expect(registerElements.filter((element) => typeof named[element] !== 'string')).toEqual([])
  })
})

type Named = { [path: string]: string | Named }

function missing(named: Named | string | undefined, fields: object): string[] {
  return ['record', ...Object.keys(fields)].filter((key) => typeof named !== 'object' || !named[key])
}

function sectionNamed(named: Named, message: string, section: string): boolean {
  const sections = typeof named.section === 'object' ? named.section[message] : undefined
  return typeof sections === 'object' && typeof sections[section] === 'string'
}
