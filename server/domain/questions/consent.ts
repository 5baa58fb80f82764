import type { Question } from './question'

export const consentQuestions: readonly Question[] = [
  {
    id: 'Q-CONS-BEFORE',
    subject: 'consent',
    type: 'yes_no',
    text: {
      nl: 'Vraagt u toestemming vóórdat u gegevens verzamelt?',
      en: 'Do you ask consent before you collect data?',
    },
    kinds: 'all',
    gapWhen: 'no',
    rules: ['CONS-BEFORE'],
    seeds: [],
  },
  {
    id: 'Q-CONS-PER-PURPOSE',
    subject: 'consent',
    type: 'yes_no',
    text: { nl: 'Vraagt u per doel apart toestemming?', en: 'Do you ask consent separately per purpose?' },
    kinds: 'all',
    gapWhen: 'no',
    rules: ['CONS-PER-PURPOSE'],
    seeds: [],
  },
  {
    id: 'Q-CONS-PER-CHANNEL',
    subject: 'consent',
    type: 'yes_no',
    text: {
      nl: 'Vraagt u per kanaal apart toestemming (e-mail en telefoon elk een eigen vakje)?',
      en: 'Do you ask consent separately per channel (e-mail and phone each their own box)?',
    },
    kinds: 'all',
    gapWhen: 'no',
    rules: ['CONS-PER-CHANNEL'],
    seeds: [],
  },
  {
    id: 'Q-CONS-BUNDLED',
    subject: 'consent',
    type: 'yes_no',
    text: {
      nl: 'Zit de toestemming vast aan een andere handeling, zoals bestellen of meedoen aan een actie?',
      en: 'Is consent tied to another action, such as ordering or entering a competition?',
    },
    kinds: 'all',
    gapWhen: 'yes',
    rules: ['CONS-BUNDLED'],
    seeds: [],
  },
  {
    id: 'Q-CONSENT-RENEWAL',
    subject: 'consent',
    type: 'yes_no',
    text: {
      nl: 'Is na een wijziging van tekst, doel of partijen opnieuw toestemming gepland?',
      en: 'Is renewed consent planned after a change of text, purpose or parties?',
    },
    kinds: 'all',
    gapWhen: 'no',
    rules: ['PROOF-CHANGED'],
    seeds: [],
  },
]
