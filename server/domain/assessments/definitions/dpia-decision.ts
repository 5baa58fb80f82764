import type { Section } from '../definition'
import { weight } from '../weight'

/** What a DPIA leads to: actions, what risk remains, advice, views of people and the decision (Art. 35(2), 35(9) and 36 AVG). */
export const dpiaDecision: readonly Section[] = [
  {
    id: 'plan',
    title: { nl: 'Maatregelenplan', en: 'Action plan' },
    items: [
      {
        id: 'dpia.measures',
        type: 'actions',
        required: true,
        cite: 'art. 35 lid 7 d AVG',
        text: {
          nl: 'Wat doet u aan de risico’s, en wanneer is het klaar?',
          en: 'What do you do about the risks, and by when?',
        },
      },
    ],
  },
  {
    id: 'residual',
    title: { nl: 'Restrisico', en: 'Residual risk' },
    items: [
      {
        id: 'dpia.residual_risk',
        type: 'choice',
        required: true,
        options: weight,
        text: { nl: 'Hoe groot is het risico dat overblijft?', en: 'How large is the risk that remains?' },
      },
      { id: 'residual_why', type: 'text', required: true, text: { nl: 'Waarom?', en: 'Why?' } },
      {
        id: 'dpia.prior_consultation',
        type: 'yes_no',
        required: true,
        cite: 'art. 36 lid 1 AVG',
        when: { item: 'dpia.residual_risk', is: ['high'] },
        text: { nl: 'Heeft u de AP vooraf geraadpleegd?', en: 'Did you consult the AP beforehand?' },
      },
    ],
  },
  {
    id: 'advice',
    title: { nl: 'Advies van de FG', en: 'Advice of the DPO' },
    items: [
      {
        id: 'dpia.dpo_advice',
        type: 'text',
        cite: 'art. 35 lid 2 AVG',
        text: { nl: 'Wat adviseert de FG?', en: 'What does the DPO advise?' },
        help: { nl: 'De FG adviseert en tekent niet.', en: 'The DPO advises and does not sign.' },
      },
      {
        id: 'advice_followed',
        type: 'text',
        text: { nl: 'Volgt u het advies? Zo nee, waarom niet?', en: 'Do you follow the advice? If not, why not?' },
      },
    ],
  },
  {
    id: 'views',
    title: { nl: 'Wat mensen ervan vinden', en: 'Views of people' },
    items: [
      {
        id: 'views',
        type: 'text',
        required: true,
        cite: 'art. 35 lid 9 AVG',
        text: {
          nl: 'Wat zeggen klanten of hun vertegenwoordigers? Of waarom vroeg u het niet?',
          en: 'What do customers or their representatives say? Or why did you not ask?',
        },
      },
    ],
  },
  {
    id: 'outcome',
    title: { nl: 'Besluit', en: 'Decision' },
    items: [
      {
        id: 'outcome',
        type: 'choice',
        required: true,
        text: { nl: 'Mag deze verwerking zo door?', en: 'May this processing go ahead?' },
        options: [
          { id: 'approve', text: { nl: 'Ja', en: 'Yes' } },
          {
            id: 'conditional',
            text: { nl: 'Ja, als het plan is uitgevoerd', en: 'Yes, once the plan is carried out' },
          },
          { id: 'reject', text: { nl: 'Nee', en: 'No' } },
          { id: 'consult', text: { nl: 'Eerst de AP raadplegen', en: 'Consult the AP first' } },
        ],
      },
      {
        id: 'decision',
        type: 'text',
        required: true,
        text: { nl: 'Toelichting op het besluit', en: 'Explanation of the decision' },
      },
    ],
  },
]
