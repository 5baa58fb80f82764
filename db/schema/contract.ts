import {
  type AnyPgColumn,
  customType,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { annexKinds, checkedValues, clauseAnswerValues, clauseIds } from '../../server/domain/register/contract'
import { agreementKindKeys } from '../../server/domain/vocabulary/agreement-kinds'
import { oneOf, prose, savedAt, tenantKey, tenantPolicy } from './columns'
import { organisations } from './organisation'
import { engagements, parties } from './party'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** A document as it was uploaded; its bytes are in file_chunks. */
export const files = pgTable(
  'files',
  {
    ...tenantKey(),
    name: text().notNull(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    uploadedBy: uuid(),
    uploadedAt: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ name: 'files_organisation', columns: [t.organisationId], foreignColumns: [organisations.id] }),
    tenantPolicy(),
  ],
)

/** Rows of at most 1 MB, in order. */
export const fileChunks = pgTable(
  'file_chunks',
  {
    organisationId: uuid().notNull(),
    fileId: uuid().notNull(),
    position: integer().notNull(),
    bytes: bytea().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.fileId, t.position] }),
    foreignKey({
      name: 'file_chunks_file',
      columns: [t.organisationId, t.fileId],
      foreignColumns: [files.organisationId, files.id],
    }).onDelete('cascade'),
    tenantPolicy(),
  ],
)

/** An agreement with a party that covers engagements: Art. 26, 28 AVG and the like. */
export const contracts = pgTable(
  'contracts',
  {
    ...tenantKey(),
    version: integer().notNull().default(1),
    partyId: uuid().notNull(),
    kind: text({ enum: agreementKindKeys }).notNull(),
    title: text().notNull(),
    reference: prose(),
    fileId: uuid(),
    url: prose(),
    urlVersion: prose(),
    acceptedOn: date({ mode: 'string' }),
    signedOn: date({ mode: 'string' }),
    startsOn: date({ mode: 'string' }),
    endsOn: date({ mode: 'string' }),
    renewal: prose(),
    notice: prose(),
    breachTermHours: integer(),
    breachContact: prose(),
    breachNotice: text({ enum: [...checkedValues] })
      .notNull()
      .default('not_checked'),
    liability: prose(),
    auditRight: text({ enum: [...checkedValues] })
      .notNull()
      .default('not_checked'),
    essencePublic: text({ enum: [...checkedValues] })
      .notNull()
      .default('not_checked'),
    note: prose(),
    createdAt: savedAt(),
    updatedAt: savedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({
      name: 'contracts_party',
      columns: [t.organisationId, t.partyId],
      foreignColumns: [parties.organisationId, parties.id],
    }),
    foreignKey({
      name: 'contracts_file',
      columns: [t.organisationId, t.fileId],
      foreignColumns: [files.organisationId, files.id],
    }),
    index('contracts_of_party').on(t.organisationId, t.partyId),
    index('contracts_of_file').on(t.organisationId, t.fileId),
    oneOf('contracts_kind', t.kind, agreementKindKeys),
    tenantPolicy(),
  ],
)

/** The nine items of Art. 28(3) AVG: there or not, and on which page. */
export const contractClauses = pgTable(
  'contract_clauses',
  {
    organisationId: uuid().notNull(),
    contractId: uuid().notNull(),
    clause: text({ enum: [...clauseIds] }).notNull(),
    answer: text({ enum: [...clauseAnswerValues] }).notNull(),
    page: prose(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.contractId, t.clause] }),
    ofContract('contract_clauses_contract', t),
    oneOf('contract_clauses_answer', t.answer, clauseAnswerValues),
    tenantPolicy(),
  ],
)

export const contractAnnexes = pgTable(
  'contract_annexes',
  {
    ...tenantKey(),
    contractId: uuid().notNull(),
    position: integer().notNull(),
    kind: text({ enum: [...annexKinds] }).notNull(),
    title: text().notNull(),
    fileId: uuid(),
    url: prose(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    ofContract('contract_annexes_contract', t),
    foreignKey({
      name: 'contract_annexes_file',
      columns: [t.organisationId, t.fileId],
      foreignColumns: [files.organisationId, files.id],
    }),
    index('contract_annexes_of_contract').on(t.organisationId, t.contractId),
    index('contract_annexes_of_file').on(t.organisationId, t.fileId),
    oneOf('contract_annexes_kind', t.kind, annexKinds),
    tenantPolicy(),
  ],
)

/** Which engagements a contract covers. */
export const contractCoverage = pgTable(
  'contract_coverage',
  { organisationId: uuid().notNull(), contractId: uuid().notNull(), engagementId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.contractId, t.engagementId] }),
    ofContract('contract_coverage_contract', t),
    foreignKey({
      name: 'contract_coverage_engagement',
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagements.organisationId, engagements.id],
    }).onDelete('cascade'),
    index('contract_coverage_of_engagement').on(t.organisationId, t.engagementId),
    tenantPolicy(),
  ],
)

function ofContract(name: string, t: { organisationId: AnyPgColumn; contractId: AnyPgColumn }) {
  return foreignKey({
    name,
    columns: [t.organisationId, t.contractId],
    foreignColumns: [contracts.organisationId, contracts.id],
  }).onDelete('cascade')
}
