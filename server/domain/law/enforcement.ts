import { same, type Text } from '../text'

/** What a supervisor did. */
export const enforcementKinds = {
  fine: { nl: 'Boete', en: 'Fine' },
  warning: { nl: 'Waarschuwing', en: 'Warning' },
  investigation: { nl: 'Onderzoek', en: 'Investigation' },
} as const satisfies Record<string, Text>

/**
 * A case of supervision to learn from. `amount` is in EUR, null where none was set. `date` is a day or a month (YYYY-MM).
 * `afterwards` is what became of it; `source` is the id of the fact or claim behind it, `report` where the date or the end
 * of the case is told.
 */
export type EnforcementCase = {
  id: string
  who: Text
  supervisor: Text
  kind: keyof typeof enforcementKinds
  amount: number | null
  date: string
  about: Text
  afterwards?: Text
  source: string
  report?: string
}

const ap: Text = { nl: 'Autoriteit Persoonsgegevens', en: 'Dutch Data Protection Authority (AP)' }
const acm: Text = { nl: 'Autoriteit Consument & Markt', en: 'Authority for Consumers and Markets (ACM)' }

/** The newest first. */
export const enforcementCases: readonly EnforcementCase[] = [
  {
    id: 'cookie-banners-november-2025',
    who: { nl: 'Meer dan 200 organisaties', en: 'More than 200 organisations' },
    supervisor: ap,
    kind: 'warning',
    amount: null,
    date: '2025-11',
    about: { nl: 'Misleidende of onduidelijke cookiebanners', en: 'Misleading or unclear cookie banners' },
    afterwards: { nl: 'Driekwart herstelde de banner.', en: 'Three quarters repaired the banner.' },
    source: 'LF-57',
  },
  {
    id: 'tiktok',
    who: same('TikTok'),
    supervisor: { nl: 'Ierse toezichthouder (DPC)', en: 'Irish Data Protection Commission (DPC)' },
    kind: 'fine',
    amount: 530_000_000,
    date: '2025-05-02',
    about: {
      nl: 'Toegang vanuit China tot gegevens van Europese gebruikers',
      en: 'Access from China to data of European users',
    },
    afterwards: {
      nl: 'De toezichthouder gaf ook een bevel over de doorgifte.',
      en: 'The supervisor also gave an order on the transfers.',
    },
    source: 'LF-85',
  },
  {
    id: 'cookie-banners-april-2025',
    who: { nl: '50 organisaties', en: '50 organisations' },
    supervisor: ap,
    kind: 'warning',
    amount: null,
    date: '2025-04',
    about: {
      nl: 'Eerste brieven over cookiebanners, met drie maanden om te herstellen',
      en: 'First letters about cookie banners, with three months to repair them',
    },
    source: 'LF-57',
  },
  {
    id: 'kruidvat',
    who: same('Kruidvat'),
    supervisor: ap,
    kind: 'fine',
    amount: 600_000,
    date: '2024-07',
    about: { nl: 'Eerste boete van de AP voor trackingcookies', en: 'First fine of the AP for tracking cookies' },
    afterwards: {
      nl: 'De AP verlaagde de boete in juni 2025 na bezwaar tot € 50.000.',
      en: 'The AP lowered the fine to € 50,000 in June 2025 after an objection.',
    },
    source: 'LF-57',
    report:
      'https://tweakers.net/nieuws/236158/ap-verlaagt-kruidvat-boete-voor-trackingcookies-van-600000-naar-50000-euro.html',
  },
  {
    id: 'knltb',
    who: same('KNLTB'),
    supervisor: ap,
    kind: 'fine',
    amount: 525_000,
    date: '2020-03',
    about: {
      nl: 'Verkoop van ledengegevens aan sponsors op grond van gerechtvaardigd belang',
      en: 'Sale of member data to sponsors on the ground of legitimate interest',
    },
    afterwards: {
      nl: 'Het Hof van Justitie oordeelde op 4 oktober 2024 (C-621/22) dat een commercieel belang gerechtvaardigd kan zijn, maar alleen als de verwerking strikt noodzakelijk is en mensen die redelijkerwijs verwachten.',
      en: 'The Court of Justice held on 4 October 2024 (C-621/22) that a commercial interest can be legitimate, but only if the processing is strictly necessary and people reasonably expect it.',
    },
    source: 'LF-32',
  },
  {
    id: 'registers',
    who: { nl: '30 organisaties in 10 sectoren', en: '30 organisations in 10 sectors' },
    supervisor: ap,
    kind: 'investigation',
    amount: null,
    date: '2018-11-28',
    about: { nl: 'Controle van het verwerkingenregister', en: 'Check of the record of processing activities' },
    afterwards: {
      nl: 'De AP gaf vijf aanbevelingen, onder meer over bewaartermijn, opslagplaats en het doel per verwerking.',
      en: 'The AP gave five recommendations, among others on retention, place of storage and the purpose of each processing.',
    },
    source: 'LF-08',
  },
  {
    id: 'yd',
    who: same('YD Display Advertising Benelux B.V.'),
    supervisor: {
      nl: 'College bescherming persoonsgegevens (voorganger van de AP)',
      en: 'College bescherming persoonsgegevens (predecessor of the AP)',
    },
    kind: 'investigation',
    amount: null,
    date: '2014-04-29',
    about: {
      nl: 'Trackingcookies voor persoonlijke advertenties zonder toestemming, en profielen zonder grondslag',
      en: 'Tracking cookies for personalised advertising without consent, and profiles without a legal ground',
    },
    afterwards: {
      nl: 'Een onderzoeksrapport van vóór de AVG; geen boete.',
      en: 'An investigation report from before the GDPR; no fine.',
    },
    source: 'LF-39',
  },
  {
    id: 'daisycon',
    who: same('Daisycon'),
    supervisor: acm,
    kind: 'fine',
    amount: 810_000,
    date: '2013-10-04',
    about: {
      nl: 'Reclame via een netwerk van partners zonder bewijs van toestemming: elke schakel moet het bewijs kunnen tonen',
      en: 'Advertising through an affiliate network without proof of consent: every link must be able to show the proof',
    },
    afterwards: {
      nl: 'Het College van Beroep voor het bedrijfsleven liet de boete in stand en verlaagde die om de duur van de procedure tot € 770.000.',
      en: 'The court of appeal (CBb) upheld the fine and lowered it to € 770,000 because of the length of the proceedings.',
    },
    source: 'LF-43',
    report: 'https://dmcc.nl/nieuws/uitspraak-cbb-in-zaak-spamboete-daisycon/',
  },
]
