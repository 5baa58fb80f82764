import { identifierKinds } from '../../vocabulary/identifier-kinds'
import { onboardingRoles } from '../../vocabulary/onboarding-roles'
import { type Definition, type Item, type Option, optionsOf, type Section } from '../definition'

const grounds: readonly Option[] = [
  { id: 'consent', text: { nl: 'Toestemming', en: 'Consent' } },
  { id: 'legitimate_interest', text: { nl: 'Gerechtvaardigd belang', en: 'Legitimate interests' } },
  {
    id: 'on_behalf',
    text: { nl: 'Geen eigen grondslag: in opdracht', en: 'No ground of its own: on behalf of another' },
  },
  { id: 'unknown', text: { nl: 'Weet niet', en: 'Don’t know' } },
]

/** For the chain that goes straight to the publisher: then nothing more is asked of a provider. */
const noProvider: Option = {
  id: 'none',
  text: { nl: 'Er doet geen onboarding provider mee', en: 'No onboarding provider is involved' },
}

/** What one of the three roles owes to people: a ground, information and an opt-out (S2-15 to S2-22). */
function duties(role: 'advertiser' | 'publisher' | 'provider', rest: Pick<Section, 'title' | 'lede'>): Section {
  const isOptional = role === 'provider'
  const when = isOptional ? { when: { item: `${role}_ground`, is: grounds.map(({ id }) => id) } } : {}
  const items: Item[] = [
    {
      id: `${role}_ground`,
      type: 'choice',
      required: true,
      options: isOptional ? [noProvider, ...grounds] : grounds,
      cite: 'art. 6 lid 1 AVG',
      text: { nl: 'Op welke grondslag?', en: 'On which ground?' },
    },
    {
      id: `${role}_information`,
      type: 'text',
      required: true,
      cite: 'art. 13 AVG, art. 14 AVG',
      ...when,
      text: { nl: 'Waar vertelt deze partij het aan mensen?', en: 'Where does this party tell people?' },
    },
    {
      id: `${role}_optout`,
      type: 'text',
      required: true,
      cite: 'art. 21 lid 2 AVG',
      ...when,
      text: { nl: 'Hoe kan iemand zich hier afmelden?', en: 'How can someone opt out here?' },
    },
  ]
  return { id: role, ...rest, items }
}

/** Who sends which customer data to whom for ads, and what each owes (S2-01 to S2-26). */
export const onboarding: Definition = {
  kind: 'onboarding',
  label: { nl: 'CRM-onboarding in kaart', en: 'CRM onboarding map' },
  lede: {
    nl: 'Wie stuurt welke klantgegevens naar wie, en wat is elke partij mensen verschuldigd?',
    en: 'Who sends which customer data to whom, and what does each party owe to people?',
  },
  cite: 'art. 5 lid 2 AVG, art. 26 AVG, art. 28 AVG',
  subject: 'activity',
  outcome: 'onboarding.qualification',
  sections: [
    {
      id: 'data',
      title: { nl: 'Wat gaat eruit?', en: 'What goes out?' },
      items: [
        {
          id: 'onboarding.own_role',
          type: 'choice',
          required: true,
          options: optionsOf(onboardingRoles),
          text: { nl: 'Welke rol heeft uw organisatie?', en: 'Which role does your organisation have?' },
        },
        {
          id: 'onboarding.identifier_kinds',
          type: 'several',
          required: true,
          options: optionsOf(identifierKinds),
          text: { nl: 'Waarmee worden mensen herkend?', en: 'What are people recognised by?' },
        },
        {
          id: 'onboarding.use',
          type: 'several',
          required: true,
          text: { nl: 'Waarvoor dient de doelgroep?', en: 'What does the audience serve?' },
          options: [
            { id: 'target', text: { nl: 'Adverteren aan deze mensen', en: 'Advertising to these people' } },
            { id: 'exclude', text: { nl: 'Deze mensen juist overslaan', en: 'Leaving these people out' } },
            {
              id: 'lookalike',
              text: { nl: 'Mensen zoeken die op hen lijken', en: 'Finding people who resemble them' },
            },
          ],
        },
        {
          id: 'onboarding.upload_method',
          type: 'choice',
          required: true,
          text: { nl: 'Hoe gaan de gegevens eruit?', en: 'How do the data go out?' },
          options: [
            { id: 'api', text: { nl: 'Automatisch (API)', en: 'Automatically (API)' } },
            { id: 'manual_file', text: { nl: 'Bestand met de hand', en: 'File by hand' } },
            { id: 'partner', text: { nl: 'Via een partner', en: 'Through a partner' } },
          ],
        },
      ],
    },
    duties('advertiser', {
      title: { nl: 'Adverteerder', en: 'Advertiser' },
      lede: {
        nl: 'Heeft de klantgegevens en wil mensen bereiken.',
        en: 'Has the customer data and wants to reach people.',
      },
    }),
    duties('publisher', {
      title: { nl: 'Uitgever of platform', en: 'Publisher or platform' },
      lede: {
        nl: 'Heeft advertentieruimte en een eigen database om in te zoeken.',
        en: 'Has ad space and a database of its own to search in.',
      },
    }),
    duties('provider', {
      title: { nl: 'Onboarding provider', en: 'Onboarding provider' },
      lede: {
        nl: 'Staat ertussen. Alleen een portaal is een verwerker; wie eigen doelgroepen levert, is zelf verantwoordelijk.',
        en: 'Stands in between. A portal only is a processor; who supplies audiences of its own is a controller.',
      },
    }),
    {
      id: 'chain',
      title: { nl: 'Afmelden in de keten', en: 'Opting out in the chain' },
      items: [
        {
          id: 'onboarding.optout_chain.offered',
          type: 'yes_no',
          required: true,
          cite: 'art. 21 lid 2 AVG',
          text: {
            nl: 'Kan iemand zich voor het hele traject afmelden?',
            en: 'Can someone opt out of the whole process?',
          },
        },
        {
          id: 'onboarding.optout_chain.removed',
          type: 'yes_no',
          required: true,
          cite: 'art. 19 AVG',
          text: {
            nl: 'Verdwijnt die persoon dan ook uit bestaande doelgroepen?',
            en: 'Does that person then disappear from existing audiences too?',
          },
        },
      ],
    },
    {
      id: 'outcome',
      title: { nl: 'Uitkomst', en: 'Outcome' },
      examples: [
        {
          title: { nl: 'Gehasht is niet anoniem', en: 'Hashed is not anonymous' },
          text: {
            nl: 'Wie hetzelfde e-mailadres heeft, maakt dezelfde hash en herkent de persoon. Zo werkt de koppeling juist. De AVG blijft dus gelden.',
            en: 'Who has the same e-mail address makes the same hash and recognises the person. That is how matching works. So the GDPR still applies.',
          },
        },
      ],
      items: [
        {
          id: 'onboarding.qualification',
          type: 'choice',
          required: true,
          cite: 'art. 4(5) AVG, C-413/23 P',
          text: { nl: 'Wat zijn deze gegevens?', en: 'What are these data?' },
          options: [
            { id: 'identifying', text: { nl: 'Direct herleidbaar', en: 'Directly identifying' } },
            { id: 'pseudonymous', text: { nl: 'Pseudoniem', en: 'Pseudonymous' } },
            { id: 'anonymous', text: { nl: 'Anoniem', en: 'Anonymous' } },
          ],
        },
        { id: 'conclusion', type: 'text', text: { nl: 'Toelichting', en: 'Explanation' } },
      ],
    },
  ],
}
