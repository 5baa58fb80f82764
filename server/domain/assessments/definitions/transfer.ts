import { sccModules, tiaQuestions, transferMechanisms } from '../../law/transfers'
import { type Definition, optionsOf } from '../definition'

/** Whether data that leave the EEA stay protected well enough, in the six steps of EDPB Recommendations 01/2020 and a decision (LF-80 to LF-87). */
export const transfer: Definition = {
  kind: 'transfer',
  label: { nl: 'Doorgiftebeoordeling (TIA)', en: 'Transfer assessment (TIA)' },
  lede: {
    nl: 'Blijven de gegevens buiten de EER net zo goed beschermd? Dat onderzoekt u per doorgifte, in zes stappen. Valt de doorgifte onder een adequaatheidsbesluit, dan is dat niet nodig: controleer alleen of het besluit geldt en deze ontvanger dekt. Bij het DPF is dat zo als de ontvanger op de lijst staat, actief deelneemt en de certificering deze gegevens dekt.',
    en: 'Do the data stay as well protected outside the EEA? You examine that per transfer, in six steps. If an adequacy decision covers the transfer, that is not needed: only check that the decision is in force and covers this recipient. With the DPF that is so if the recipient is listed, takes part actively and its certification covers these data.',
  },
  cite: 'art. 44 AVG, art. 45 AVG, art. 46 AVG, C-311/18, EDPB 01/2020',
  subject: 'transfer',
  outcome: 'outcome',
  sections: [
    {
      id: 'transfer',
      title: { nl: 'Stap 1: ken uw doorgifte', en: 'Step 1: know your transfer' },
      examples: [
        {
          title: { nl: 'Meekijken is ook doorgifte', en: 'Looking along is a transfer too' },
          text: {
            nl: 'De gegevens staan in Dublin, maar de helpdesk in de VS kan erbij. Dan gaan er gegevens naar de VS.',
            en: 'The data are in Dublin, but the helpdesk in the US can reach them. Then data go to the US.',
          },
        },
      ],
      items: [{ id: 't1', type: 'text', required: true, text: tiaQuestions.t1 }],
    },
    {
      id: 'tool',
      title: { nl: 'Stap 2: het instrument', en: 'Step 2: the tool' },
      items: [
        {
          id: 'mechanism',
          type: 'choice',
          required: true,
          text: { nl: 'Op welk instrument rust de doorgifte?', en: 'Which tool does the transfer rest on?' },
          options: optionsOf(transferMechanisms),
        },
        {
          id: 'scc_module',
          type: 'choice',
          required: true,
          text: { nl: 'Welke module van de SCC’s?', en: 'Which module of the SCCs?' },
          options: optionsOf(sccModules),
          when: { item: 'mechanism', is: ['scc'] },
        },
        { id: 't2', type: 'text', text: tiaQuestions.t2 },
      ],
    },
    {
      id: 'law',
      title: { nl: 'Stap 3: wetten en praktijk daar', en: 'Step 3: laws and practice there' },
      items: [
        { id: 't3', type: 'text', required: true, text: tiaQuestions.t3 },
        { id: 't4', type: 'text', required: true, text: tiaQuestions.t4 },
        {
          id: 'access_possible',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Kan een overheid daar meer opvragen dan hier zou mogen?',
            en: 'Can an authority there demand more than would be allowed here?',
          },
        },
      ],
    },
    {
      id: 'measures',
      title: { nl: 'Stap 4: aanvullende maatregelen', en: 'Step 4: supplementary measures' },
      examples: [
        {
          title: { nl: 'Wat helpt, en wat niet', en: 'What helps, and what does not' },
          text: {
            nl: 'Versleutelen met een sleutel die alleen u heeft, houdt anderen buiten. Versleutelen terwijl de ontvanger de sleutel heeft, helpt niet tegen een vordering.',
            en: 'Encrypting with a key that only you have keeps others out. Encrypting while the recipient holds the key does not help against a demand.',
          },
        },
      ],
      items: [
        {
          id: 't5',
          type: 'several',
          text: tiaQuestions.t5,
          options: [
            { id: 'own_key', text: { nl: 'Versleuteld met eigen sleutel', en: 'Encrypted with own key' } },
            {
              id: 'pseudonymised',
              text: { nl: 'Gepseudonimiseerd, de tabel blijft hier', en: 'Pseudonymised, the table stays here' },
            },
            { id: 'minimised', text: { nl: 'Alleen de nodige gegevens', en: 'Only the data needed' } },
            { id: 'eu_storage', text: { nl: 'Opslag in de EU', en: 'Storage in the EU' } },
          ],
        },
        {
          id: 'measures',
          type: 'text',
          text: { nl: 'Toelichting op de maatregelen', en: 'Explanation of the measures' },
        },
        { id: 't6', type: 'yes_no', required: true, text: tiaQuestions.t6 },
      ],
    },
    {
      id: 'procedure',
      title: { nl: 'Stap 5: formele stappen', en: 'Step 5: formal steps' },
      items: [
        {
          id: 'formal_steps',
          type: 'text',
          required: true,
          text: {
            nl: 'Wat moet u vastleggen of vragen om de maatregelen te laten gelden?',
            en: 'What must you record or request to put the measures in force?',
          },
          help: {
            nl: 'Bijvoorbeeld een aanvulling op het contract. Maatregelen die de SCC’s tegenspreken vragen toestemming van de AP (art. 46 lid 3 AVG). Is er niets nodig, zeg dat dan.',
            en: 'For instance an addition to the contract. Measures that contradict the SCCs need authorisation by the AP (Art. 46(3) GDPR). If nothing is needed, say so.',
          },
        },
      ],
    },
    {
      id: 'review',
      title: { nl: 'Stap 6: opnieuw beoordelen', en: 'Step 6: re-evaluate' },
      items: [
        {
          id: 'review_on',
          type: 'day',
          required: true,
          text: { nl: 'Wanneer beoordeelt u dit opnieuw?', en: 'When do you re-evaluate this?' },
        },
        {
          id: 'review_sooner',
          type: 'text',
          text: {
            nl: 'Wat is reden om het eerder te doen, en wie let daarop?',
            en: 'What is a reason to do it sooner, and who watches for it?',
          },
        },
      ],
    },
    {
      id: 'outcome',
      title: { nl: 'Uitkomst', en: 'Outcome' },
      items: [
        {
          id: 'outcome',
          type: 'choice',
          required: true,
          text: { nl: 'Wat besluit u over deze doorgifte?', en: 'What do you decide on this transfer?' },
          options: [
            { id: 'sufficient', text: { nl: 'Voldoende: mag doorgaan', en: 'Sufficient: may go ahead' } },
            {
              id: 'sufficient_with_measures',
              text: {
                nl: 'Voldoende met de maatregelen: mag doorgaan',
                en: 'Sufficient with the measures: may go ahead',
              },
            },
            {
              id: 'insufficient',
              text: {
                nl: 'Onvoldoende: stop of kies een ander instrument',
                en: 'Insufficient: stop or choose another tool',
              },
            },
          ],
        },
        {
          id: 'decision',
          type: 'text',
          required: true,
          text: { nl: 'Waarom besluit u dit?', en: 'Why do you decide so?' },
        },
      ],
    },
  ],
}
