import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { isController } from '../shared/controller'
import { thresholds } from '../thresholds'
import { and, not, or, type Tri } from '../tri'

/** Whether a partner is joint controller and can be reached: Art. 30(1)(a) and 26 AVG. */
function isNamedJointController(engagement: Reader): Tri {
  return and(
    engagement.is('engagement.role', 'joint'),
    !engagement.empty('party.name'),
    !engagement.empty('party.contact'),
  )
}

/** A single word ("klantenbeheer") or a few letters do not say what the data are for. */
function isVague(purpose: string): boolean {
  const words = purpose.trim().split(/\s+/)
  return words.length === 1 || words.join(' ').length < thresholds.purposeCharacters
}

export const article30Rules: readonly Rule[] = [
  {
    id: 'A30-1A-CONTROLLER',
    group: 'completeness',
    severity: 'blocking',
    scope: 'organisation',
    gap: (f) => or(f.empty('organisation.name'), f.empty('organisation.contact')),
    message: {
      nl: 'Naam of contactgegevens van de verwerkingsverantwoordelijke ontbreken.',
      en: 'Name or contact of the controller is missing.',
    },
    fix: { nl: 'Vul de organisatiegegevens aan.', en: 'Complete the organisation details.' },
    cites: ['Art. 30(1)(a) AVG', 'AP-aanbeveling 2 (28-11-2018)'],
    seeds: ['S4-05'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-1A-REP',
    group: 'completeness',
    severity: 'blocking',
    scope: 'organisation',
    applies: (f) => f.is('organisation.established_in_eu', 'no'),
    gap: (f) => f.empty('organisation.representative'),
    message: { nl: 'Een vertegenwoordiger in de EU ontbreekt.', en: 'An EU representative is missing.' },
    fix: { nl: 'Leg de vertegenwoordiger vast.', en: 'Record the representative.' },
    cites: ['Art. 27 AVG', 'Art. 30(1)(a) AVG'],
    seeds: [],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-1A-DPO',
    group: 'completeness',
    severity: 'blocking',
    scope: 'organisation',
    applies: (f) => or(f.is('organisation.dpo_required', 'yes'), f.is('organisation.dpo_appointed', 'yes')),
    gap: (f) => f.empty('organisation.dpo_contact'),
    message: {
      nl: 'Contactgegevens van de functionaris gegevensbescherming ontbreken.',
      en: 'Contact of the data protection officer is missing.',
    },
    fix: { nl: 'Vul naam en contact van de FG in.', en: 'Fill in name and contact of the DPO.' },
    cites: ['Art. 30(1)(a) AVG', 'Art. 37(7) AVG'],
    seeds: ['S1-09'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-1A-JOINT',
    group: 'completeness',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => f.is('activity.own_role', 'joint'),
    gap: (f) => not(f.some('engagement', isNamedJointController)),
    message: {
      nl: 'Noem de gezamenlijke verantwoordelijke met contactgegevens.',
      en: 'Name the joint controller with contact details.',
    },
    fix: { nl: 'Koppel de partij en vul de contactgegevens in.', en: 'Link the party and fill in contact details.' },
    cites: ['Art. 30(1)(a) AVG'],
    seeds: ['S2-26'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-1B-PURPOSE',
    group: 'completeness',
    severity: 'blocking',
    scope: 'activity',
    applies: isController,
    gap: (f) => f.none('purpose'),
    message: { nl: 'Er is geen doel vastgelegd.', en: 'No purpose recorded.' },
    fix: { nl: 'Voeg per doel een omschrijving toe.', en: 'Add a description per purpose.' },
    cites: ['Art. 30(1)(b) AVG', 'Art. 5(1)(b) AVG'],
    seeds: ['S1-04'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-1B-PURPOSE-VAGUE',
    group: 'completeness',
    severity: 'warning',
    scope: 'purpose',
    gap: (f) => f.meets('purpose.text', isVague),
    words: (f) => ({ purpose: f.show('purpose.text') ?? '' }),
    message: { nl: "Het doel '{purpose}' is te algemeen.", en: "Purpose '{purpose}' is too general." },
    fix: { nl: 'Schrijf waarvoor u de gegevens precies gebruikt.', en: 'State exactly what you use the data for.' },
    cites: ['Art. 5(1)(b) AVG', 'AP-aanbeveling 5'],
    seeds: ['S1-24'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'A30-1C-SUBJECTS',
    group: 'completeness',
    severity: 'blocking',
    scope: 'activity',
    applies: isController,
    gap: (f) => f.empty('activity.data_subjects'),
    message: {
      nl: 'Er staat niet van wie de gegevens zijn: betrokkenen ontbreken.',
      en: 'It does not say whose data these are: data subjects are missing.',
    },
    fix: { nl: 'Kies de categorieën betrokkenen.', en: 'Choose data-subject categories.' },
    cites: ['Art. 30(1)(c) AVG'],
    seeds: ['S3-04'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-1C-DATA',
    group: 'completeness',
    severity: 'blocking',
    scope: 'activity',
    applies: isController,
    gap: (f) => f.none('data_line'),
    message: {
      nl: 'Er staat niet welke gegevens u verzamelt: categorieën ontbreken.',
      en: 'It does not say which data you collect: categories are missing.',
    },
    fix: {
      nl: 'Kies de gegevenscategorieën; het sjabloon doet een voorstel.',
      en: 'Choose data categories; the template suggests them.',
    },
    cites: ['Art. 30(1)(c) AVG'],
    seeds: ['S4-06', 'S4-27', 'S0-03'],
    fineTier: 'low',
    basis: 'verified',
  },
]
