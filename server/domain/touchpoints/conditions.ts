import type { Text } from '../text'

/** What a condition looks at. */
export type ConditionFact = 'purpose.calledPersons' | 'organisation.telemarketingExemption' | 'answer.Q-B2B-PUBLISHED'

/** A fact that lifts an exclusion; `text` is the condition in words. */
export type Condition = { fact: ConditionFact; operator: 'is' | 'is_not'; value: string; text: Text }

export const callsLegalPersonsOnly: Condition = {
  fact: 'purpose.calledPersons',
  operator: 'is',
  value: 'legal_only',
  text: {
    nl: "Tenzij u uitsluitend rechtspersonen belt, dus geen zzp'ers, VOF's of maatschappen",
    en: 'Unless you call legal persons only, so no sole traders, VOF or maatschap',
  },
}

export const exemptFromTelemarketing: Condition = {
  fact: 'organisation.telemarketingExemption',
  operator: 'is_not',
  value: 'none',
  text: {
    nl: 'Tenzij u een goed doel, een loterij met vergunning of een uitgever van kranten of tijdschriften bent die eigen donateurs of klanten belt',
    en: 'Unless you are a charity, a licensed lottery or a press publisher that calls its own donors or customers',
  },
}

export const publishedBusinessAddress: Condition = {
  fact: 'answer.Q-B2B-PUBLISHED',
  operator: 'is',
  value: 'yes',
  text: {
    nl: 'Tenzij u alleen rechtspersonen of ondernemers mailt, op adressen die zij zelf voor zulke berichten hebben bekendgemaakt',
    en: 'Unless you e-mail legal persons or professionals only, at addresses they published themselves for such messages',
  },
}
