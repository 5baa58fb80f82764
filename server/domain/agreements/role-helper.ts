import type { Text } from '../text'
import type { AgreementKindKey } from '../vocabulary/agreement-kinds'
import type { AnswerKey } from '../vocabulary/answers'
import type { EngagementRoleKey } from '../vocabulary/engagement-roles'
import type { Vocabulary } from '../vocabulary/vocabulary'

/** Three questions that lead to a proposal for the role of a party (S1-46, S1-47, EDPB 07/2020). */
export const roleQuestions = {
  r1: {
    nl: 'Bepaalt deze partij zelf waarvoor de gegevens worden gebruikt?',
    en: 'Does this party decide what the data are used for?',
  },
  r2: {
    nl: 'Gebruikt deze partij de gegevens ook voor zichzelf of andere klanten?',
    en: 'Does this party use the data for itself or other customers?',
  },
  r3: {
    nl: 'Bepalen u en deze partij samen doel en middelen (bijvoorbeeld een pixel)?',
    en: 'Do you and this party jointly determine purpose and means (e.g. a pixel)?',
  },
} as const satisfies Vocabulary

export type RoleQuestionKey = keyof typeof roleQuestions

export const roleHelperNote: Text = {
  nl: "De uitkomst is een voorstel. 'Alleen ontvanger' kiest u zelf, voor een partij die gegevens krijgt zonder dat een afspraak nodig is, zoals een bank, vervoerder of overheid.",
  en: "The outcome is a proposal. 'Recipient only' is your own choice, for a party that gets data without needing an agreement, such as a bank, carrier or authority.",
}

type RoleAnswers = { [Key in RoleQuestionKey]?: AnswerKey | null }

/** The role a party seems to have, and the agreement that belongs to it; null as long as the role is unknown. */
export type RoleProposal = { role: EngagementRoleKey; agreement: AgreementKindKey | null }

/**
 * Proposes a role from the answers to the three questions. Deciding together (r3) goes first; a missing or unknown
 * answer that still matters gives unknown. "Recipient only" is never proposed: that is the user's own choice.
 */
export function proposeRole({ r1, r2, r3 }: RoleAnswers): RoleProposal {
  if (r3 === 'yes') return { role: 'joint', agreement: 'joint' }
  if (r3 === 'no' && (r1 === 'yes' || r2 === 'yes')) return { role: 'independent', agreement: 'exchange' }
  if (r1 === 'no' && r2 === 'no' && r3 === 'no') return { role: 'processor', agreement: 'dpa' }
  return { role: 'unknown', agreement: null }
}
