import { z } from 'zod'
import { agreementKindKeys } from '../vocabulary/agreement-kinds'
import { day, id, line, prose, requiredLine, webAddress } from './values'

export const clauseIds = ['intro', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
export const clauseAnswerValues = ['yes', 'no', 'not_checked', 'na'] as const
export const checkedValues = ['yes', 'no', 'not_checked'] as const
export const annexKinds = ['scc', 'security', 'sub_processors', 'other'] as const

/** One of the nine items of Art. 28(3) AVG, and where it stands. */
export const clause = z.object({
  clause: z.enum(clauseIds),
  answer: z.enum(clauseAnswerValues),
  page: line,
})

export const annex = z.object({
  id,
  kind: z.enum(annexKinds),
  title: requiredLine,
  fileId: id.nullable(),
  url: z.union([z.literal(''), webAddress]),
})

/** An agreement with a party: a file, or terms on the web with version and the date they were accepted. */
export const contractContent = z
  .object({
    kind: z.enum(agreementKindKeys),
    partyId: id,
    title: requiredLine,
    reference: line,
    fileId: id.nullable(),
    url: z.union([z.literal(''), webAddress]),
    urlVersion: line,
    acceptedOn: day.nullable(),
    signedOn: day.nullable(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    renewal: line,
    notice: line,
    breachTermHours: z.int().min(0).max(8760).nullable(),
    breachContact: line,
    breachNotice: z.enum(checkedValues),
    liability: prose,
    auditRight: z.enum(checkedValues),
    essencePublic: z.enum(checkedValues),
    note: prose,
    clauses: z.array(clause).length(clauseIds.length),
    annexes: z.array(annex).max(100),
    engagementIds: z.array(id).max(1000),
  })
  .refine(
    (contract) => contract.startsOn === null || contract.endsOn === null || contract.startsOn <= contract.endsOn,
    {
      path: ['endsOn'],
      message: 'end_before_start',
    },
  )
  .refine((contract) => contract.kind !== 'dpa' || contract.clauses.every((item) => item.answer !== 'na'), {
    path: ['clauses'],
    message: 'clause_na_only_other_kinds',
  })

export type Clause = z.infer<typeof clause>
export type Annex = z.infer<typeof annex>
export type ContractContent = z.infer<typeof contractContent>
export type Contract = ContractContent & { id: string; version: number; updatedAt: Date }
