import type { Definition } from '../definition'
import { weight } from '../weight'

/** The weighing of interests of Art. 6(1)(f) AVG in three tests, with safeguards and the opt-out (S1-39 to S1-44, S2-12 to S2-14, LF-30). */
export const lia: Definition = {
  kind: 'lia',
  label: { nl: 'Belangenafweging (LIA)', en: 'Legitimate interests assessment (LIA)' },
  lede: {
    nl: 'Steunt dit doel op een gerechtvaardigd belang? Dan weegt u uw belang af tegen dat van de mensen om wie het gaat.',
    en: 'Does this purpose rest on a legitimate interest? Then you weigh your interest against that of the people concerned.',
  },
  cite: 'art. 6 lid 1 f AVG, overweging 47',
  subject: 'purpose',
  outcome: 'lia.outcome',
  sections: [
    {
      id: 'purpose',
      title: { nl: 'Doeltoets', en: 'Purpose test' },
      lede: { nl: 'Welk belang heeft u, en is het echt?', en: 'Which interest do you have, and is it real?' },
      examples: [
        {
          title: { nl: 'Eigen producten aanprijzen', en: 'Promoting your own products' },
          text: {
            nl: 'Een winkel wil klanten wijzen op producten die passen bij een eerdere aankoop. Dat belang is concreet en bestaat nu. “Meer omzet in de toekomst” is te vaag.',
            en: 'A shop wants to point customers to products that fit an earlier purchase. That interest is concrete and present. “More revenue some day” is too vague.',
          },
        },
      ],
      items: [
        {
          id: 'lia.interest',
          type: 'text',
          required: true,
          cite: 'art. 6 lid 1 f AVG',
          text: { nl: 'Welk belang, en van wie?', en: 'Which interest, and whose?' },
          help: {
            nl: 'Noem wat u wilt bereiken en voor wie: uw organisatie, een ander of de samenleving.',
            en: 'Say what you want to achieve and for whom: your organisation, another or society.',
          },
        },
        {
          id: 'interest_real',
          type: 'yes_no',
          required: true,
          cite: 'EDPB 1/2024 (concept)',
          text: {
            nl: 'Telt dit belang als gerechtvaardigd?',
            en: 'Does this interest count as legitimate?',
          },
          help: {
            nl: 'Ja als het aan alle drie voldoet: de wet staat het toe, u beschreef het hierboven duidelijk, en het bestaat nu. Ontbreekt er een, dan is het nee.',
            en: 'Yes if it meets all three: the law allows it, you described it clearly above, and it exists now. If one is lacking, it is no.',
          },
        },
      ],
    },
    {
      id: 'necessity',
      title: { nl: 'Noodzaaktoets', en: 'Necessity test' },
      lede: { nl: 'Kan het met minder?', en: 'Can it be done with less?' },
      examples: [
        {
          title: { nl: 'Eerst vragen: de tennisbond', en: 'Asking first: the tennis association' },
          text: {
            nl: 'Een sportbond gaf gegevens van leden aan sponsors. Volgens het Hof (C-621/22) kan een commercieel belang tellen, maar de bond had de leden ook eerst kunnen vragen. Wie vooraf vraagt, grijpt minder in.',
            en: 'A sports association gave data of members to sponsors. According to the Court (C-621/22) a commercial interest can count, but the association could have asked its members first. Asking beforehand intrudes less.',
          },
        },
      ],
      items: [
        {
          id: 'lia.necessity',
          type: 'text',
          required: true,
          cite: 'art. 6 lid 1 f AVG, C-621/22',
          text: {
            nl: 'Welke andere manieren bekeek u, en waarom volstaan die niet?',
            en: 'Which other ways did you consider, and why do they not suffice?',
          },
          help: {
            nl: 'Denk aan minder gegevens, een kleinere groep, een ander kanaal of toestemming vooraf.',
            en: 'Think of less data, a smaller group, another channel or consent beforehand.',
          },
        },
        {
          id: 'less_possible',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Bereikt u uw doel ook op een manier die minder ingrijpt?',
            en: 'Can you reach your goal in a way that intrudes less?',
          },
        },
      ],
    },
    {
      id: 'balance',
      title: { nl: 'Afwegingstoets', en: 'Balancing test' },
      lede: {
        nl: 'U hoeft niet elk nadeel te voorkomen. De gevolgen mogen niet te groot zijn voor wat het oplevert.',
        en: 'You need not prevent every disadvantage. The effects may not be out of proportion to the benefit.',
      },
      examples: [
        {
          title: { nl: 'Klant A en het sociale netwerk', en: 'Customer A and the social network' },
          text: {
            nl: 'A is een jaar klant. Bij het eerste bericht las A dat het e-mailadres ook dient voor advertenties voor soortgelijke producten op een sociaal netwerk, en hoe A daar bezwaar tegen maakt. A kan dit verwachten. Let op: de AP vond in 2018 dat delen met een netwerk toestemming vraagt; onderbouw uw keuze.',
            en: 'A has been a customer for a year. In the first message A read that the e-mail address also serves for ads for similar products on a social network, and how to object. A can expect this. Note: in 2018 the AP held that sharing with a network takes consent; substantiate your choice.',
          },
        },
        {
          title: { nl: 'Surfgedrag van een onbekende', en: 'Browsing of a stranger' },
          text: {
            nl: 'Wie nooit klant was, verwacht niet dat een pixel volgt wat hij elders bekijkt. De inbreuk weegt hier zwaarder dan de wens om te adverteren: vraag toestemming.',
            en: 'Someone who was never a customer does not expect a pixel to follow what is viewed elsewhere. The intrusion outweighs the wish to advertise: ask consent.',
          },
        },
      ],
      items: [
        {
          id: 'lia.balance',
          type: 'text',
          required: true,
          cite: 'art. 6 lid 1 f AVG',
          text: {
            nl: 'Wat merken mensen ervan, en wat verwachten zij?',
            en: 'What do people notice of it, and what do they expect?',
          },
        },
        {
          id: 'expected',
          type: 'yes_no',
          required: true,
          cite: 'overweging 47',
          text: {
            nl: 'Kan iemand dit redelijkerwijs verwachten, gezien de relatie met u?',
            en: 'Can someone reasonably expect this, given the relation with you?',
          },
        },
        {
          id: 'impact',
          type: 'choice',
          required: true,
          options: weight,
          text: { nl: 'Hoe groot zijn de gevolgen voor hen?', en: 'How large are the effects on them?' },
        },
        {
          id: 'vulnerable',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Zijn er kinderen of andere kwetsbare mensen bij?',
            en: 'Are children or other vulnerable people among them?',
          },
        },
      ],
    },
    {
      id: 'safeguards',
      title: { nl: 'Waarborgen en bezwaar', en: 'Safeguards and objection' },
      items: [
        {
          id: 'lia.safeguards',
          type: 'lines',
          required: true,
          cite: 'art. 25 AVG, art. 32 AVG',
          text: { nl: 'Welke waarborgen neemt u?', en: 'Which safeguards do you take?' },
          help: {
            nl: 'Eén per regel. Bijvoorbeeld: hashen vóór het delen, alleen e-mailadres en geen geboortedatum, na 6 maanden wissen.',
            en: 'One per line. For example: hash before sharing, e-mail address only and no date of birth, delete after 6 months.',
          },
        },
        {
          id: 'lia.optout',
          type: 'text',
          required: true,
          cite: 'art. 21 AVG',
          text: {
            nl: 'Hoe maakt iemand bezwaar, en wat gebeurt er dan?',
            en: 'How does someone object, and what happens then?',
          },
          help: {
            nl: 'Bij reclame stopt u altijd. Vertel het apart en duidelijk, uiterlijk bij het eerste bericht.',
            en: 'With advertising you always stop. Tell it separately and clearly, at the first message at the latest.',
          },
        },
      ],
    },
    {
      id: 'outcome',
      title: { nl: 'Uitkomst', en: 'Outcome' },
      items: [
        {
          id: 'lia.outcome',
          type: 'choice',
          required: true,
          text: { nl: 'Waar slaat de balans naar door?', en: 'Which way does the balance tip?' },
          options: [
            {
              id: 'positive',
              text: { nl: 'Positief: ons belang weegt zwaarder', en: 'Positive: our interest weighs more' },
            },
            {
              id: 'positive_with_measures',
              text: { nl: 'Positief met de genoemde waarborgen', en: 'Positive with the safeguards named' },
            },
            {
              id: 'negative',
              text: { nl: 'Negatief: vraag toestemming of stop', en: 'Negative: ask consent or stop' },
            },
          ],
        },
        {
          id: 'conclusion',
          type: 'text',
          text: { nl: 'Toelichting op de uitkomst', en: 'Explanation of the outcome' },
        },
      ],
    },
  ],
}
