import type { Question } from './question'

export const organisationQuestions: readonly Question[] = [
  {
    id: 'Q-EXTERNAL-AGENCY',
    subject: 'organisation',
    type: 'yes_no',
    text: {
      nl: 'Bouwt een externe partij uw website of koopt die online marketing voor u in?',
      en: 'Does an outside party build your website or buy online marketing for you?',
    },
    kinds: 'all',
    rules: ['BS-AGENCY'],
    seeds: [],
  },
  {
    id: 'Q-DPO-MONITORING',
    subject: 'organisation',
    type: 'yes_no',
    text: {
      nl: 'Volgt u als kernactiviteit mensen grootschalig en regelmatig?',
      en: 'Is large-scale regular monitoring of people a core activity?',
    },
    kinds: 'all',
    gapWhen: 'yes',
    rules: ['ORG-DPO-REQUIRED'],
    seeds: [],
  },
  {
    id: 'Q-DPO-SPECIAL',
    subject: 'organisation',
    type: 'yes_no',
    text: {
      nl: 'Verwerkt u als kernactiviteit grootschalig bijzondere of strafrechtelijke gegevens?',
      en: 'Is large-scale processing of special or criminal data a core activity?',
    },
    kinds: 'all',
    gapWhen: 'yes',
    rules: ['ORG-DPO-REQUIRED'],
    seeds: [],
  },
  {
    id: 'Q-BASIC-ELSEWHERE',
    subject: 'organisation',
    type: 'yes_no',
    text: {
      nl: 'Staan HR, CRM, IT, finance, marketing en sales in een ander register dat u bijhoudt?',
      en: 'Are HR, CRM, IT, finance, marketing and sales kept in another register of yours?',
    },
    kinds: 'all',
    gapWhen: 'no',
    rules: ['ORG-BASIC-PROCESSES'],
    seeds: [],
  },
]
