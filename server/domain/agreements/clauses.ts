import type { AgreementKindKey } from '../vocabulary/agreement-kinds'
import { keysOf, type Vocabulary } from '../vocabulary/vocabulary'

/** What a data processing agreement must hold: the opening words and items (a) to (h) of Art. 28(3). */
export const dpaClauses = {
  intro: {
    nl: 'Onderwerp, duur, aard en doel, soort gegevens, categorieën betrokkenen, rechten en plichten',
    en: 'Subject, duration, nature and purpose, kind of data, categories of persons, rights and duties',
  },
  a: {
    nl: 'Alleen op gedocumenteerde instructie, ook voor doorgifte',
    en: 'Only on documented instructions, incl. transfers',
  },
  b: { nl: 'Geheimhouding van personeel', en: 'Confidentiality of staff' },
  c: { nl: 'Beveiliging volgens artikel 32', en: 'Security under Article 32' },
  d: { nl: 'Voorwaarden voor subverwerkers', en: 'Conditions for sub-processors' },
  e: { nl: 'Hulp bij rechten van betrokkenen', en: 'Help with data-subject rights' },
  f: {
    nl: 'Hulp bij beveiliging, datalekken, DPIA en raadpleging',
    en: 'Help with security, breaches, DPIA and consultation',
  },
  g: { nl: 'Wissen of teruggeven bij einde', en: 'Delete or return at the end' },
  h: {
    nl: 'Informatie en audits, melden bij onrechtmatige instructie',
    en: 'Information and audits, warn on unlawful instruction',
  },
} as const satisfies Vocabulary

export type DpaClauseKey = keyof typeof dpaClauses

export const dpaClauseKeys = keysOf(dpaClauses)

/** Answers per item; `na` fits every kind of agreement but a data processing agreement. */
export const clauseAnswers = {
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  not_checked: { nl: 'Niet gecontroleerd', en: 'Not checked' },
  na: { nl: 'Niet van toepassing', en: 'Not applicable' },
} as const satisfies Vocabulary

export type ClauseAnswerKey = keyof typeof clauseAnswers

export const clauseAnswerKeys = keysOf(clauseAnswers)

/** Returns the answers that can be given about a clause of this kind of agreement. */
export function clauseAnswersFor(kind: AgreementKindKey): readonly ClauseAnswerKey[] {
  return clauseAnswerKeys.filter((answer) => answer !== 'na' || kind !== 'dpa')
}
