import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { hasPurposeOn } from '../shared/grounds'
import { thresholds } from '../thresholds'
import { and, or, type Tri } from '../tri'

/** How many of the nine kinds of data of the YD investigation an activity uses (S0-25). */
function ydItems(f: Reader): number {
  const known = f.all('data_line').filter((line) => line.filled('data_line.yd_item'))
  return new Set(known.map((line) => line.show('data_line.yd_item'))).size
}

function lacksCriterion(f: Reader): boolean {
  const { comprehensiveness = '', impact = '', safeguards = '' } = f.show('activity.profile_criteria') ?? {}
  return f.empty('activity.profile_criteria') || [comprehensiveness, impact, safeguards].some((text) => !text.trim())
}

/** Whether there are as many as the decision worries about; data without a category may be among them. */
function holdsYdItems(f: Reader): Tri {
  const unnamed = f.some('data_line', (line) => line.meets('data_line.category', () => false))
  return or(ydItems(f) >= thresholds.ydOverlap, unnamed)
}

export const profileRules: readonly Rule[] = [
  {
    id: 'PROF-UNKNOWN',
    group: 'profile',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => f.some('data_line', (line) => line.is('data_line.category_kind', 'inferred', 'behaviour')),
    gap: (f) => f.unknown('activity.profile_type'),
    message: {
      nl: 'Bepaal of u een algemeen of specifiek profiel maakt.',
      en: 'Decide whether you create a general or specific profile.',
    },
    fix: { nl: 'Doorloop de profieltoets.', en: 'Complete the profile test.' },
    cites: ['Art. 4(4) AVG', 'WP251'],
    seeds: ['S0-19'],
    fineTier: 'none',
    basis: 'seed',
  },
  {
    id: 'PROF-CRITERIA',
    group: 'profile',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => f.is('activity.profile_type', 'general'),
    gap: lacksCriterion,
    message: {
      nl: 'Onderbouw het profiel op omvang, impact en waarborgen.',
      en: 'Substantiate the profile on breadth, impact and safeguards.',
    },
    fix: { nl: 'Beantwoord de drie vragen.', en: 'Answer the three questions.' },
    cites: ['WP251', 'S0-21'],
    seeds: ['S0-20', 'S0-21', 'S0-22', 'S0-23'],
    fineTier: 'none',
    basis: 'seed',
  },
  {
    id: 'PROF-SPECIFIC-LI',
    group: 'profile',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(!f.none('purpose'), f.is('activity.profile_type', 'specific')),
    gap: hasPurposeOn('legitimate_interest'),
    message: { nl: 'Een specifiek profiel kan alleen met toestemming.', en: 'A specific profile requires consent.' },
    fix: { nl: 'Vraag toestemming of verklein het profiel.', en: 'Ask consent or reduce the profile.' },
    cites: ['YD-besluit (CBP-rapport 29 april 2014, S0-24)', 'Art. 6(1)(f) AVG', 'LF-39'],
    seeds: ['S0-19', 'S0-24'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'PROF-YD-LIKE',
    group: 'profile',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => !f.none('data_line'),
    gap: (f) =>
      and(holdsYdItems(f), or(f.unknown('activity.profile_type'), f.is('activity.profile_type', 'none', 'general'))),
    words: (f) => ({ count: String(ydItems(f)) }),
    message: {
      nl: 'Uw gegevens lijken op die in het YD-besluit ({count} van de 9). Dat was een specifiek profiel.',
      en: 'Your data resemble those in the YD decision ({count} of the 9). That was a specific profile.',
    },
    fix: {
      nl: 'Zet het profiel op specifiek of verminder de gegevens.',
      en: 'Set the profile to specific or reduce the data.',
    },
    cites: ['YD-besluit (CBP-rapport 29 april 2014, S0-24)', 'LF-39'],
    seeds: ['S0-24', 'S0-25', 'S0-26', 'S0-27'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'PROF-ART22',
    group: 'profile',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => f.answer('Q-ART22-DECISION', 'yes'),
    gap: (f) => f.answer('Q-ART22-SAFEGUARD', 'no'),
    message: {
      nl: 'Een besluit zonder tussenkomst van een mens, met rechtsgevolgen of vergelijkbare gevolgen, mag alleen als het nodig is voor een overeenkomst, een wet het toestaat of iemand er uitdrukkelijk mee instemt, en dan met waarborgen.',
      en: 'A decision taken without a human, with legal or similar effects, is only allowed when necessary for a contract, authorised by law or with explicit consent, and then with safeguards.',
    },
    fix: {
      nl: 'Leg vast welke van de drie geldt en zorg dat iemand een mens kan laten ingrijpen, zijn standpunt kan geven en het besluit kan aanvechten. Kan dat niet, laat dan een mens beslissen of stop.',
      en: 'Record which of the three applies and let people obtain human intervention, give their view and contest the decision. If that is not possible, let a human decide or stop.',
    },
    cites: ['Art. 22(2)-(3) AVG'],
    seeds: ['S0-22'],
    fineTier: 'high',
    basis: 'verified',
  },
]
