import type { Question } from './question'

export const chainQuestions: readonly Question[] = [
  {
    id: 'Q-DELIVERS-LEADS',
    subject: 'engagement',
    type: 'yes_no',
    text: {
      nl: 'Levert deze partij leads of verstuurt die berichten voor u?',
      en: 'Does this party deliver leads or send messages for you?',
    },
    kinds: 'all',
    rules: ['TW-11.7-CHAIN', 'AGR-DD-NONE'],
    seeds: [],
  },
  {
    id: 'Q-CHAIN-PROOF',
    subject: 'engagement',
    type: 'yes_no',
    text: { nl: 'Kan deze partij per persoon de toestemming tonen?', en: 'Can this party show consent per person?' },
    kinds: 'all',
    gapWhen: 'no',
    rules: ['TW-11.7-CHAIN'],
    seeds: [],
  },
]
