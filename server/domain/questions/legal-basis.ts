import type { Question } from './question'

export const legalBasisQuestions: readonly Question[] = [
  {
    id: 'Q-PUBLIC-TASK',
    subject: 'purpose',
    type: 'yes_no',
    text: { nl: 'Hoort dit doel bij uw publieke taak?', en: 'Does this purpose belong to your public task?' },
    kinds: 'all',
    rules: ['LB-OTHER-MARKETING', 'LB-LI-PUBLIC'],
    seeds: [],
  },
  {
    id: 'Q-OLD-DATA',
    subject: 'purpose',
    type: 'yes_no',
    text: {
      nl: 'Gebruikt u gegevens van vóór de wijziging van de grondslag nog?',
      en: 'Do you still use data from before the change of legal basis?',
    },
    kinds: 'all',
    gapWhen: 'yes',
    rules: ['LB-SWITCHED'],
    seeds: [],
  },
  {
    id: 'Q-PARENTAL',
    subject: 'purpose',
    type: 'yes_no',
    text: {
      nl: 'Regelt u bij kinderen onder 16 de toestemming van een ouder?',
      en: "Do you arrange a parent's consent for children under 16?",
    },
    kinds: 'all',
    gapWhen: 'no',
    rules: ['LB-CHILD'],
    seeds: [],
  },
  {
    id: 'Q-SHARES-THIRD',
    subject: 'purpose',
    type: 'yes_no',
    text: {
      nl: 'Geeft u gegevens aan derden tegen betaling of voor hun reclame?',
      en: 'Do you give data to third parties for payment or for their advertising?',
    },
    kinds: 'all',
    gapWhen: 'yes',
    rules: ['CONS-THIRD-NAMED', 'LIA-SELLING'],
    seeds: [],
  },
  {
    id: 'Q-INCIDENTAL',
    subject: 'activity',
    type: 'checklist',
    text: {
      nl: 'Wat doet u tegen gevoelige gegevens die mensen ongevraagd sturen?',
      en: 'What do you do about sensitive data people send unasked?',
    },
    kinds: 'all',
    gapWhen: 'no',
    items: [
      { id: 'told', text: { nl: 'Wij vragen mensen die niet te sturen', en: 'We ask people not to send them' } },
      { id: 'deleted', text: { nl: 'Wij verwijderen ze zodra wij ze zien', en: 'We delete them on sight' } },
      { id: 'restricted', text: { nl: 'Weinig mensen kunnen erbij', en: 'Few people have access' } },
    ],
    rules: ['LB-INCIDENTAL'],
    seeds: [],
  },
]
