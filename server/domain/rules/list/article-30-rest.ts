import { same, type Text } from '../../text'
import { dataCategories } from '../../vocabulary/data-categories'
import { addDays, olderThan } from '../days'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { liveActivities } from '../shared/live-activities'
import { touchpointOf } from '../shared/touchpoint'
import { inSentence, listed } from '../shared/wording'
import { thresholds } from '../thresholds'
import { and, or, type Tri } from '../tri'

/** A start date is only a second way to see that a draft is in use, so a missing one leaves nothing open. */
function hasStarted(f: Reader): Tri {
  return and(
    f.claimed('activity.start_date'),
    f.meets('activity.start_date', (day) => day < f.today),
  )
}

/** Any of the three takes the exemption away: lasting, risky, or with special or criminal data (LF-04). */
function losesExemption(activity: Reader): Tri {
  return or(
    activity.is('activity.occasional', 'no'),
    activity.is('dpia.outcome', 'required'),
    activity.some('data_line', (line) => line.is('data_line.category_kind', 'special', 'criminal')),
  )
}

const isUnneeded = (line: Reader): Tri => line.is('data_line.necessary', 'no')

const unneeded = (f: Reader) => f.all('data_line').filter((line) => isUnneeded(line) === true)

const vocabulary = new Map<string, Text>(Object.entries(dataCategories))

function categoryOf(line: Reader): Text {
  const category = line.show('data_line.category') ?? ''
  const known = vocabulary.get(category)
  return known ? inSentence(known) : same(category)
}

export const article30RestRules: readonly Rule[] = [
  {
    id: 'A30-PROPORTIONAL',
    group: 'completeness',
    severity: 'warning',
    scope: 'activity',
    gap: (f) =>
      or(
        f.empty('activity.proportionality'),
        f.meets('activity.proportionality', (text) => text.trim().length < thresholds.proportionalityCharacters),
      ),
    message: {
      nl: 'Leg uit waarom deze verwerking evenredig is en niet met minder kan.',
      en: 'Explain why this processing is proportionate and not possible with less.',
    },
    fix: {
      nl: 'Vul de toelichting in: doel, alternatief, waarom dit nodig is.',
      en: 'Fill in: purpose, alternative, why needed.',
    },
    cites: ['Art. 5(1)(c) AVG'],
    seeds: ['S4-28', 'S4-29', 'S3-08'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'A30-SAFEGUARD',
    group: 'completeness',
    severity: 'warning',
    scope: 'activity',
    gap: (f) => f.empty('activity.safeguard_statement'),
    words: (f) => ({ touchpoint: touchpointOf(f) }),
    message: {
      nl: 'Er staat niet hoe u privacy waarborgt bij {touchpoint}.',
      en: 'It does not say how you safeguard privacy for {touchpoint}.',
    },
    fix: { nl: 'Beschrijf in twee zinnen de waarborgen.', en: 'Describe the safeguards in two sentences.' },
    cites: ['Art. 24 AVG'],
    seeds: ['S4-31'],
    fineTier: 'none',
    basis: 'seed',
  },
  {
    id: 'A30-2-PROCESSOR-RECORD',
    group: 'completeness',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => f.is('activity.own_role', 'processor'),
    gap: (f) => f.empty('activity.controllers_served'),
    message: {
      nl: 'U bent verwerker: leg per opdrachtgever de verwerkingscategorieën vast.',
      en: 'You are processor: record processing categories per controller.',
    },
    fix: { nl: 'Vul het verwerkersregister in.', en: 'Complete the processor record.' },
    cites: ['Art. 30(2)(a)-(d) AVG'],
    seeds: ['S3-05'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-5-CLAIM',
    group: 'completeness',
    severity: 'warning',
    scope: 'organisation',
    applies: (f) => and(f.is('organisation.art30_5_claimed', 'yes'), liveActivities(f).length > 0),
    gap: (f) => or(...liveActivities(f).map(losesExemption)),
    message: {
      nl: 'De uitzondering voor kleine organisaties geldt niet: er zijn verwerkingen die niet incidenteel zijn, risico geven of bijzondere of strafrechtelijke gegevens bevatten.',
      en: 'The small-organisation exception does not apply: some processing is not occasional, carries a risk or holds special or criminal data.',
    },
    fix: {
      nl: 'Houd van die verwerkingen een register bij. De grens van 250 medewerkers is niet genoeg.',
      en: 'Keep a record of that processing. The 250-employee threshold is not enough.',
    },
    cites: ['Art. 30(5) AVG'],
    seeds: ['S3-03', 'S4-02'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-4-AVAILABLE',
    group: 'completeness',
    severity: 'advice',
    scope: 'organisation',
    gap: (f) =>
      or(
        f.empty('organisation.last_shown'),
        f.meets('organisation.last_shown', (day) => olderThan(day, thresholds.shownMonths, f.today)),
      ),
    message: {
      nl: 'U moet het register op verzoek aan de AP kunnen tonen.',
      en: 'You must be able to show the record to the AP on request.',
    },
    fix: { nl: 'Maak een export of controleer de auditorweergave.', en: 'Create an export or check the auditor view.' },
    cites: ['Art. 30(4) AVG'],
    seeds: ['S4-04'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-CONCEPT',
    group: 'completeness',
    severity: 'warning',
    scope: 'activity',
    waitsForScan: 'part',
    applies: (f) => f.is('activity.status', 'concept'),
    gap: (f) =>
      or(
        f.meets('activity.status_since', (day) => day < addDays(f.today, -thresholds.conceptMaxDays)),
        hasStarted(f),
      ),
    message: {
      nl: `De verwerking staat al langer dan ${thresholds.conceptMaxDays} dagen op concept of is al in gebruik.`,
      en: `The activity has been a draft for more than ${thresholds.conceptMaxDays} days or is already in use.`,
    },
    fix: { nl: 'Rond af en keur goed, of stop het gebruik.', en: 'Complete and approve, or stop using it.' },
    cites: ['Art. 5(2) AVG'],
    seeds: ['S4-04'],
    fineTier: 'high',
    basis: 'general',
  },
  {
    id: 'MIN-DATA',
    group: 'completeness',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => !f.none('data_line'),
    gap: (f) => f.some('data_line', isUnneeded),
    words: (f) => ({
      category: listed(unneeded(f).map(categoryOf)),
    }),
    message: {
      nl: 'Verzamel alleen wat nodig is: {category} is niet nodig.',
      en: 'Collect only what is needed: {category} is not needed.',
    },
    fix: {
      nl: 'Verwijder de categorie of onderbouw de noodzaak.',
      en: 'Remove the category or substantiate the need.',
    },
    cites: ['Art. 5(1)(c) AVG'],
    seeds: ['S1-14', 'S3-08'],
    fineTier: 'high',
    basis: 'seed',
  },
]
