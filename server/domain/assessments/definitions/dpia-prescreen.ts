import { apDpiaList } from '../../vocabulary/ap-dpia-list'
import { type Definition, type Option, optionsOf } from '../definition'

const cases: readonly Option[] = [
  {
    id: 'a',
    text: {
      nl: 'Systematische en uitgebreide beoordeling van mensen, met besluiten die rechtsgevolg of een vergelijkbaar effect hebben',
      en: 'Systematic and extensive evaluation of people, with decisions that have legal or similar effect',
    },
  },
  {
    id: 'b',
    text: { nl: 'Grootschalig bijzondere of strafrechtelijke gegevens', en: 'Large-scale special or criminal data' },
  },
  {
    id: 'c',
    text: {
      nl: 'Grootschalig en stelselmatig volgen van openbare ruimte',
      en: 'Large-scale systematic monitoring of a public area',
    },
  },
]

const criteria: readonly Option[] = optionsOf({
  c1: {
    nl: 'Beoordeelt, scoort of profileert u mensen, ook uit surfgedrag?',
    en: 'Do you evaluate, score or profile people, also from browsing?',
  },
  c2: {
    nl: 'Neemt een systeem zelf een beslissing met groot gevolg?',
    en: 'Does a system itself take a decision with major effect?',
  },
  c3: {
    nl: 'Volgt u mensen stelselmatig, ook als zij het niet merken?',
    en: 'Do you follow people systematically, also unnoticed?',
  },
  c4: {
    nl: 'Zijn er gevoelige of zeer persoonlijke gegevens, zoals de inhoud van gesprekken?',
    en: 'Are there sensitive or highly personal data, such as the content of conversations?',
  },
  c5: {
    nl: 'Is het grootschalig (mensen, gegevens, duur of gebied)?',
    en: 'Is it large-scale (people, data, duration or area)?',
  },
  c6: {
    nl: 'Koppelt u bestanden uit verschillende bronnen?',
    en: 'Do you match data sets from different sources?',
  },
  c7: {
    nl: 'Gaat het om kinderen, medewerkers, patiënten of andere kwetsbare mensen?',
    en: 'Are children, employees, patients or other vulnerable people involved?',
  },
  c8: {
    nl: 'Gebruikt u nieuwe technologie, zoals AI of stemherkenning?',
    en: 'Do you use new technology, such as AI or voice recognition?',
  },
  c9: {
    nl: 'Kan iemand door de uitkomst een dienst of recht verliezen?',
    en: 'Can someone lose a service or right through the outcome?',
  },
})

/** Whether a DPIA is needed: Art. 35(3), the list of the AP, the nine criteria of WP248 (LF-75 to LF-77). */
export const dpiaPrescreen: Definition = {
  kind: 'dpia_prescreen',
  label: { nl: 'DPIA-voortoets', en: 'DPIA pre-screening' },
  lede: {
    nl: 'Drie lijsten bepalen of u een DPIA moet doen voordat u begint.',
    en: 'Three lists decide whether you must do a DPIA before you start.',
  },
  cite: 'art. 35 AVG, WP248',
  subject: 'activity',
  outcome: 'dpia.outcome',
  sections: [
    {
      id: 'art35_3',
      title: { nl: 'Altijd een DPIA', en: 'Always a DPIA' },
      items: [
        {
          id: 'dpia.art35_3',
          type: 'checklist',
          required: true,
          options: cases,
          cite: 'art. 35 lid 3 AVG',
          text: { nl: 'Is er sprake van:', en: 'Is there:' },
        },
      ],
    },
    {
      id: 'ap_list',
      title: { nl: 'Lijst van de AP', en: 'List of the AP' },
      lede: {
        nl: 'De meeste punten tellen alleen bij grootschalige of stelselmatige verwerking. Zwarte lijsten en samenwerkingsverbanden tellen altijd.',
        en: 'Most entries count only for large-scale or systematic processing. Black lists and cooperation alliances always count.',
      },
      items: [
        {
          id: 'dpia.ap_list',
          type: 'checklist',
          required: true,
          options: optionsOf(apDpiaList),
          cite: 'art. 35 lid 4 AVG, Stcrt. 2019, 64418',
          text: { nl: 'Hoort deze verwerking bij:', en: 'Does this activity belong to:' },
        },
      ],
    },
    {
      id: 'wp248',
      title: { nl: 'Negen criteria', en: 'Nine criteria' },
      lede: { nl: 'Twee of meer keer ja is meestal een DPIA.', en: 'Yes two or more times usually means a DPIA.' },
      examples: [
        {
          title: { nl: 'Profielen uit surfgedrag', en: 'Profiles from browsing' },
          text: {
            nl: 'De toezichthouders noemen marketingprofielen uit bezochte pagina’s als voorbeeld van het eerste criterium. Volgt u daarbij veel mensen, dan zijn er al twee.',
            en: 'The supervisors name marketing profiles from visited pages as an example of the first criterion. If you follow many people doing so, there are two already.',
          },
        },
      ],
      items: [
        {
          id: 'dpia.wp248',
          type: 'checklist',
          required: true,
          options: criteria,
          cite: 'WP248',
          text: { nl: 'Beantwoord per criterium:', en: 'Answer per criterion:' },
        },
      ],
    },
    {
      id: 'outcome',
      title: { nl: 'Uitkomst', en: 'Outcome' },
      items: [
        {
          id: 'dpia.outcome',
          type: 'choice',
          required: true,
          text: { nl: 'Is een DPIA nodig?', en: 'Is a DPIA needed?' },
          options: [
            { id: 'required', text: { nl: 'Ja, verplicht', en: 'Yes, required' } },
            { id: 'doubt', text: { nl: 'Twijfel: de FG kijkt mee', en: 'Doubt: the DPO has a look' } },
            { id: 'not_required', text: { nl: 'Nee', en: 'No' } },
          ],
        },
        {
          id: 'dpia.not_needed_reason',
          type: 'text',
          text: { nl: 'Waarom is er geen DPIA nodig?', en: 'Why is no DPIA needed?' },
          help: {
            nl: 'Vul dit in als u geen DPIA doet, ook als er twee criteria gelden.',
            en: 'Fill this in when you do no DPIA, also when two criteria apply.',
          },
        },
        {
          id: 'not_needed_on',
          type: 'day',
          text: { nl: 'Vastgesteld op', en: 'Established on' },
          help: { nl: 'Zonder datum telt de reden niet.', en: 'Without a date the reason does not count.' },
        },
        {
          id: 'dpia.dpo_advice',
          type: 'text',
          cite: 'art. 35 lid 2 AVG',
          text: { nl: 'Wat adviseert de FG?', en: 'What does the DPO advise?' },
        },
      ],
    },
  ],
}
