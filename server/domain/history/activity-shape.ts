import { activityStatuses } from '../vocabulary/activity-status'
import { art9Grounds } from '../vocabulary/art9-grounds'
import { art14Exceptions } from '../vocabulary/art14-exceptions'
import { basicProcesses } from '../vocabulary/basic-process'
import { calledPersons } from '../vocabulary/called-persons'
import { channels } from '../vocabulary/channels'
import { deviceExemptions } from '../vocabulary/device-exemptions'
import { deviceOwnerships } from '../vocabulary/device-ownership'
import { legalGrounds } from '../vocabulary/legal-grounds'
import { occurrences } from '../vocabulary/occurrence'
import { ownRoles } from '../vocabulary/own-roles'
import { profileTypes } from '../vocabulary/profile-types'
import { deletionMethods, endActions } from '../vocabulary/retention'
import { answerLines } from './answer-lines'
import { keepers, looseKinds, noException } from './choices'
import { choice, country, day, flag, lines, name, number, type RecordShape, several, text, tri } from './shape'

const listed = { entryId: name, note: text }

const purpose = lines('purpose', 'text', {
  text,
  marketing: flag,
  channel: choice(channels),
  calledPersons: choice(calledPersons),
  ground: choice(legalGrounds),
  groundReason: text,
  statute: text,
  inPrivacyStatement: tri,
  deviceAccess: tri,
  deviceExemption: choice(deviceExemptions),
  art9Ground: choice(art9Grounds),
  art10Ground: text,
  bsnProvision: text,
})

const groundChange = lines('groundChange', 'purposeId', {
  purposeId: name,
  changedOn: day,
  fromGround: choice(legalGrounds),
  toGround: choice(legalGrounds),
  reason: text,
})

const dataLine = lines('dataLine', 'categoryId', {
  categoryId: name,
  occurrence: choice(occurrences),
  necessary: tri,
  necessityReason: text,
  sourceId: name,
})

const retentionLine = lines('retentionLine', 'period', {
  period: text,
  dataLineIds: several(name),
  keeper: choice(keepers),
  engagementId: name,
  months: number,
  unlimited: flag,
  startEvent: text,
  onDevice: tri,
  reason: text,
  statutory: text,
  endAction: choice(endActions),
  deletionMethod: choice(deletionMethods),
})

/** An activity, in the sections in which it is edited. */
export const activityShape: RecordShape = {
  message: 'activity',
  sections: {
    status: { fields: { status: choice(activityStatuses), approvedBy: name, returnRemark: text }, lines: {} },
    general: {
      fields: {
        name: text,
        description: text,
        ownerId: name,
        department: text,
        ownRole: choice(ownRoles),
        basicProcess: choice(basicProcesses),
        startDate: day,
        endDate: day,
        reviewDue: day,
        occasional: tri,
        deviceOwnership: choice(deviceOwnerships),
        profileType: choice(profileTypes),
      },
      lines: {
        controllersServed: lines('controllerServed', 'name', { name: text, contact: text, processing: text }),
      },
    },
    purposes: { fields: {}, lines: { purposes: purpose, groundChanges: groundChange } },
    subjects: { fields: {}, lines: { subjects: lines('subject', 'entryId', listed) } },
    data: { fields: { noPeriodReason: text }, lines: { dataLines: dataLine, retentionLines: retentionLine } },
    systems: {
      fields: { storedByUs: tri, storedByVendor: tri },
      lines: {
        sources: lines('source', 'entryId', listed),
        systems: lines('system', 'entryId', { ...listed, location: text, country, findMethod: text }),
      },
    },
    access: { fields: {}, lines: { accessRoles: lines('accessRole', 'entryId', { ...listed, checkedOn: day }) } },
    recipients: {
      fields: { noRecipientsConfirmed: flag, transferOutsideEea: tri },
      lines: { recipients: lines('recipient', 'entryId', listed) },
    },
    security: {
      fields: { noMeasuresReason: text, proportionality: text, safeguardStatement: text },
      lines: { measures: lines('measure', 'entryId', listed) },
    },
    information: {
      fields: {
        information: text,
        informationLocation: text,
        statementVersion: text,
        art14Exception: choice({ none: noException, ...art14Exceptions }),
        art14Reason: text,
      },
      lines: {},
    },
    questions: {
      fields: {},
      lines: { answers: answerLines },
    },
    loose: {
      fields: {},
      lines: { loose: lines('looseValue', 'label', { label: text, kind: choice(looseKinds), value: text }) },
    },
  },
}
