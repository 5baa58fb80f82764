import type { Text } from '@/server/domain/text'
import { isTouchpointKind, type TouchpointKind, touchpoints } from '@/server/domain/touchpoints'
import { activityStatuses } from '@/server/domain/vocabulary/activity-status'
import { basicProcesses } from '@/server/domain/vocabulary/basic-process'
import { deviceOwnerships } from '@/server/domain/vocabulary/device-ownership'
import { ownRoles } from '@/server/domain/vocabulary/own-roles'
import { profileTypes } from '@/server/domain/vocabulary/profile-types'
import { type Codec, day, line, optional, prose, termOf, triState } from '../codec'
import { addTo, type Column, fieldColumn, linesColumn } from '../column'
import { controllerLine } from '../lines/plain'

const byKind = termOf(
  Object.fromEntries(touchpoints.map(({ id, label }) => [id, label])) as Record<TouchpointKind, Text>,
)
const kind: Codec<string> = {
  write: (value, locale) => (isTouchpointKind(value) ? byKind.write(value, locale) : value),
  read: byKind.read,
}

export const nameColumn = fieldColumn('name', { nl: 'Naam', en: 'Name' }, line)

export const basicProcessColumn = fieldColumn(
  'basicProcess',
  { nl: 'Basisproces', en: 'Basic process' },
  termOf(basicProcesses),
)

export const placeColumns: readonly Column[] = [
  fieldColumn('kind', { nl: 'Touchpoint', en: 'Touchpoint' }, optional(kind)),
  basicProcessColumn,
]

export const roleColumns: readonly Column[] = [
  fieldColumn('ownRole', { nl: 'Eigen rol', en: 'Own role' }, termOf(ownRoles)),
  linesColumn({
    header: { nl: 'Verwerkt voor', en: 'Processes for' },
    line: controllerLine,
    pick: (activity) => activity.controllersServed,
    add: (item, activity) => addTo(activity.controllersServed, item, 500),
  }),
]

export const statusColumn = fieldColumn('status', { nl: 'Status', en: 'Status' }, termOf(activityStatuses))

export const endDateColumn = fieldColumn('endDate', { nl: 'Einddatum', en: 'End date' }, optional(day))
export const ownerColumn = fieldColumn('owner', { nl: 'Eigenaar', en: 'Owner' }, prose)

export const peopleColumns: readonly Column[] = [
  fieldColumn('startDate', { nl: 'Begindatum', en: 'Start date' }, optional(day)),
  endDateColumn,
  ownerColumn,
  fieldColumn('department', { nl: 'Afdeling', en: 'Department' }, line),
  fieldColumn('description', { nl: 'Omschrijving', en: 'Description' }, prose),
]

export const circumstanceColumns: readonly Column[] = [
  fieldColumn('occasional', { nl: 'Incidentele verwerking', en: 'Occasional processing' }, optional(triState)),
  fieldColumn('profileType', { nl: 'Soort profiel', en: 'Profile type' }, optional(termOf(profileTypes))),
  fieldColumn('deviceOwnership', { nl: 'Toestel', en: 'Device' }, optional(termOf(deviceOwnerships))),
]

export const reviewColumn = fieldColumn('reviewDue', { nl: 'Controledatum', en: 'Review date' }, optional(day))
