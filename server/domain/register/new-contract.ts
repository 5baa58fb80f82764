import { type ContractContent, clauseIds } from './contract'

/** A contract of which nothing is known yet. Another kind than a processing agreement starts without the nine items. */
export function emptyContract(kind: ContractContent['kind'], partyId: string): ContractContent {
  return {
    kind,
    partyId,
    title: '',
    reference: '',
    fileId: null,
    url: '',
    urlVersion: '',
    acceptedOn: null,
    signedOn: null,
    startsOn: null,
    endsOn: null,
    renewal: '',
    notice: '',
    breachTermHours: null,
    breachContact: '',
    breachNotice: 'not_checked',
    liability: '',
    auditRight: 'not_checked',
    essencePublic: 'not_checked',
    note: '',
    clauses: clauseIds.map((clause) => ({ clause, answer: 'not_checked', page: '' })),
    annexes: [],
    engagementIds: [],
  }
}
