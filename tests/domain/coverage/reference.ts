import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import type { TermKey } from '@/server/domain/glossary'
import type { FieldPath } from '@/server/domain/rules/fields'
import type { TouchpointKind } from '@/server/domain/touchpoints'
import type { Template } from '@/server/domain/touchpoints/template'

/** Lists of choices that a claim of an article has become. */
export type VocabularyName =
  | 'agreementKinds'
  | 'basicProcesses'
  | 'bases'
  | 'dataCategories'
  | 'dataSubjects'
  | 'deviceExemptions'
  | 'identifierKinds'
  | 'informedItems'
  | 'legalGrounds'
  | 'measures'
  | 'onboardingRoles'
  | 'ownRoles'
  | 'profileTypes'
  | 'providerModes'
  | 'roleQuestions'
  | 'softOptInSales'

/** Where a claim of a source article is found in the product. `says` is a Dutch phrase that stands there. */
export type Reference =
  | { kind: 'rule'; id: string }
  | { kind: 'question'; id: string }
  | { kind: 'field'; path: FieldPath }
  | { kind: 'term'; key: TermKey }
  | { kind: 'template'; id: TouchpointKind; part: keyof Template; says: string }
  | { kind: 'vocabulary'; name: VocabularyName; keys: readonly string[] }
  | { kind: 'assessment'; id: AssessmentKind; says: string }
  | { kind: 'page'; page: 'rules' | 'reference'; says: string }
  | { kind: 'words'; key: string }

/** Per claim (S1-44) where it is found; every claim at least once. */
export type Coverage = Readonly<Record<string, readonly [Reference, ...Reference[]]>>

export const rule = (id: string): Reference => ({ kind: 'rule', id })
export const question = (id: string): Reference => ({ kind: 'question', id })
export const field = (path: FieldPath): Reference => ({ kind: 'field', path })
export const term = (key: TermKey): Reference => ({ kind: 'term', key })
export const template = (id: TouchpointKind, part: keyof Template, says: string): Reference => ({
  kind: 'template',
  id,
  part,
  says,
})
export const choices = (name: VocabularyName, ...keys: string[]): Reference => ({ kind: 'vocabulary', name, keys })
export const assessment = (id: AssessmentKind, says: string): Reference => ({ kind: 'assessment', id, says })
export const page = (name: 'rules' | 'reference', says: string): Reference => ({ kind: 'page', page: name, says })
export const words = (key: string): Reference => ({ kind: 'words', key })
