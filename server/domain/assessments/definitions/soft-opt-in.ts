import { productDurations, softOptInSales } from '../../vocabulary/soft-opt-in'
import { type Definition, optionsOf } from '../definition'

/** The conditions under which own customers may get messages without consent, art. 11.7(4) Tw (S3-17 to S3-23, LF-40, LF-45). */
export const softOptIn: Definition = {
  kind: 'soft_opt_in',
  label: { nl: 'Toets soft opt-in', en: 'Soft opt-in test' },
  lede: {
    nl: 'Mag u eigen klanten zonder toestemming schrijven? Alleen als aan elke voorwaarde is voldaan. Bellen valt er niet onder.',
    en: 'May you write to own customers without consent? Only if every condition is met. Calls do not fall under it.',
  },
  cite: 'art. 11.7 lid 4 Tw',
  subject: 'purpose',
  outcome: 'outcome',
  sections: [
    {
      id: 'sale',
      title: { nl: 'Hoe kreeg u het adres?', en: 'How did you get the address?' },
      examples: [
        {
          title: { nl: 'Gratis account', en: 'Free account' },
          text: {
            nl: 'Een gratis account dat een betaalde versie aanprijst kan volgens het Hof als verkoop tellen (C-654/23). In Nederland verwacht men een betaling. Onderbouw daarom uw keuze.',
            en: 'A free account that promotes a paid version can count as a sale according to the Court (C-654/23). In the Netherlands a payment is expected. So substantiate your choice.',
          },
        },
      ],
      items: [
        {
          id: 'purpose.soft_opt_in.sale',
          type: 'choice',
          required: true,
          options: optionsOf(softOptInSales),
          cite: 'art. 11.7 lid 4 Tw',
          text: {
            nl: 'Bij welke gelegenheid gaf de klant het adres?',
            en: 'On which occasion did the customer give the address?',
          },
        },
        {
          id: 'purpose.soft_opt_in.own_entity',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Schrijft dezelfde rechtspersoon die verkocht, en geen zusterbedrijf?',
            en: 'Does the same legal entity that sold write, and no sister company?',
          },
        },
        {
          id: 'purpose.soft_opt_in.similar',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Gaan de berichten over eigen producten die lijken op wat de klant kocht?',
            en: 'Are the messages about own products similar to what the customer bought?',
          },
        },
      ],
    },
    {
      id: 'optout',
      title: { nl: 'Informatie en afmelden', en: 'Information and opting out' },
      items: [
        {
          id: 'purpose.soft_opt_in.informed',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Stond bij het adresveld dat u het adres voor reclame gebruikt?',
            en: 'Did it say beside the address field that you use the address for advertising?',
          },
        },
        {
          id: 'purpose.soft_opt_in.optout_collection',
          type: 'yes_no',
          required: true,
          cite: 'art. 11.7 lid 4 Tw',
          text: {
            nl: 'Kon de klant daar meteen gratis en makkelijk weigeren?',
            en: 'Could the customer refuse there at once, free and easily?',
          },
          help: {
            nl: 'Alleen een zin in de voorwaarden of de privacyverklaring is niet genoeg.',
            en: 'Just a sentence in the terms or the privacy statement is not enough.',
          },
        },
        {
          id: 'purpose.soft_opt_in.optout_each',
          type: 'yes_no',
          required: true,
          cite: 'art. 11.7 lid 4 Tw',
          text: { nl: 'Staat in elk bericht een gratis afmelding?', en: 'Does every message carry a free opt-out?' },
        },
        {
          id: 'purpose.soft_opt_in.no_prior_optout',
          type: 'yes_no',
          required: true,
          text: {
            nl: 'Slaat u iedereen over die zich eerder afmeldde?',
            en: 'Do you leave out everyone who opted out before?',
          },
        },
      ],
    },
    {
      id: 'period',
      title: { nl: 'Hoe lang blijft iemand klant?', en: 'How long does someone stay a customer?' },
      lede: {
        nl: 'De wet noemt geen termijn. Gebruikelijk is 24 maanden na de laatste aankoop; korter bij een product dat snel op is.',
        en: 'The law names no term. Usual is 24 months after the last purchase; shorter for a product that is soon gone.',
      },
      examples: [
        {
          title: { nl: 'Een bos bloemen', en: 'A bunch of flowers' },
          text: {
            nl: 'Na een week is de bos weg. Wie één keer bloemen bestelde, voelt zich na een half jaar geen klant meer. Kies bijvoorbeeld 6 maanden.',
            en: 'After a week the bunch is gone. Who ordered flowers once no longer feels a customer after half a year. Choose 6 months, for example.',
          },
        },
        {
          title: { nl: 'Een wasmachine', en: 'A washing machine' },
          text: {
            nl: 'Die staat jaren in huis, met garantie en onderdelen. Een bericht over een droger verbaast na anderhalf jaar niet.',
            en: 'It stands in the house for years, with warranty and parts. A message about a dryer does not surprise after a year and a half.',
          },
        },
      ],
      items: [
        {
          id: 'purpose.soft_opt_in.product_duration',
          type: 'choice',
          required: true,
          options: optionsOf(productDurations),
          text: { nl: 'Hoe lang gebruikt een klant het product?', en: 'How long does a customer use the product?' },
        },
        {
          id: 'purpose.soft_opt_in.customer_relationship_months',
          type: 'number',
          required: true,
          text: {
            nl: 'Hoeveel maanden na de laatste aankoop schrijft u nog?',
            en: 'How many months after the last purchase do you still write?',
          },
          help: {
            nl: 'Meestal 24, bij kort gebruik bijvoorbeeld 6.',
            en: 'Usually 24; with short use 6, for example.',
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
          text: { nl: 'Kan dit doel op soft opt-in steunen?', en: 'Can this purpose rest on the soft opt-in?' },
          options: [
            { id: 'allowed', text: { nl: 'Ja', en: 'Yes' } },
            { id: 'substantiate', text: { nl: 'Ja, met onderbouwing', en: 'Yes, with substantiation' } },
            { id: 'not_allowed', text: { nl: 'Nee: vraag toestemming', en: 'No: ask consent' } },
          ],
        },
        { id: 'conclusion', type: 'text', text: { nl: 'Onderbouwing', en: 'Substantiation' } },
      ],
    },
  ],
}
