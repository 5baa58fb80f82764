import { stringify } from 'csv-stringify/sync'
import { type DpaClauseKey, dpaClauses } from '@/server/domain/agreements/clauses'
import { type AgreementStateKey, agreementStates } from '@/server/domain/agreements/state'
import { activityNumber } from '@/server/domain/register/activity'
import { type Locale, say, type Text } from '@/server/domain/text'
import { type AgreementKindKey, agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import { type EngagementRoleKey, engagementRoles } from '@/server/domain/vocabulary/engagement-roles'
import { guardFormula } from './formula-guard'
import { type CsvChoices, csvShape } from './write-register'

/** One product of a party in an activity, as a line of the contract matrix. */
export type MatrixLine = {
  number: number
  activity: string
  owner: string
  party: string
  product: string
  role: EngagementRoleKey
  needed: readonly AgreementKindKey[]
  state: AgreementStateKey
  missing: readonly DpaClauseKey[]
  notChecked: readonly DpaClauseKey[]
  contracts: readonly string[]
}

type Column = { header: Text; write: (line: MatrixLine, locale: Locale) => string }

const columns: readonly Column[] = [
  { header: { nl: 'Nummer', en: 'Number' }, write: (line) => activityNumber(line.number) },
  { header: { nl: 'Verwerking', en: 'Activity' }, write: (line) => line.activity },
  { header: { nl: 'Eigenaar', en: 'Owner' }, write: (line) => line.owner },
  { header: { nl: 'Partij', en: 'Party' }, write: (line) => line.party },
  { header: { nl: 'Product', en: 'Product' }, write: (line) => line.product },
  { header: { nl: 'Rol', en: 'Role' }, write: (line, locale) => engagementRoles[line.role][locale] },
  {
    header: { nl: 'Nodige afspraak', en: 'Needed agreement' },
    write: (line, locale) => line.needed.map((kind) => agreementKinds[kind][locale]).join(' | '),
  },
  { header: { nl: 'Stand', en: 'State' }, write: (line, locale) => agreementStates[line.state][locale] },
  {
    header: { nl: 'Ontbreekt van art. 28 lid 3', en: 'Missing from Art. 28(3)' },
    write: (line, locale) => clauseList(line.missing, locale),
  },
  {
    header: { nl: 'Niet nagekeken van art. 28 lid 3', en: 'Not checked of Art. 28(3)' },
    write: (line, locale) => clauseList(line.notChecked, locale),
  },
  { header: { nl: 'Contracten', en: 'Contracts' }, write: (line) => line.contracts.join(' | ') },
]

function clauseList(clauses: readonly DpaClauseKey[], locale: Locale): string {
  return clauses.map((clause) => `${clause}: ${dpaClauses[clause][locale]}`).join(' | ')
}

/** The contract matrix as CSV, with byte order mark and headers, one line per product of a party in an activity. */
export function writeMatrix(lines: readonly MatrixLine[], { locale, delimiter }: CsvChoices): string {
  return stringify(
    lines.map((line) => columns.map((column) => guardFormula(column.write(line, locale)))),
    { ...csvShape, columns: columns.map((column) => say(column.header, locale)), delimiter },
  )
}
