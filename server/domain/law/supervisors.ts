import type { Text } from '../text'

/** Something a supervisor watches over, with the article that says so and the id of the fact behind it. */
export type Supervision = Text & { cite: string; source: string }

export type Supervisor = { name: Text; supervises: readonly Supervision[] }

/** Who supervises what in customer contact in the Netherlands. */
export const supervisors = {
  ap: {
    name: { nl: 'Autoriteit Persoonsgegevens (AP)', en: 'Dutch Data Protection Authority (AP)' },
    supervises: [
      {
        nl: 'Verwerking van persoonsgegevens; de AP kan waarschuwen, maatregelen opleggen en beboeten',
        en: 'Processing of personal data; the AP can warn, order measures and impose fines',
        cite: 'Art. 58(2) en 83 AVG',
        source: 'LF-92',
      },
      {
        nl: 'Cookiebanners: sinds 2024 controleert de AP doorlopend ongeveer 10.000 websites',
        en: 'Cookie banners: since 2024 the AP checks about 10,000 websites continuously',
        cite: 'Art. 4(11) en 7 AVG',
        source: 'LF-57',
      },
      {
        nl: 'Datalekken: melding binnen 72 uur',
        en: 'Data breaches: notification within 72 hours',
        cite: 'Art. 33 AVG',
        source: 'LF-71',
      },
      {
        nl: 'Het register: de AP kan het opvragen',
        en: 'The record of processing: the AP can ask for it',
        cite: 'Art. 30(4) AVG',
        source: 'LF-03',
      },
      {
        nl: 'Voorafgaande raadpleging als na een DPIA een hoog risico blijft',
        en: 'Prior consultation when a high risk remains after a DPIA',
        cite: 'Art. 36(1) AVG',
        source: 'LF-75',
      },
      {
        nl: 'Twee artikelen van de Telecommunicatiewet: 11.3a en 11.5b',
        en: 'Two articles of the Telecommunications Act: 11.3a and 11.5b',
        cite: 'art. 15.1 lid 2 en 3 Tw',
        source: 'LF-57',
      },
    ],
  },
  acm: {
    name: { nl: 'Autoriteit Consument & Markt (ACM)', en: 'Authority for Consumers and Markets (ACM)' },
    supervises: [
      {
        nl: 'Reclame per e-mail, sms, app en telefoon (art. 11.7 Tw)',
        en: 'Advertising by e-mail, text, app and telephone (art. 11.7 Tw)',
        cite: 'art. 15.1 lid 2 en 3 Tw',
        source: 'LF-57',
      },
      {
        nl: 'Cookies en andere toegang tot het apparaat van een gebruiker (art. 11.7a Tw)',
        en: 'Cookies and other access to the device of a user (art. 11.7a Tw)',
        cite: 'art. 15.1 lid 2 en 3 Tw',
        source: 'LF-57',
      },
      {
        nl: 'Beltoestemming: sinds 1 juli 2025 strenger toezicht op het bewijs per persoon',
        en: 'Consent to calls: since 1 July 2025 stricter supervision of the proof per person',
        cite: 'art. 11.7 lid 2 Tw',
        source: 'LF-49',
      },
    ],
  },
} as const satisfies Record<string, Supervisor>

export type SupervisorKey = keyof typeof supervisors
