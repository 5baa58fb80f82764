import { addDays, olderThan } from '../days'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { isKind, isRenewed } from '../shared/agreement'
import { isAsked } from '../shared/asked'
import { partyOf } from '../shared/party'
import { thresholds } from '../thresholds'
import { and, not, or, type Tri } from '../tri'

const soon = (today: string) => addDays(today, thresholds.agreementExpiringDays)

const isBetweenControllers = (agreement: Reader) => agreement.is('agreement.kind', 'exchange', 'terms_c2c')

/** Whether the last day of the agreement, if it has one, meets a condition. */
function ends(agreement: Reader, condition: (day: string) => boolean): Tri {
  return agreement.meets('agreement.ends_at', (day) => day !== 'none' && condition(day))
}

/** Whether the list of sub-processors is bare or too old to rely on; a list without a date leaves it open. */
function isListOutdated(engagement: Reader): Tri {
  const list = engagement.show('party.sub_processors')
  if (!list || list.confirmedNone) return false
  if (list.count === 0) return true
  if (list.checkedOn === null) return engagement.open('party.sub_processors')
  return olderThan(list.checkedOn, thresholds.subProcessorListMonths, engagement.today)
}

export const partiesRules: readonly Rule[] = [
  {
    id: 'AGR-KIND-MISMATCH',
    group: 'contract',
    severity: 'warning',
    scope: 'engagement',
    applies: (f) => and(!f.none('agreement'), f.is('engagement.role', 'independent', 'processor', 'joint')),
    gap: (f) =>
      or(
        and(f.is('engagement.role', 'independent'), f.some('agreement', isKind('dpa'))),
        and(f.is('engagement.role', 'processor'), f.some('agreement', isBetweenControllers)),
        and(f.is('engagement.role', 'joint'), not(f.some('agreement', isKind('joint')))),
      ),
    words: (f) => ({ party: partyOf(f) }),
    message: {
      nl: 'De soort overeenkomst past niet bij de rol van {party}.',
      en: 'The agreement kind does not fit the role of {party}.',
    },
    fix: { nl: 'Pas rol of overeenkomst aan.', en: 'Adjust role or agreement.' },
    cites: ['EDPB 07/2020'],
    seeds: ['S2-26'],
    fineTier: 'none',
    basis: 'general',
  },
  {
    id: 'AGR-EXPIRED',
    group: 'contract',
    severity: 'blocking',
    scope: 'agreement',
    gap: (f) =>
      and(
        ends(f, (day) => day < f.today),
        !isRenewed(f, addDays(f.today, -1)),
      ),
    message: { nl: 'De overeenkomst is verlopen.', en: 'The agreement has expired.' },
    fix: { nl: 'Verleng of vervang de overeenkomst.', en: 'Renew or replace the agreement.' },
    cites: ['Art. 28(3) AVG'],
    seeds: [],
    fineTier: 'low',
    basis: 'general',
  },
  {
    id: 'AGR-EXPIRING',
    group: 'contract',
    severity: 'advice',
    scope: 'agreement',
    applies: (f) => not(ends(f, (day) => day < f.today)),
    gap: (f) =>
      and(
        ends(f, (day) => day <= soon(f.today)),
        !isRenewed(f, soon(f.today)),
      ),
    message: { nl: 'De overeenkomst loopt binnenkort af.', en: 'The agreement expires soon.' },
    fix: { nl: 'Plan de verlenging.', en: 'Plan the renewal.' },
    cites: ['Art. 28(3) AVG'],
    seeds: [],
    fineTier: 'none',
    basis: 'general',
  },
  {
    id: 'AGR-SUBPROCESSORS',
    group: 'contract',
    severity: 'warning',
    scope: 'engagement',
    applies: (f) => f.is('engagement.role', 'processor'),
    gap: (f) => or(f.empty('party.sub_processors'), isListOutdated(f)),
    words: (f) => ({ party: partyOf(f) }),
    message: {
      nl: 'Onbekend welke subverwerkers {party} inschakelt.',
      en: 'Unknown which sub-processors {party} uses.',
    },
    fix: { nl: 'Vraag de lijst op en leg toestemming vast.', en: 'Request the list and record authorisation.' },
    cites: ['Art. 28(2) en 28(4) AVG', 'EDPB 22/2024'],
    seeds: ['S1-48'],
    fineTier: 'low',
    basis: 'general',
  },
  {
    id: 'AGR-DD-NONE',
    group: 'contract',
    severity: 'warning',
    scope: 'engagement',
    applies: (f) => or(f.is('engagement.role', 'processor'), f.answer('Q-DELIVERS-LEADS', 'yes')),
    gap: (f) =>
      or(
        f.empty('engagement.due_diligence'),
        f.meets('engagement.due_diligence', ({ date }) =>
          olderThan(date, thresholds.dueDiligenceReviewMonths, f.today),
        ),
      ),
    message: { nl: 'Er is geen leveranciersonderzoek gedaan.', en: 'No vendor due diligence has been done.' },
    fix: {
      nl: 'Doorloop de vijf stappen van het leveranciersonderzoek.',
      en: 'Go through the five due-diligence steps.',
    },
    cites: ['Art. 28(1) AVG'],
    seeds: ['S1-48', 'S1-49', 'S1-50'],
    fineTier: 'low',
    basis: 'seed',
  },
  {
    id: 'AGR-DD-NEGATIVE',
    group: 'contract',
    severity: 'blocking',
    scope: 'engagement',
    applies: (f) => f.filled('engagement.due_diligence'),
    gap: (f) =>
      f.meets('engagement.due_diligence', ({ outcome, decision }) => outcome === 'insufficient' && !decision.trim()),
    words: (f) => ({ party: partyOf(f) }),
    message: { nl: '{party} biedt onvoldoende waarborgen.', en: '{party} offers insufficient guarantees.' },
    fix: {
      nl: 'Neem maatregelen, kies een andere leverancier of leg een besluit vast.',
      en: 'Take measures, choose another vendor or record a decision.',
    },
    cites: ['Art. 28(1) AVG'],
    seeds: ['S1-49'],
    fineTier: 'low',
    basis: 'seed',
  },
  {
    id: 'AGR-OWN-PURPOSES',
    group: 'contract',
    severity: 'blocking',
    scope: 'engagement',
    applies: (f) => f.is('engagement.role', 'processor'),
    gap: (f) => f.is('engagement.own_purposes', 'yes'),
    message: {
      nl: 'Deze leverancier gebruikt gegevens ook voor zichzelf: dan is het geen verwerker.',
      en: 'This vendor also uses data for itself: then it is not a processor.',
    },
    fix: {
      nl: 'Wijzig de rol en grondslag, of sluit dit gebruik contractueel uit.',
      en: 'Change role and basis, or exclude this use contractually.',
    },
    cites: ['Art. 28(10) AVG', 'EDPB 07/2020'],
    seeds: ['S1-47'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'AGR-CONSUMER-APP',
    group: 'contract',
    severity: 'blocking',
    scope: 'engagement',
    applies: (f) => isAsked(f, 'Q-CONSUMER-APP'),
    gap: (f) => f.answer('Q-CONSUMER-APP', 'yes'),
    message: {
      nl: 'Voor een consumentenapp bestaan geen verwerkersafspraken.',
      en: 'A consumer app has no processing terms.',
    },
    fix: { nl: 'Gebruik de zakelijke variant.', en: 'Use the business version.' },
    cites: ['Art. 28 AVG'],
    seeds: ['S4-13'],
    fineTier: 'low',
    basis: 'general',
  },
]
