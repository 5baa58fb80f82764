import type { Definition } from '../definition'
import { dpiaDecision } from './dpia-decision'

/** A data protection impact assessment with the sections of the template of the EDPB (Art. 35(7) AVG, LF-75, LF-78). */
export const dpia: Definition = {
  kind: 'dpia',
  label: { nl: 'DPIA', en: 'DPIA' },
  lede: {
    nl: 'U beschrijft de verwerking, weegt de risico’s voor mensen en besluit of het zo mag.',
    en: 'You describe the processing, weigh the risks for people and decide whether it may go ahead.',
  },
  cite: 'art. 35 lid 7 AVG',
  subject: 'activity',
  outcome: 'outcome',
  sections: [
    {
      id: 'description',
      title: { nl: 'Beschrijving', en: 'Description' },
      lede: {
        nl: 'De opbouw sluit aan bij het sjabloon van de EDPB van april 2026. Dat sjabloon is niet verplicht.',
        en: 'The structure matches the template of the EDPB of April 2026. That template is not mandatory.',
      },
      items: [
        {
          id: 'description',
          type: 'text',
          required: true,
          cite: 'art. 35 lid 7 a AVG',
          text: { nl: 'Wat gebeurt er, stap voor stap?', en: 'What happens, step by step?' },
        },
        {
          id: 'context',
          type: 'text',
          text: { nl: 'Waarom nu, en wat verandert er?', en: 'Why now, and what changes?' },
        },
      ],
    },
    {
      id: 'purposes',
      title: { nl: 'Doelen en grondslag', en: 'Purposes and legal basis' },
      items: [
        {
          id: 'lawfulness',
          type: 'text',
          required: true,
          cite: 'art. 6 lid 1 AVG',
          text: { nl: 'Waarom mag dit voor elk doel?', en: 'Why is this lawful for each purpose?' },
          help: {
            nl: 'Verwijs bij een gerechtvaardigd belang naar de belangenafweging.',
            en: 'With a legitimate interest, refer to its assessment.',
          },
        },
      ],
    },
    {
      id: 'data',
      title: { nl: 'Gegevens en mensen', en: 'Data and people' },
      items: [
        {
          id: 'data',
          type: 'text',
          required: true,
          text: {
            nl: 'Welke gegevens, van wie en van hoeveel mensen?',
            en: 'Which data, of whom and of how many people?',
          },
        },
      ],
    },
    {
      id: 'flows',
      title: { nl: 'Stromen, systemen en partijen', en: 'Flows, systems and parties' },
      items: [
        {
          id: 'flows',
          type: 'text',
          required: true,
          text: {
            nl: 'Langs welke systemen en partijen gaan de gegevens, ook buiten de EER?',
            en: 'Through which systems and parties do the data go, also outside the EEA?',
          },
        },
      ],
    },
    {
      id: 'retention',
      title: { nl: 'Bewaartermijnen', en: 'Retention' },
      items: [
        {
          id: 'retention',
          type: 'text',
          required: true,
          cite: 'art. 5 lid 1 e AVG',
          text: { nl: 'Hoe lang bewaart u wat, en waarom?', en: 'How long do you keep what, and why?' },
        },
      ],
    },
    {
      id: 'necessity',
      title: { nl: 'Noodzaak en evenredigheid', en: 'Necessity and proportionality' },
      items: [
        {
          id: 'necessity',
          type: 'text',
          required: true,
          cite: 'art. 35 lid 7 b AVG',
          text: {
            nl: 'Waarom kan het niet met minder gegevens of op een andere manier?',
            en: 'Why can it not be done with less data or in another way?',
          },
        },
      ],
    },
    {
      id: 'rights',
      title: { nl: 'Rechten van mensen', en: 'Rights of people' },
      items: [
        {
          id: 'rights',
          type: 'text',
          required: true,
          cite: 'art. 12 AVG, art. 15 AVG, art. 21 AVG',
          text: {
            nl: 'Hoe worden mensen geïnformeerd, en hoe oefenen zij hun rechten uit?',
            en: 'How are people informed, and how do they exercise their rights?',
          },
        },
      ],
    },
    {
      id: 'security',
      title: { nl: 'Maatregelen die er al zijn', en: 'Measures in place' },
      items: [
        {
          id: 'security',
          type: 'lines',
          required: true,
          cite: 'art. 32 AVG',
          text: { nl: 'Welke maatregelen gelden nu?', en: 'Which measures apply now?' },
          help: { nl: 'Eén per regel.', en: 'One per line.' },
        },
      ],
    },
    {
      id: 'inherent_risk',
      title: { nl: 'Risico’s zonder maatregelen', en: 'Risks without measures' },
      examples: [
        {
          title: { nl: 'Kijk vanuit de persoon', en: 'Look from the person’s side' },
          text: {
            nl: 'Niet “wij krijgen een boete”, maar “een klant krijgt door een fout profiel geen aanbod”, of “een gesprek over ziekte komt bij een collega terecht”.',
            en: 'Not “we get a fine”, but “a customer gets no offer because of a wrong profile”, or “a conversation about illness ends up with a colleague”.',
          },
        },
      ],
      items: [
        {
          id: 'risks',
          type: 'lines',
          required: true,
          cite: 'art. 35 lid 7 c AVG',
          text: { nl: 'Wat kan er voor mensen misgaan?', en: 'What can go wrong for people?' },
          help: {
            nl: 'Eén per regel, met oorzaak, gevolg, kans en ernst.',
            en: 'One per line, with cause, effect, likelihood and severity.',
          },
        },
      ],
    },
    ...dpiaDecision,
  ],
}
