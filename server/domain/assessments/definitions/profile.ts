import { dataCategories } from '../../vocabulary/data-categories'
import { type Definition, type Option, optionsOf } from '../definition'
import { weight } from '../weight'

const { user_server_id, visited_urls, viewed_products, browser_data, device_type } = dataCategories
const { os_version_language, ip_address, coarse_location, conversion_data } = dataCategories

/** The nine kinds of data in the YD investigation, under the letters it gives them (S0-25, LF-39). */
export const ydItems: readonly Option[] = optionsOf({
  a: user_server_id,
  b: visited_urls,
  c: viewed_products,
  d: browser_data,
  e: device_type,
  f: os_version_language,
  g: ip_address,
  h: coarse_location,
  i: conversion_data,
})

/** Whether a profile is general or specific, on breadth, impact and safeguards (S0-20 to S0-27, LF-36, LF-39). */
export const profile: Definition = {
  kind: 'profile',
  label: { nl: 'Profieltoets', en: 'Profile test' },
  lede: {
    nl: 'Een algemeen profiel kan soms op gerechtvaardigd belang. Een specifiek profiel kan alleen met toestemming.',
    en: 'A general profile can sometimes rest on legitimate interest. A specific profile takes consent.',
  },
  cite: 'art. 4(4) AVG, WP251',
  subject: 'activity',
  outcome: 'outcome',
  sections: [
    {
      id: 'data',
      title: { nl: 'Maakt u een profiel?', en: 'Do you make a profile?' },
      examples: [
        {
          title: { nl: 'Het YD-besluit', en: 'The YD decision' },
          text: {
            nl: 'De toezichthouder onderzocht in 2014 een advertentienetwerk dat deze negen gegevens samenbracht. Dat was een specifiek profiel, ook zonder naam, en zonder toestemming mocht het niet.',
            en: 'In 2014 the supervisor investigated an advertising network that brought these nine kinds of data together. That was a specific profile, even without a name, and not allowed without consent.',
          },
        },
      ],
      items: [
        {
          id: 'makes_profile',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Deelt u mensen in of voorspelt u wat zij willen?',
            en: 'Do you sort people or predict what they want?',
          },
        },
        {
          id: 'yd_items',
          type: 'checklist',
          required: true,
          options: ydItems,
          when: { item: 'makes_profile', is: ['yes', 'unknown'] },
          text: { nl: 'Welke gegevens gebruikt u daarvoor?', en: 'Which data do you use for that?' },
        },
      ],
    },
    {
      id: 'criteria',
      title: { nl: 'Drie criteria', en: 'Three criteria' },
      examples: [
        {
          title: { nl: 'Van algemeen naar specifiek', en: 'From general to specific' },
          text: {
            nl: '“Vrouwen tussen 30 en 40” zegt weinig over één persoon. “Leraren Engels met Engels als moedertaal in Parijs” wijst bijna iemand aan.',
            en: '“Women between 30 and 40” says little about one person. “Native English teachers living in Paris” nearly points someone out.',
          },
        },
      ],
      items: [
        {
          id: 'activity.profile_criteria.comprehensiveness',
          type: 'text',
          required: true,
          cite: 'WP251',
          when: { item: 'makes_profile', is: ['yes', 'unknown'] },
          text: {
            nl: 'Omvang: hoe volledig beeld geeft het profiel van iemand?',
            en: 'Breadth: how complete a picture does the profile give of someone?',
          },
        },
        {
          id: 'breadth',
          type: 'choice',
          required: true,
          options: weight,
          when: { item: 'makes_profile', is: ['yes', 'unknown'] },
          text: { nl: 'De omvang is', en: 'The breadth is' },
        },
        {
          id: 'activity.profile_criteria.impact',
          type: 'text',
          required: true,
          when: { item: 'makes_profile', is: ['yes', 'unknown'] },
          text: {
            nl: 'Impact: wat merkt iemand ervan, ook als het profiel fout is?',
            en: 'Impact: what does someone notice, also when the profile is wrong?',
          },
        },
        {
          id: 'impact',
          type: 'choice',
          required: true,
          options: weight,
          when: { item: 'makes_profile', is: ['yes', 'unknown'] },
          text: { nl: 'De impact is', en: 'The impact is' },
        },
        {
          id: 'activity.profile_criteria.safeguards',
          type: 'text',
          required: true,
          when: { item: 'makes_profile', is: ['yes', 'unknown'] },
          text: {
            nl: 'Waarborgen: hoe voorkomt u oneerlijke of verkeerde uitkomsten?',
            en: 'Safeguards: how do you prevent unfair or wrong outcomes?',
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
          text: { nl: 'Wat voor profiel is dit?', en: 'What kind of profile is this?' },
          help: {
            nl: 'Bij het document neemt u de uitkomst over in het register.',
            en: 'At the document you take the outcome over in the register.',
          },
          options: [
            { id: 'none', text: { nl: 'Geen profiel', en: 'No profile' } },
            { id: 'general', text: { nl: 'Algemeen profiel', en: 'General profile' } },
            { id: 'grey', text: { nl: 'Grijs gebied: onderbouwen', en: 'Grey area: substantiate' } },
            {
              id: 'specific',
              text: { nl: 'Specifiek profiel: vraag toestemming', en: 'Specific profile: ask consent' },
            },
          ],
        },
        { id: 'conclusion', type: 'text', text: { nl: 'Toelichting', en: 'Explanation' } },
      ],
    },
  ],
}
