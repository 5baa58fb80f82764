import type { AgreementKindKey } from '../vocabulary/agreement-kinds'
import type { ClauseAnswerKey, DpaClauseKey } from './clauses'

/**
 * What of a contract decides its state. Days are YYYY-MM-DD. Web terms count as accepted by `acceptedOn` together with
 * the `url` and its `urlVersion`: without these nobody can show what was accepted. A day that is still to come does not count yet.
 */
export type Agreement = {
  kind: AgreementKindKey
  signedOn?: string | null
  acceptedOn?: string | null
  url?: string | null
  urlVersion?: string | null
  endsOn?: string | null
  clauses: Partial<Record<DpaClauseKey, ClauseAnswerKey>>
}
