import { emptyPortable } from '../empty-activity'
import {
  hashOf,
  type ImportContext,
  type ImportDraft,
  type ImportFile,
  keepLoose,
  nameOf,
  numberRepeats,
  shortId,
} from '../import-draft'
import { readEach, unreadable } from '../problem'
import type { Table, TableRow } from '../table/read-table'
import { plain } from '../values/plain'
import {
  readCountry,
  readDepartment,
  readInterest,
  readLegalBasis,
  readPurpose,
  readRetention,
  readReviewDate,
  readStatusCell,
  readTransfer,
} from './read-facts'
import { readCategories, readMeasures, readRecipients, readSubjects } from './read-lists'
import {
  readController,
  readControllerContact,
  readDpo,
  readDpoContact,
  readJointContact,
  readJointController,
  readOwnRole,
  readRepresentative,
  readRepresentativeContact,
} from './read-people'
import type { ReadCell } from './row'

const nameHeader = 'processing_activity'

/** In the order in which they are read: a contact after its name, a ground after its purpose, retention after the data. */
const readers: Readonly<Record<string, ReadCell>> = {
  we_are_processor: readOwnRole,
  name_data_controller: readController,
  contact_data_controller: readControllerContact,
  name_joint_data_controller: readJointController,
  contact_joint_data_controller: readJointContact,
  name_representative: readRepresentative,
  contact_representative: readRepresentativeContact,
  name_dpo: readDpo,
  contact_dpo: readDpoContact,
  purpose_of_processing: readPurpose,
  legal_basis: readLegalBasis,
  legitimate_interest_description: readInterest,
  categories_personal_data: readCategories,
  categories_data_subjects: readSubjects,
  categories_recipients: readRecipients,
  retention_periods: readRetention,
  technical_measures: readMeasures,
  organizational_measures: readMeasures,
  is_international_data_transfers: readTransfer,
  to_country: readCountry,
  safeguards: () => false,
  review_due_date: readReviewDate,
  department: readDepartment,
  status: readStatusCell,
}

/** What is only about the organisation: kept beside the activity when it differs, for it has no field there. */
const ofOrganisation = /^(name|contact)_(data_controller|representative|dpo)$/

/** Whether these are the headers of the register with 34 columns that the Dutch and English AVG registers use. */
export function isAvgRegister(headers: readonly string[]): boolean {
  const names = headers.map(plain)
  return [nameHeader, 'purpose_of_processing', 'legal_basis'].every((name) => names.includes(name))
}

/** Reads such a register. Throws UnreadableFile. */
export function readAvgRegister(table: Table, context: ImportContext): ImportFile {
  const drafts = readEach(table.rows, (row) => readRow(row, table.headers, context))
  return { format: 'avg-register', locale: null, drafts: numberRepeats(drafts) }
}

function readRow({ line, cells }: TableRow, headers: readonly string[], context: ImportContext): ImportDraft {
  const values = new Map(headers.map((header, index) => [plain(header), (cells[index] ?? '').trim()]))
  const cell = (column: string) => values.get(column) ?? ''
  const activity = emptyPortable()
  const { name, whole } = nameOf(cell(nameHeader))
  if (name === '') throw unreadable('name_missing', line, nameHeader)
  activity.name = name
  const notUnderstood = whole ? [] : [{ column: nameHeader, value: cell(nameHeader) }]
  const extra: [string, string][] = []
  for (const [column, read] of Object.entries(readers)) {
    const value = cell(column)
    if (value === '' || read(value, { cell, activity, context })) continue
    if (ofOrganisation.test(column)) extra.push([column, value])
    else notUnderstood.push({ column, value })
  }
  for (const { column, value } of notUnderstood) keepLoose(activity, 'unsorted', column, value, line)
  const unmapped = [...values].filter(([column, value]) => value !== '' && column !== nameHeader && !readers[column])
  for (const [column, value] of [...extra, ...unmapped]) keepLoose(activity, 'extra', column, value, line)
  return { line, activity, notUnderstood, ...keysOf(values, name) }
}

/**
 * Registers of this kind number their rows from the same start, so that rows of two registers share an id: only
 * together with the name does it say which row is meant.
 */
function keysOf(values: Map<string, string>, name: string) {
  const contentHash = hashOf([...values])
  const sourceId = values.get('id') || null
  const identity = sourceId
    ? `avg-register:${shortId(sourceId)}:${hashOf([['name', name]]).slice(0, 12)}`
    : `avg-register:${contentHash}`
  return { sourceId, identity, contentHash }
}
