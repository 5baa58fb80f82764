import { informedItems } from '../../rules/shared/informed-items'
import { type Definition, optionsOf } from '../definition'
import { consentProof } from './consent-proof'

/** How consent is asked and shown: six properties, what people are told, the way, the text and the proof (S1-23 to S1-35, LF-11, LF-16). */
export const consent: Definition = {
  kind: 'consent',
  label: { nl: 'Toestemming', en: 'Consent' },
  lede: {
    nl: 'Is de toestemming voor dit doel geldig, en kunt u dat per persoon bewijzen?',
    en: 'Is the consent for this purpose valid, and can you prove that per person?',
  },
  cite: 'art. 4(11) AVG, art. 7 AVG',
  subject: 'purpose',
  outcome: 'outcome',
  sections: [
    {
      id: 'properties',
      title: { nl: 'Zes eigenschappen', en: 'Six properties' },
      examples: [
        {
          title: { nl: 'Geen echte keuze', en: 'No real choice' },
          text: {
            nl: '“U krijgt de brochure als u zich inschrijft voor onze aanbiedingen.” Wie de brochure wil, kan niet weigeren. Maak van de aanbiedingen een los, leeg vakje.',
            en: '“You get the brochure if you sign up for our offers.” Who wants the brochure cannot refuse. Make the offers a separate, empty box.',
          },
        },
      ],
      items: [
        {
          id: 'consent.six_properties.free',
          type: 'yes_no',
          required: true,
          cite: 'art. 7 lid 4 AVG',
          text: { nl: 'Vrij: kan iemand weigeren zonder nadeel?', en: 'Free: can someone refuse without detriment?' },
        },
        {
          id: 'consent.six_properties.specific',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Specifiek: een eigen keuze voor elk doel en elk kanaal?',
            en: 'Specific: a choice of its own for each purpose and channel?',
          },
        },
        {
          id: 'consent.six_properties.informed',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Geïnformeerd: weet iemand vooraf waar hij ja op zegt?',
            en: 'Informed: does someone know beforehand what the yes is to?',
          },
        },
        {
          id: 'consent.six_properties.unambiguous',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Ondubbelzinnig: is de tekst duidelijk en simpel?',
            en: 'Unambiguous: is the text clear and simple?',
          },
        },
        {
          id: 'consent.six_properties.active',
          type: 'yes_no',
          required: true,
          cite: 'C-673/17',
          text: {
            nl: 'Actief: doet iemand zelf iets, zoals een vakje aanvinken?',
            en: 'Active: does someone do something, such as ticking a box?',
          },
        },
        {
          id: 'consent.six_properties.withdrawable',
          type: 'yes_no',
          required: true,
          cite: 'art. 7 lid 3 AVG',
          text: {
            nl: 'Intrekbaar: gaat intrekken net zo makkelijk als geven?',
            en: 'Withdrawable: is withdrawing as easy as giving?',
          },
        },
      ],
    },
    {
      id: 'informed',
      title: { nl: 'Wat mensen vooraf lezen', en: 'What people read beforehand' },
      items: [
        {
          id: 'consent.informed_items',
          type: 'checklist',
          required: true,
          options: optionsOf(informedItems),
          cite: 'art. 4(11) AVG, art. 13 AVG',
          text: { nl: 'Vertelt u vóór het ja:', en: 'Do you tell before the yes:' },
          help: {
            nl: '“Wie de gegevens krijgen” is niet van toepassing als u niets deelt.',
            en: '“Who receives the data” does not apply when you share nothing.',
          },
        },
      ],
    },
    {
      id: 'method',
      title: { nl: 'Manier en tekst', en: 'Way and text' },
      examples: [
        {
          title: { nl: 'Enkel of dubbel', en: 'Single or double' },
          text: {
            nl: 'Bij dubbele opt-in klikt iemand in een bevestigingsmail. Dat is in Nederland geen plicht maar wel sterker bewijs; in Duitsland en Oostenrijk verwacht de rechter het.',
            en: 'With double opt-in someone clicks in a confirmation e-mail. In the Netherlands that is no duty but stronger proof; in Germany and Austria courts expect it.',
          },
        },
      ],
      items: [
        {
          id: 'consent.method',
          type: 'choice',
          required: true,
          text: { nl: 'Hoe zegt iemand ja?', en: 'How does someone say yes?' },
          options: [
            { id: 'checkbox', text: { nl: 'Leeg vakje aanvinken', en: 'Ticking an empty box' } },
            { id: 'button', text: { nl: 'Op een knop klikken', en: 'Clicking a button' } },
            { id: 'written', text: { nl: 'Schriftelijk', en: 'In writing' } },
            { id: 'oral', text: { nl: 'Mondeling', en: 'Orally' } },
            { id: 'browser', text: { nl: 'In browser of app', en: 'In browser or app' } },
            { id: 'pre_ticked', text: { nl: 'Vakje staat al aan', en: 'The box is ticked already' } },
            { id: 'implied', text: { nl: 'Door verder te gaan', en: 'By going on' } },
          ],
        },
        {
          id: 'consent.opt_in_mode',
          type: 'choice',
          required: true,
          text: { nl: 'Enkele of dubbele opt-in?', en: 'Single or double opt-in?' },
          options: [
            { id: 'single', text: { nl: 'Enkel', en: 'Single' } },
            { id: 'double', text: { nl: 'Dubbel', en: 'Double' } },
          ],
        },
        {
          id: 'markets',
          type: 'lines',
          text: { nl: 'Wijkt het af per land?', en: 'Does it differ per country?' },
          help: {
            nl: 'Eén land per regel, bijvoorbeeld “Duitsland: dubbel”.',
            en: 'One country per line, such as “Germany: double”.',
          },
        },
        {
          id: 'consent.text_version.text',
          type: 'text',
          required: true,
          text: { nl: 'Welke tekst staat er nu, letterlijk?', en: 'Which text is there now, literally?' },
        },
        {
          id: 'consent.text_version.since',
          type: 'day',
          required: true,
          text: { nl: 'Sinds welke dag?', en: 'Since which day?' },
        },
        {
          id: 'consent.text_version.revised',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Zeiden mensen eerder ja op een andere tekst?',
            en: 'Did people say yes to another text before?',
          },
        },
        {
          id: 'earlier_texts',
          type: 'lines',
          when: { item: 'consent.text_version.revised', is: ['yes'] },
          text: {
            nl: 'Eerdere teksten, elk met de eerste en laatste dag',
            en: 'Earlier texts, each with its first and last day',
          },
        },
      ],
    },
    ...consentProof,
  ],
}
