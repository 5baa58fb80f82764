import { onboardingKinds } from './kind-sets'
import type { Question } from './question'

export const profilingAndOnboardingQuestions: readonly Question[] = [
  {
    id: 'Q-ART22-DECISION',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Leidt het profiel tot een besluit zonder tussenkomst van een mens, met rechtsgevolgen of vergelijkbaar grote gevolgen voor iemand?',
      en: 'Does the profile lead to a decision taken without a human, with legal or similarly major effects on someone?',
    },
    kinds: 'all',
    gapWhen: 'yes',
    rules: ['PROF-ART22'],
    seeds: [],
  },
  {
    id: 'Q-ART22-SAFEGUARD',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Is het besluit nodig voor een overeenkomst, door een wet toegestaan of met uitdrukkelijke toestemming, en kan iemand een mens laten ingrijpen, zijn standpunt geven en het besluit aanvechten?',
      en: 'Is the decision necessary for a contract, authorised by law or made with explicit consent, and can people obtain human intervention, give their view and contest it?',
    },
    kinds: 'all',
    gapWhen: 'no',
    rules: ['PROF-ART22'],
    seeds: [],
  },
  {
    id: 'Q-ANON-MEASURES',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Voorkomt een andere maatregel dan hashen dat iemand te herleiden is?',
      en: 'Does a measure other than hashing prevent re-identification?',
    },
    kinds: onboardingKinds,
    gapWhen: 'no',
    rules: ['ONB-ANON-CLAIM'],
    seeds: [],
  },
  {
    id: 'Q-ONB-INFO',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Is mensen vooraf verteld dat hun gegevens voor doelgroepen worden gebruikt en wie ze krijgt?',
      en: 'Were people told beforehand that their data are used for audiences and who receives them?',
    },
    kinds: onboardingKinds,
    gapWhen: 'no',
    rules: ['ONB-INFO', 'ONB-LI-CONDITIONS'],
    seeds: [],
  },
  {
    id: 'Q-ONB-CUSTOMER',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Gaat het alleen om mensen die klant bij u zijn?',
      en: 'Does it only concern people who are your customers?',
    },
    kinds: onboardingKinds,
    gapWhen: 'no',
    rules: ['ONB-LI-EXPECTATION'],
    seeds: [],
  },
  {
    id: 'Q-ONB-SIMILAR',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Gaan de advertenties over producten die lijken op wat zij bij u kochten?',
      en: 'Are the ads about products similar to what they bought from you?',
    },
    kinds: onboardingKinds,
    gapWhen: 'no',
    rules: ['ONB-LI-EXPECTATION'],
    seeds: [],
  },
  {
    id: 'Q-GOOGLE-SIGNALS',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Stuurt u voor de EER de signalen ad_user_data en ad_personalization als toegestaan mee?',
      en: 'Do you send the signals ad_user_data and ad_personalization as granted for the EEA?',
    },
    kinds: ['customer_match_google'],
    gapWhen: 'no',
    rules: ['ONB-CONSENT-SIGNAL'],
    seeds: [],
  },
  {
    id: 'Q-PUBLISHER',
    subject: 'activity',
    type: 'checklist',
    text: { nl: 'Wat heeft u als uitgever geregeld?', en: 'What have you arranged as publisher?' },
    kinds: onboardingKinds,
    gapWhen: 'no',
    items: [
      { id: 'ground', text: { nl: 'Eigen grondslag voor de database', en: 'Own legal basis for the database' } },
      {
        id: 'statement',
        text: {
          nl: 'Gebruik van identificatoren staat in privacy- en cookieverklaring',
          en: 'Use of identifiers is in privacy and cookie statement',
        },
      },
      { id: 'rights', text: { nl: 'Werkwijze voor rechten van betrokkenen', en: 'Procedure for data-subject rights' } },
    ],
    rules: ['ONB-PUBLISHER'],
    seeds: [],
  },
]
