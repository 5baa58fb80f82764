import type { Text } from '../text'
import type { Outcome } from './evaluate'
import type { Severity } from './rule'

/** A label with what it means, in words for who reads it. */
export type Explained = Text & { meaning: Text }

/** What a rule can say of a subject. */
export const outcomes = {
  gap: {
    nl: 'Niet op orde',
    en: 'Gap',
    meaning: { nl: 'Wat is ingevuld, voldoet niet aan de regel.', en: 'The facts given break the rule.' },
  },
  open: {
    nl: 'Nog te beantwoorden',
    en: 'Still to answer',
    meaning: {
      nl: 'Een antwoord dat de doorslag geeft, ontbreekt of is onbekend.',
      en: 'A needed answer that decides the outcome is missing or unknown.',
    },
  },
  pass: {
    nl: 'Op orde',
    en: 'In order',
    meaning: {
      nl: 'Alles wat nodig is, is ingevuld en voldoet aan de regel.',
      en: 'All needed facts are given and the rule is met.',
    },
  },
  notApplicable: {
    nl: 'Niet van toepassing',
    en: 'Not applicable',
    meaning: {
      nl: 'De regel gaat hier niet over, of geldt vandaag niet.',
      en: 'The rule does not concern this, or is not in force today.',
    },
  },
  notAssessed: {
    nl: 'Niet beoordeeld: er is nog geen websitecontrole',
    en: 'Not assessed: there is no website check yet',
    meaning: {
      nl: 'De regel heeft de uitkomst van een websitecontrole nodig.',
      en: 'The rule needs the result of a website check.',
    },
  },
  error: {
    nl: 'Niet beoordeeld door een fout',
    en: 'Not assessed because of an error',
    meaning: {
      nl: 'De controle is mislukt. Dat zegt niets over de verwerking.',
      en: 'The check failed. That says nothing about the processing.',
    },
  },
} as const satisfies Record<Outcome['outcome'], Explained>

/** How much hangs on a rule. */
export const severities = {
  blocking: {
    nl: 'Blokkerend',
    en: 'Blocking',
    meaning: {
      nl: 'Zonder oplossing is de verwerking niet toegestaan of het register onvolledig.',
      en: 'Without a fix the processing is not allowed or the record incomplete.',
    },
  },
  warning: {
    nl: 'Waarschuwing',
    en: 'Warning',
    meaning: {
      nl: 'Waarschijnlijk niet op orde of te onderbouwen.',
      en: 'Probably not in order or needs substantiation.',
    },
  },
  advice: { nl: 'Advies', en: 'Advice', meaning: { nl: 'Goede praktijk.', en: 'Good practice.' } },
} as const satisfies Record<Severity, Explained>

/** A gap about which the law leaves room, as long as nobody recorded a reason. */
export const toSubstantiate = {
  nl: 'Te onderbouwen',
  en: 'Needs substantiation',
  meaning: {
    nl: 'De wet of de bronnen laten ruimte. U ziet beide standpunten en legt vast waarom u voor een ervan kiest.',
    en: 'The law or its sources leave room. You see both positions and record why you choose one of them.',
  },
} as const satisfies Explained
