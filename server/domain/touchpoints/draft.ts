import { type ActivityContent, emptyActivity, type ListedItem } from '../register/activity'
import type { ListName } from '../register/list-entry'
import { type Locale, say } from '../text'
import type { Template } from './template'

/** Finds the organisation's own entry for a key of the vocabulary; undefined when it was taken out of the list. */
export type FindEntry = (list: ListName, key: string) => string | undefined

/**
 * An activity as its template proposes it. Every line is marked as a proposal; grounds, device exemptions, vendors
 * and DPIA criteria stay empty because they need judgement. `newId` makes the ids of the lines.
 */
export function draftFromTemplate(
  template: Template,
  locale: Locale,
  findEntry: FindEntry,
  newId: () => string,
): ActivityContent {
  const listed = (list: ListName, keys: readonly string[]): ListedItem[] =>
    keys.flatMap((key) => {
      const entryId = findEntry(list, key)
      return entryId ? [{ id: newId(), proposed: true, entryId, note: '' }] : []
    })
  const data = proposeData(template, findEntry, newId)
  return {
    ...emptyActivity(say(template.label, locale)),
    basicProcess: 'none',
    purposes: proposePurposes(template, locale, newId),
    subjects: listed('data_subject', template.dataSubjects),
    dataLines: data.map(({ line }) => line),
    retentionLines: proposeRetention(template, locale, data, newId),
    sources: listed('source', template.sources),
    systems: listed('system', template.systems).map((item) => ({
      ...item,
      location: '',
      country: null,
      findMethod: '',
    })),
    measures: listed('measure', template.measures),
  }
}

function proposePurposes(template: Template, locale: Locale, newId: () => string): ActivityContent['purposes'] {
  return template.purposes.map((purpose) => ({
    id: newId(),
    proposed: true,
    text: say(purpose.text, locale),
    templatePurpose: purpose.id,
    marketing: purpose.marketing,
    channel: purpose.channel,
    calledPersons: null,
    ground: null,
    groundReason: '',
    statute: '',
    inPrivacyStatement: null,
    deviceAccess: purpose.deviceAccess ? 'yes' : 'no',
    deviceExemption: null,
    art9Ground: null,
    art10Ground: '',
    bsnProvision: '',
  }))
}

type ProposedData = { key: string; line: ActivityContent['dataLines'][number] }

function proposeData(template: Template, findEntry: FindEntry, newId: () => string): ProposedData[] {
  const propose = (occurrence: 'purposeful' | 'incidental') => (key: string) => {
    const categoryId = findEntry('data_category', key)
    const rest = { occurrence, necessary: null, necessityReason: '', sourceId: null }
    return categoryId ? [{ key, line: { id: newId(), proposed: true, categoryId, ...rest } }] : []
  }
  return [
    ...template.dataCategories.flatMap(propose('purposeful')),
    ...(template.incidentalCategories ?? []).flatMap(propose('incidental')),
  ]
}

function proposeRetention(template: Template, locale: Locale, data: readonly ProposedData[], newId: () => string) {
  return template.retention.map((retention): ActivityContent['retentionLines'][number] => ({
    id: newId(),
    proposed: true,
    dataLineIds: data
      .filter(({ key }) => retention.covers === 'all' || (retention.covers as readonly string[]).includes(key))
      .map(({ line }) => line.id),
    keeper: retention.keptBy === 'us' ? 'us' : 'vendor',
    engagementId: null,
    period: `${say(retention.what, locale)}: ${say(retention.period, locale)}`,
    months: retention.months,
    unlimited: false,
    startEvent: '',
    onDevice: retention.onDevice === undefined ? null : retention.onDevice ? 'yes' : 'no',
    reason: '',
    statutory: '',
    endAction: null,
    deletionMethod: null,
  }))
}
