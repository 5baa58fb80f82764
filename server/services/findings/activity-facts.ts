import type { SystemFact } from '@/server/domain/rules/activity-fields'
import type { TouchpointKind } from '@/server/domain/touchpoints'
import { type DataCategoryKey, dataCategories } from '@/server/domain/vocabulary/data-categories'
import type { ActivityDocument } from '../exchange/activity-documents'
import { dayOf } from '../today'
import { given, type Values, yesNo } from './stated'

export type ListEntry = { key: string | null; label: string; categoryKind: string | null }
export type Entries = ReadonlyMap<string, ListEntry>

/** The key of an entry of the vocabulary, or the label of one of the organisation's own. */
function nameOf(entries: Entries, id: string): string {
  const entry = entries.get(id)
  return entry?.key ?? entry?.label ?? ''
}

const day = (moment: string | null) => (moment ? dayOf(new Date(moment)) : null)

/** What the rules know of an activity itself. */
export function activityFacts(activity: ActivityDocument, entries: Entries): Values {
  const listed = (list: string) => activity.entries.filter((entry) => entry.list === list)
  const names = (list: string) => listed(list).map((entry) => nameOf(entries, entry.entryId))
  const systems = listed('system').map(
    (entry): SystemFact => ({
      name: nameOf(entries, entry.entryId),
      location: entry.location || entry.country || '',
      findMethod: entry.findMethod,
    }),
  )
  const served = activity.controllersServed.filter((one) => one.name && one.contact && one.processing)
  return given({
    'activity.name': activity.name,
    'activity.kind': (activity.kind ?? 'none') as TouchpointKind | 'none',
    'activity.basic_process': activity.basicProcess,
    'activity.status': activity.status,
    'activity.status_since': day(activity.statusSince),
    'activity.start_date': activity.startDate,
    'activity.approved_by': activity.approvedBy,
    'activity.own_role': activity.ownRole,
    'activity.controllers_served': served.map((one) => one.name),
    'activity.business_owner': activity.ownerId,
    'activity.data_subjects': names('data_subject'),
    'activity.recipient_categories': names('recipient'),
    'activity.no_recipients_confirmed': yesNo(activity.noRecipientsConfirmed),
    'activity.transfer_outside_eea': activity.transferOutsideEea,
    'activity.no_period_reason': activity.noPeriodReason,
    'activity.sources': names('source'),
    'activity.systems': systems,
    'activity.access_roles': listed('access_role').map((entry) => ({
      role: nameOf(entries, entry.entryId),
      checkedOn: entry.checkedOn,
    })),
    'activity.stored_by_us': activity.storedByUs,
    'activity.stored_by_vendor': activity.storedByVendor,
    'activity.measures': names('measure'),
    'activity.no_measures_reason': activity.noMeasuresReason,
    'activity.proportionality': activity.proportionality,
    'activity.safeguard_statement': activity.safeguardStatement,
    'activity.profile_type': activity.profileType,
    'activity.device_ownership': activity.deviceOwnership,
    'activity.occasional': activity.occasional,
    'activity.information': activity.information || activity.informationLocation,
    'activity.art14_exception':
      activity.art14Exception === 'none' || !activity.art14Reason ? null : activity.art14Exception,
    'activity.review_due': activity.reviewDue,
    'activity.last_changed': day(activity.updatedAt),
    'activity.last_assessed': day(activity.approvedAt),
  })
}

/** What the rules know of one category of data in an activity. */
export function dataLineFacts(line: ActivityDocument['dataLines'][number], entries: Entries): Values {
  const entry = entries.get(line.categoryId)
  const known = entry?.key ? dataCategories[entry.key as DataCategoryKey] : undefined
  return given({
    'data_line.category': entry?.key ?? entry?.label,
    'data_line.category_kind': known?.kind ?? entry?.categoryKind,
    'data_line.yd_item': known && 'ydItem' in known ? known.ydItem : null,
    'data_line.occurrence': line.occurrence,
    'data_line.necessary': line.necessary,
  })
}

type GroundChanges = ActivityDocument['groundChanges']

/** What the rules know of a purpose by itself, and of the changes of its ground. */
export function purposeFacts(purpose: ActivityDocument['purposes'][number], changes: GroundChanges): Values {
  const ofPurpose = changes.filter(({ purposeId }) => purposeId === purpose.id)
  return given({
    'purpose.text': purpose.text,
    'purpose.template_purpose': purpose.templatePurpose,
    'purpose.marketing': yesNo(purpose.marketing),
    'purpose.channel': purpose.channel,
    'purpose.called_persons': purpose.calledPersons,
    'purpose.ground': purpose.ground,
    'purpose.ground_reason': purpose.groundReason,
    'purpose.ground_history': ofPurpose.map(({ changedOn, reason }) => ({ on: changedOn, reason })),
    'purpose.last_changed': purpose.changedOn,
    'purpose.statute': purpose.statute,
    'purpose.in_privacy_statement': purpose.inPrivacyStatement,
    'purpose.device_access': purpose.deviceAccess,
    'purpose.device_exemption': purpose.deviceExemption,
    'purpose.art9_ground': purpose.art9Ground,
    'purpose.art10_ground': purpose.art10Ground,
    'purpose.bsn_provision': purpose.bsnProvision,
  })
}

/** What the rules know of how long something is kept. */
export function retentionFacts(line: ActivityDocument['retentionLines'][number]): Values {
  return given({
    'retention.data_lines': line.dataLineIds,
    'retention.keeper': line.engagementId ?? line.keeper,
    'retention.months': line.unlimited ? 'unlimited' : line.months,
    'retention.period': line.period,
    'retention.start_event': line.startEvent,
    'retention.on_device': line.onDevice === 'unknown' ? null : line.onDevice,
    'retention.reason': line.reason,
    'retention.statutory': line.statutory,
    'retention.deletion_method': line.deletionMethod,
  })
}
