import { z } from 'zod'
import type { ActivityStatusKey } from '../vocabulary/activity-status'
import { art9GroundKeys } from '../vocabulary/art9-grounds'
import { art14ExceptionKeys } from '../vocabulary/art14-exceptions'
import { basicProcessKeys } from '../vocabulary/basic-process'
import { calledPersonsKeys } from '../vocabulary/called-persons'
import { channelKeys } from '../vocabulary/channels'
import { deviceExemptionKeys } from '../vocabulary/device-exemptions'
import { deviceOwnershipKeys } from '../vocabulary/device-ownership'
import { legalGroundKeys } from '../vocabulary/legal-grounds'
import { occurrenceKeys } from '../vocabulary/occurrence'
import { ownRoleKeys } from '../vocabulary/own-roles'
import { profileTypeKeys } from '../vocabulary/profile-types'
import { deletionMethodKeys, endActionKeys } from '../vocabulary/retention'
import { country, day, id, line, prose, requiredLine, triState } from './values'

export const keepers = ['us', 'vendor'] as const

/** A line a template proposes counts only after a person confirmed it. */
const proposable = { id, proposed: z.boolean() }

/** Why the data are used, with the legal ground of that purpose: Art. 30(1)(b) and Art. 6 AVG. */
export const purpose = z.object({
  ...proposable,
  text: prose.min(1),
  templatePurpose: line.nullable(),
  marketing: z.boolean().nullable(),
  channel: z.enum(channelKeys).nullable(),
  calledPersons: z.enum(calledPersonsKeys).nullable(),
  ground: z.enum(legalGroundKeys).nullable(),
  groundReason: prose,
  statute: line,
  inPrivacyStatement: triState.nullable(),
  deviceAccess: triState.nullable(),
  deviceExemption: z.enum(deviceExemptionKeys).nullable(),
  art9Ground: z.enum(art9GroundKeys).nullable(),
  art10Ground: line,
  bsnProvision: line,
})

/** A change of the legal ground of a purpose in use, and the reason for it: Art. 5(1)(a) AVG. */
export const groundChange = z.object({
  id,
  purposeId: id,
  changedOn: day,
  fromGround: z.enum(legalGroundKeys),
  toGround: z.enum(legalGroundKeys).nullable(),
  reason: prose,
})

/** An entry of one of the organisation's own lists, used by this activity. */
export const listedItem = z.object({ ...proposable, entryId: id, note: prose })

/** Where the data are kept and how one person's data are found there (AP recommendation 4). */
export const systemItem = listedItem.extend({ location: line, country: country.nullable(), findMethod: prose })

/** Who can reach the data, and when that was last checked (Art. 32(4) AVG). */
export const accessItem = listedItem.extend({ checkedOn: day.nullable() })

/** One category of personal data: Art. 30(1)(c) and data minimisation, Art. 5(1)(c) AVG. */
export const dataLine = z.object({
  ...proposable,
  categoryId: id,
  occurrence: z.enum(occurrenceKeys),
  necessary: triState.nullable(),
  necessityReason: prose,
  sourceId: id.nullable(),
})

/** How long, counted from what, and what then: Art. 30(1)(f) AVG. Months: null means event-driven or not filled in. */
export const retentionLine = z.object({
  ...proposable,
  dataLineIds: z.array(id),
  keeper: z.enum(keepers),
  engagementId: id.nullable(),
  period: prose,
  months: z.int().min(0).max(1200).nullable(),
  unlimited: z.boolean(),
  startEvent: line,
  onDevice: triState.nullable(),
  reason: prose,
  statutory: line,
  endAction: z.enum(endActionKeys).nullable(),
  deletionMethod: z.enum(deletionMethodKeys).nullable(),
})

/** A controller this organisation works for as processor: Art. 30(2)(a) and (b) AVG. */
export const controllerServed = z.object({ id, name: requiredLine, contact: prose, processing: prose })

/** A value kept as it came in: `unsorted` was not understood, `extra` has no field of its own. */
export const looseValue = z.object({ id, kind: z.enum(['unsorted', 'extra']), label: requiredLine, value: prose })

export const activityGeneral = z.object({
  name: requiredLine,
  basicProcess: z.enum(basicProcessKeys),
  ownRole: z.enum(ownRoleKeys),
  ownerId: id.nullable(),
  department: line,
  description: prose,
  startDate: day.nullable(),
  endDate: day.nullable(),
  reviewDue: day.nullable(),
  occasional: triState.nullable(),
  deviceOwnership: z.enum(deviceOwnershipKeys).nullable(),
  profileType: z.enum(profileTypeKeys).nullable(),
  controllersServed: z.array(controllerServed).max(500),
})
export const activityPurposes = z.object({
  purposes: z.array(purpose).max(200),
  groundChanges: z.array(groundChange).max(1000),
})
export const activitySubjects = z.object({ subjects: z.array(listedItem).max(200) })
export const activityData = z.object({
  dataLines: z.array(dataLine).max(500),
  retentionLines: z.array(retentionLine).max(500),
  noPeriodReason: prose,
})
export const activitySystems = z.object({
  sources: z.array(listedItem).max(200),
  systems: z.array(systemItem).max(200),
  storedByUs: triState.nullable(),
  storedByVendor: triState.nullable(),
})
export const activityAccess = z.object({ accessRoles: z.array(accessItem).max(200) })
export const activityRecipients = z.object({
  recipients: z.array(listedItem).max(200),
  noRecipientsConfirmed: z.boolean(),
  transferOutsideEea: triState.nullable(),
})
export const activitySecurity = z.object({
  measures: z.array(listedItem).max(200),
  noMeasuresReason: prose,
  proportionality: prose,
  safeguardStatement: prose,
})
export const activityInformation = z.object({
  information: prose,
  informationLocation: line,
  statementVersion: line,
  art14Exception: z.enum(['none', ...art14ExceptionKeys]).nullable(),
  art14Reason: prose,
})
export const activityLoose = z.object({ loose: z.array(looseValue).max(500) })

/** The parts of an activity that are edited and saved one at a time. */
export const activitySections = {
  general: activityGeneral,
  purposes: activityPurposes,
  subjects: activitySubjects,
  data: activityData,
  systems: activitySystems,
  access: activityAccess,
  recipients: activityRecipients,
  security: activitySecurity,
  information: activityInformation,
  loose: activityLoose,
}
export type ActivitySection = keyof typeof activitySections

export const activityContent = z.object({
  ...activityGeneral.shape,
  ...activityPurposes.shape,
  ...activitySubjects.shape,
  ...activityData.shape,
  ...activitySystems.shape,
  ...activityAccess.shape,
  ...activityRecipients.shape,
  ...activitySecurity.shape,
  ...activityInformation.shape,
  ...activityLoose.shape,
})

export type ActivityContent = z.infer<typeof activityContent>
export type Purpose = z.infer<typeof purpose>
export type GroundChange = z.infer<typeof groundChange>
export type ListedItem = z.infer<typeof listedItem>
export type SystemItem = z.infer<typeof systemItem>
export type AccessItem = z.infer<typeof accessItem>
export type DataLine = z.infer<typeof dataLine>
export type RetentionLine = z.infer<typeof retentionLine>
export type ControllerServed = z.infer<typeof controllerServed>
export type LooseValue = z.infer<typeof looseValue>
export type ActivityStatus = ActivityStatusKey

/** A processing activity (Art. 30 AVG) as everything outside the database sees it. */
export type Activity = ActivityContent & {
  id: string
  number: number
  version: number
  kind: string | null
  status: ActivityStatus
  statusSince: Date
  submittedBy: string | null
  /** why it was given back to its owner; '' when it was not */
  returnRemark: string
  approvedBy: string | null
  approvedAt: Date | null
  createdAt: Date
  updatedAt: Date
}

/** VA-0012: how an activity is called in conversation. */
export function activityNumber(number: number): string {
  return `VA-${String(number).padStart(4, '0')}`
}

/** An activity before anyone filled in anything. */
export function emptyActivity(name: string): ActivityContent {
  return {
    name,
    basicProcess: 'none',
    ownRole: 'controller',
    ownerId: null,
    department: '',
    description: '',
    startDate: null,
    endDate: null,
    reviewDue: null,
    occasional: null,
    deviceOwnership: null,
    profileType: null,
    controllersServed: [],
    purposes: [],
    groundChanges: [],
    subjects: [],
    dataLines: [],
    retentionLines: [],
    noPeriodReason: '',
    sources: [],
    systems: [],
    storedByUs: null,
    storedByVendor: null,
    accessRoles: [],
    recipients: [],
    noRecipientsConfirmed: false,
    transferOutsideEea: null,
    measures: [],
    noMeasuresReason: '',
    proportionality: '',
    safeguardStatement: '',
    information: '',
    informationLocation: '',
    statementVersion: '',
    art14Exception: null,
    art14Reason: '',
    loose: [],
  }
}
