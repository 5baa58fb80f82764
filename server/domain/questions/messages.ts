import { advertisingKinds, businessMailKinds, messageKinds } from './kind-sets'
import type { Question } from './question'

export const messagesQuestions: readonly Question[] = [
  {
    id: 'Q-B2B-PUBLISHED',
    subject: 'purpose',
    type: 'yes_no',
    text: {
      nl: 'Mailt u alleen rechtspersonen of ondernemers, op adressen die zij zelf voor zulke berichten hebben bekendgemaakt?',
      en: 'Do you e-mail legal persons or professionals only, at addresses they published themselves for such messages?',
    },
    kinds: businessMailKinds,
    rules: ['LB-TEMPLATE-EXCLUDED', 'TW-11.7-MSG-CONSENT'],
    seeds: [],
  },
  {
    id: 'Q-SENDER-VISIBLE',
    subject: 'activity',
    type: 'yes_no',
    text: { nl: 'Is in elk bericht duidelijk wie de afzender is?', en: 'Is the sender clear in every message?' },
    kinds: messageKinds,
    gapWhen: 'no',
    rules: ['TW-11.7-IDENTITY'],
    seeds: [],
  },
  {
    id: 'Q-UNSUB-ADDRESS',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Staat in elk bericht een geldig adres of een geldige link om zich af te melden?',
      en: 'Does every message contain a valid address or link to opt out?',
    },
    kinds: messageKinds,
    gapWhen: 'no',
    rules: ['TW-11.7-IDENTITY'],
    seeds: [],
  },
  {
    id: 'Q-SUPPRESSION',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Controleert u vóór elke verzending, elk gesprek of elke upload een blokkadelijst?',
      en: 'Do you check a suppression list before every send, call or upload?',
    },
    kinds: advertisingKinds,
    gapWhen: 'no',
    rules: ['TW-11.7-SUPPRESSION'],
    seeds: [],
  },
  {
    id: 'Q-SUPPRESSION-MINIMAL',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Bewaart u in de blokkadelijst alleen een gehasht of minimaal kenmerk?',
      en: 'Does the suppression list hold only a hashed or minimal identifier?',
    },
    kinds: advertisingKinds,
    gapWhen: 'no',
    rules: ['RET-SUPPRESSION'],
    seeds: [],
  },
]
