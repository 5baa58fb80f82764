import { tiaSteps } from '../../law/transfers'
import type { Definition } from '../definition'

/** Whether data that leave the EEA stay protected well enough, in six steps (Art. 44 to 46 AVG, LF-80 to LF-87). */
export const transfer: Definition = {
  kind: 'transfer',
  label: { nl: 'Doorgiftebeoordeling (TIA)', en: 'Transfer assessment (TIA)' },
  lede: {
    nl: 'Blijven de gegevens buiten de EER net zo goed beschermd? Dat onderzoekt u per doorgifte.',
    en: 'Do the data stay as well protected outside the EEA? You examine that per transfer.',
  },
  cite: 'art. 44 AVG, art. 46 AVG, C-311/18',
  subject: 'transfer',
  outcome: 'outcome',
  sections: [
    {
      id: 'transfer',
      title: { nl: 'Doorgifte en instrument', en: 'Transfer and tool' },
      examples: [
        {
          title: { nl: 'Meekijken is ook doorgifte', en: 'Looking along is a transfer too' },
          text: {
            nl: 'De gegevens staan in Dublin, maar de helpdesk in de VS kan erbij. Dan gaan er gegevens naar de VS.',
            en: 'The data are in Dublin, but the helpdesk in the US can reach them. Then data go to the US.',
          },
        },
      ],
      items: [
        { id: 't1', type: 'text', required: true, text: tiaSteps.t1 },
        { id: 't2', type: 'text', required: true, text: tiaSteps.t2 },
      ],
    },
    {
      id: 'law',
      title: { nl: 'Wetten en praktijk daar', en: 'Laws and practice there' },
      items: [
        { id: 't3', type: 'text', required: true, text: tiaSteps.t3 },
        { id: 't4', type: 'text', required: true, text: tiaSteps.t4 },
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
      title: { nl: 'Aanvullende maatregelen', en: 'Supplementary measures' },
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
          text: tiaSteps.t5,
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
      ],
    },
    {
      id: 'outcome',
      title: { nl: 'Uitkomst', en: 'Outcome' },
      items: [
        { id: 't6', type: 'yes_no', required: true, text: tiaSteps.t6 },
        {
          id: 'outcome',
          type: 'choice',
          required: true,
          text: { nl: 'Is het beschermingsniveau voldoende?', en: 'Is the level of protection sufficient?' },
          options: [
            { id: 'sufficient', text: { nl: 'Voldoende', en: 'Sufficient' } },
            {
              id: 'sufficient_with_measures',
              text: { nl: 'Voldoende met de maatregelen', en: 'Sufficient with the measures' },
            },
            {
              id: 'insufficient',
              text: { nl: 'Onvoldoende: stop of kies een ander', en: 'Insufficient: stop or choose another' },
            },
          ],
        },
        {
          id: 'decision',
          type: 'text',
          required: true,
          text: { nl: 'Toelichting op de uitkomst', en: 'Explanation of the outcome' },
        },
      ],
    },
  ],
}
