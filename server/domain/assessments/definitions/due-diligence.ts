import type { Definition, Option } from '../definition'
import { weight } from '../weight'

/** What a supplier is asked for (Art. 28(1) AVG, S1-49, LF-60, LF-67). */
export const guarantees: readonly Option[] = [
  {
    id: 'dpa',
    text: {
      nl: 'Er is een verwerkersovereenkomst of andere regeling',
      en: 'There is a processing agreement or other arrangement',
    },
  },
  {
    id: 'sub_processors',
    text: {
      nl: 'Alle subverwerkers en hun landen zijn bekend',
      en: 'All sub-processors and their countries are known',
    },
  },
  {
    id: 'certificates',
    text: {
      nl: 'Er is een geldig certificaat of auditrapport (ISO 27001, SOC 2)',
      en: 'There is a valid certificate or audit report (ISO 27001, SOC 2)',
    },
  },
  {
    id: 'breach',
    text: {
      nl: 'Een datalek wordt snel gemeld, met een vaste termijn',
      en: 'A breach is reported fast, within a fixed term',
    },
  },
  {
    id: 'no_own_purposes',
    text: {
      nl: 'Onze gegevens dienen geen eigen doelen, zoals het trainen van modellen',
      en: 'Our data serve no purposes of their own, such as training models',
    },
  },
  { id: 'deletion', text: { nl: 'Verwijderen en teruggeven is geregeld', en: 'Deletion and return are arranged' } },
  {
    id: 'leads',
    text: { nl: 'Per lead zijn toestemming en bron te tonen', en: 'Consent and source can be shown per lead' },
  },
  {
    id: 'rights',
    text: {
      nl: 'Bezwaren en verzoeken van mensen worden verwerkt',
      en: 'Objections and requests of people are handled',
    },
  },
]

/** Whether a party gives enough guarantees, in five steps (S1-48, S1-49, LF-60). */
export const dueDiligence: Definition = {
  kind: 'due_diligence',
  label: { nl: 'Leveranciersonderzoek', en: 'Due diligence' },
  lede: {
    nl: 'Geeft deze partij genoeg garanties? U onderzoekt het voordat u begint, en daarna geregeld.',
    en: 'Does this party give enough guarantees? You examine it before you start, and regularly after that.',
  },
  cite: 'art. 28 lid 1 AVG',
  subject: 'engagement',
  outcome: 'outcome',
  sections: [
    {
      id: 'inventory',
      title: { nl: '1. Inventariseren', en: '1. Inventory' },
      items: [
        {
          id: 'service',
          type: 'text',
          required: true,
          text: {
            nl: 'Wat doet deze partij voor u, en met welke gegevens?',
            en: 'What does this party do for you, and with which data?',
          },
        },
        {
          id: 'chain',
          type: 'lines',
          text: { nl: 'Welke subverwerkers, in welke landen?', en: 'Which sub-processors, in which countries?' },
          help: { nl: 'Eén per regel.', en: 'One per line.' },
        },
      ],
    },
    {
      id: 'risk',
      title: { nl: '2. Risico beoordelen', en: '2. Assess the risk' },
      examples: [
        {
          title: { nl: 'Leadgeneratiebureau', en: 'Lead generation agency' },
          text: {
            nl: 'Het bureau verzamelt zelf gegevens van mensen die u niet kennen. U blijft verantwoordelijk voor wat u ermee doet: vraag per lead de toestemming en de bron op.',
            en: 'The agency itself collects data of people who do not know you. You remain responsible for what you do with it: ask for consent and source per lead.',
          },
        },
      ],
      items: [
        {
          id: 'risk',
          type: 'choice',
          required: true,
          options: weight,
          text: { nl: 'Hoe groot is het risico als het misgaat?', en: 'How large is the risk when it goes wrong?' },
          help: {
            nl: 'Kijk naar gegevens, omvang, land en hoe afhankelijk u bent.',
            en: 'Look at data, volume, country and how dependent you are.',
          },
        },
        { id: 'risk_why', type: 'text', required: true, text: { nl: 'Waarom?', en: 'Why?' } },
      ],
    },
    {
      id: 'evidence',
      title: { nl: '3. Bewijs vragen', en: '3. Request evidence' },
      items: [
        {
          id: 'guarantees',
          type: 'checklist',
          required: true,
          options: guarantees,
          cite: 'art. 28 lid 3 AVG, art. 32 AVG',
          text: { nl: 'Wat heeft u kunnen vaststellen?', en: 'What could you establish?' },
        },
        {
          id: 'evidence',
          type: 'lines',
          text: { nl: 'Welke stukken heeft u gezien?', en: 'Which documents have you seen?' },
          help: { nl: 'Eén per regel, met datum en vindplaats.', en: 'One per line, with date and place.' },
        },
      ],
    },
    {
      id: 'decision',
      title: { nl: '4. Besluiten', en: '4. Decide' },
      items: [
        {
          id: 'outcome',
          type: 'choice',
          required: true,
          text: { nl: 'Zijn de garanties voldoende?', en: 'Are the guarantees sufficient?' },
          options: [
            { id: 'sufficient', text: { nl: 'Voldoende: akkoord', en: 'Sufficient: approve' } },
            { id: 'with_measures', text: { nl: 'Akkoord met maatregelen', en: 'Approve with measures' } },
            { id: 'insufficient', text: { nl: 'Onvoldoende', en: 'Insufficient' } },
          ],
        },
        {
          id: 'decision',
          type: 'text',
          required: true,
          text: {
            nl: 'Wat besluit u, en onder welke voorwaarden?',
            en: 'What do you decide, and on which conditions?',
          },
        },
      ],
    },
    {
      id: 'follow_up',
      title: { nl: '5. Blijven toetsen', en: '5. Keep checking' },
      items: [
        {
          id: 'next_check',
          type: 'day',
          required: true,
          text: { nl: 'Wanneer toetst u opnieuw?', en: 'When do you check again?' },
          help: { nl: 'Uiterlijk na twee jaar.', en: 'After two years at the latest.' },
        },
        { id: 'actions', type: 'actions', text: { nl: 'Wat moet er nog gebeuren?', en: 'What still has to be done?' } },
      ],
    },
  ],
}
