import type { Section } from '../definition'

/** What has to be shown of each consent, and what the organisation concludes (Art. 7(1) AVG, S1-30 to S1-35). */
export const consentProof: readonly Section[] = [
  {
    id: 'proof',
    title: { nl: 'Bewijs', en: 'Proof' },
    lede: {
      nl: 'U moet per persoon kunnen laten zien dat er ja is gezegd.',
      en: 'You must be able to show per person that a yes was said.',
    },
    items: [
      {
        id: 'consent.proof.who',
        type: 'yes_no',
        required: true,
        cite: 'art. 7 lid 1 AVG',
        text: { nl: 'Wie: naam of ander kenmerk?', en: 'Who: name or another identifier?' },
      },
      {
        id: 'consent.proof.when',
        type: 'yes_no',
        required: true,
        text: { nl: 'Wanneer: datum en tijd?', en: 'When: date and time?' },
      },
      {
        id: 'consent.proof.what',
        type: 'yes_no',
        required: true,
        text: {
          nl: 'Wat: welke tekst en welke privacyverklaring golden toen?',
          en: 'What: which text and which privacy statement applied then?',
        },
      },
      {
        id: 'consent.proof.how',
        type: 'yes_no',
        required: true,
        text: { nl: 'Hoe: het formulier of het gesprek?', en: 'How: the form or the conversation?' },
      },
      {
        id: 'consent.proof.withdrawn',
        type: 'yes_no',
        required: true,
        text: { nl: 'Ingetrokken: of en wanneer?', en: 'Withdrawn: whether and when?' },
      },
      {
        id: 'consent.proof.where_kept',
        type: 'text',
        required: true,
        text: { nl: 'Waar bewaart u dit bewijs?', en: 'Where do you keep this proof?' },
      },
      {
        id: 'consent.oral.note',
        type: 'yes_no',
        required: true,
        when: { item: 'consent.method', is: ['oral'] },
        text: {
          nl: 'Noteert u datum en tijd van het gesprek?',
          en: 'Do you note the date and time of the conversation?',
        },
      },
      {
        id: 'consent.oral.script',
        type: 'yes_no',
        required: true,
        when: { item: 'consent.method', is: ['oral'] },
        text: { nl: 'Bewaart u het script dat toen gold?', en: 'Do you keep the script that applied then?' },
      },
    ],
  },
  {
    id: 'outcome',
    title: { nl: 'Uitkomst en herziening', en: 'Outcome and review' },
    items: [
      {
        id: 'consent.last_review',
        type: 'day',
        required: true,
        text: { nl: 'Wanneer liep u dit voor het laatst na?', en: 'When did you last go through this?' },
        help: {
          nl: 'Doe het elke twee jaar, en eerder als er iets verandert.',
          en: 'Do so every two years, and earlier when something changes.',
        },
      },
      {
        id: 'outcome',
        type: 'choice',
        required: true,
        text: { nl: 'Is de toestemming geldig en aantoonbaar?', en: 'Is the consent valid and provable?' },
        options: [
          { id: 'valid', text: { nl: 'Ja', en: 'Yes' } },
          { id: 'improve', text: { nl: 'Geldig, bewijs verbeteren', en: 'Valid, improve the proof' } },
          { id: 'invalid', text: { nl: 'Nee: opnieuw vragen', en: 'No: ask again' } },
        ],
      },
      { id: 'conclusion', type: 'text', text: { nl: 'Toelichting', en: 'Explanation' } },
    ],
  },
]
