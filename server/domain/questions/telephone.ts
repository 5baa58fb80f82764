import { telemarketingKinds } from './kind-sets'
import type { Question } from './question'

export const telephoneQuestions: readonly Question[] = [
  {
    id: 'Q-TEL-OWN-CUSTOMERS',
    subject: 'purpose',
    type: 'yes_no',
    text: {
      nl: 'Belt u alleen eigen klanten (of als goed doel: donateurs, vrijwilligers en bezoekers) over eigen soortgelijke producten of doelen?',
      en: 'Do you only call own customers (or as a charity: donors, volunteers and event visitors) about own similar products or goals?',
    },
    kinds: telemarketingKinds,
    gapWhen: 'no',
    rules: ['TW-11.7-TEL-CONSENT', 'TW-11.7-TEL-CUSTOMER', 'TW-11.7-TEL-EXEMPT'],
    seeds: [],
  },
  {
    id: 'Q-TEL-TERM',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Heeft u een termijn vastgelegd waarbinnen iemand klant of donateur is?',
      en: 'Have you recorded a term within which someone is a customer or donor?',
    },
    kinds: telemarketingKinds,
    gapWhen: 'no',
    rules: ['TW-11.7-TEL-EXEMPT'],
    seeds: [],
  },
  {
    id: 'Q-TEL-OBJECT',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Biedt u in elk gesprek zelf het recht van verzet aan?',
      en: 'Do you offer the right to object in every call yourself?',
    },
    kinds: telemarketingKinds,
    gapWhen: 'no',
    rules: ['TW-11.7-TEL-EXEMPT', 'TW-11.7-TEL-OBJECT'],
    seeds: [],
  },
  {
    id: 'Q-TEL-NUMBER',
    subject: 'activity',
    type: 'yes_no',
    text: { nl: 'Belt u met een zichtbaar nummer?', en: 'Do you call with a visible number?' },
    kinds: telemarketingKinds,
    gapWhen: 'no',
    rules: ['TW-11.7-TEL-NUMBER'],
    seeds: [],
  },
  {
    id: 'Q-TEL-PROOF-KIND',
    subject: 'activity',
    type: 'choice',
    text: { nl: 'Welk bewijs van beltoestemming heeft u?', en: 'Which proof of call consent do you have?' },
    kinds: telemarketingKinds,
    options: [
      { id: 'per_person', text: { nl: 'Per persoon vastgelegd', en: 'Recorded per person' } },
      { id: 'number_only', text: { nl: 'Alleen een telefoonnummer', en: 'A phone number only' } },
      { id: 'call_list', text: { nl: 'Een bellijst', en: 'A call list' } },
      {
        id: 'process_description',
        text: { nl: 'Een beschrijving van de werkwijze', en: 'A description of the procedure' },
      },
    ],
    rules: ['TW-11.7-TEL-PROOF'],
    seeds: [],
  },
  {
    id: 'Q-TEL-SOLETRADERS',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: "Houdt u zzp'ers, VOF's en maatschappen apart van rechtspersonen?",
      en: 'Do you separate sole traders, VOF and maatschap from legal persons?',
    },
    kinds: telemarketingKinds,
    gapWhen: 'no',
    rules: ['TW-11.7-TEL-SOLETRADER'],
    seeds: [],
  },
]
