import type { Transaction } from '@/db/client'
import { type InterviewAnswer, keptLines } from '@/server/domain/questions/interview-input'
import type { Activity, ActivityContent, ActivitySection, Purpose } from '@/server/domain/register/activity'
import type { ListName } from '@/server/domain/register/list-entry'
import { newId } from '../ids'
import { ensureListEntry } from '../lists/ensure-entry'
import type { Member } from '../member'

/** The section of the activity that an answer lands in, for the history. */
export const sectionOf: Record<Exclude<InterviewAnswer['fills'], 'answer'>, ActivitySection> = {
  'activity.storedByUs': 'systems',
  'activity.storedByVendor': 'systems',
  'activity.information': 'information',
  'activity.proportionality': 'security',
  'activity.dataLines': 'data',
  'activity.measures': 'security',
  'purpose.ground': 'purposes',
}

type Answer<Fills extends InterviewAnswer['fills']> = Extract<InterviewAnswer, { fills: Fills }>
type Entry = { entryId: string } | { label: string }

/** What an answer of the interview changes in the activity. Words that are in no list yet become an entry of it. */
export async function changeFor(
  tx: Transaction,
  member: Member,
  answer: InterviewAnswer,
  present: Activity,
  label: string,
): Promise<Partial<ActivityContent>> {
  const entryOf = (list: ListName) => (entry: Entry) =>
    'entryId' in entry ? entry.entryId : ensureListEntry(tx, member, list, entry.label, label)
  switch (answer.fills) {
    case 'activity.storedByUs':
      return { storedByUs: answer.value }
    case 'activity.storedByVendor':
      return { storedByVendor: answer.value }
    case 'activity.information':
      return { information: answer.text }
    case 'activity.proportionality':
      return { proportionality: answer.text }
    case 'activity.dataLines':
      return dataFor(answer, present, entryOf('data_category'))
    case 'activity.measures':
      return measuresFor(answer, present, entryOf('measure'))
    case 'purpose.ground':
      return purposesFor(answer, present)
    case 'answer':
      return {}
  }
}

type EntryOf = (entry: Entry) => string | Promise<string>

async function dataFor({ keep, add }: Answer<'activity.dataLines'>, present: Activity, entryOf: EntryOf) {
  const kept = keptLines(present.dataLines, keep, keep.length + add.length > 0)
  const taken = new Set(kept.map((one) => one.categoryId))
  const dataLines = [...kept]
  for (const { occurrence, ...entry } of add) {
    const categoryId = await entryOf(entry)
    if (taken.has(categoryId)) continue
    taken.add(categoryId)
    const line = { categoryId, occurrence, necessary: null, necessityReason: '', sourceId: null }
    dataLines.push({ id: newId(), proposed: false, ...line })
  }
  const left = new Set(dataLines.map((one) => one.id))
  const retentionLines = present.retentionLines.map((one) => ({
    ...one,
    dataLineIds: one.dataLineIds.filter((id) => left.has(id)),
  }))
  return { dataLines, retentionLines }
}

async function measuresFor({ keep, add }: Answer<'activity.measures'>, present: Activity, entryOf: EntryOf) {
  const measures = keptLines(present.measures, keep, keep.length + add.length > 0)
  const taken = new Set(measures.map((one) => one.entryId))
  for (const entry of add) {
    const entryId = await entryOf(entry)
    if (taken.has(entryId)) continue
    taken.add(entryId)
    measures.push({ id: newId(), proposed: false, entryId, note: '' })
  }
  return { measures }
}

function purposesFor({ purposes: chosen, add }: Answer<'purpose.ground'>, present: Activity) {
  const groundOf = new Map(chosen.map(({ id, ground }) => [id, ground]))
  const kept = keptLines(present.purposes, [...groundOf.keys()], chosen.length + add.length > 0)
  const purposes = kept.map((one) => ({ ...one, ground: groundOf.get(one.id) ?? null }))
  return { purposes: [...purposes, ...add.map(({ text, ground }) => newPurpose(text, ground))] }
}

function newPurpose(text: string, ground: Purpose['ground']): Purpose {
  return {
    id: newId(),
    proposed: false,
    text,
    templatePurpose: null,
    marketing: null,
    channel: null,
    calledPersons: null,
    ground,
    groundReason: '',
    statute: '',
    inPrivacyStatement: null,
    deviceAccess: null,
    deviceExemption: null,
    art9Ground: null,
    art10Ground: '',
    bsnProvision: '',
  }
}
