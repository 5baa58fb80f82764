import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { comesAfter } from '../shared/comes-after'
import { changesMissed, isBehindTheLaw, isTouchedByLaw } from '../shared/law-changes'
import { neverReached } from '../shared/never-reached'
import { listed } from '../shared/wording'
import { and } from '../tri'

const isAccepted = (decision: Reader) => decision.is('decision.kind', 'accepted')

/** Whether it is not recorded why, by whom or when something was decided. */
function lacksAccount(decision: Reader): boolean {
  return decision.empty('decision.reason') || decision.empty('decision.accepted_by') || decision.empty('decision.date')
}

export const reviewRules: readonly Rule[] = [
  {
    id: 'REV-OVERDUE',
    group: 'review',
    severity: 'warning',
    scope: 'activity',
    gap: (f) => f.meets('activity.review_due', (due) => due < f.today),
    message: {
      nl: 'De jaarlijkse controle van deze verwerking is verlopen.',
      en: 'The yearly check of this activity is overdue.',
    },
    fix: { nl: 'Controleer en plan de volgende datum.', en: 'Check and plan the next date.' },
    cites: ['Art. 5(2) AVG', 'Art. 24 AVG'],
    seeds: ['S4-33'],
    fineTier: 'none',
    basis: 'seed',
  },
  {
    id: 'REV-CHANGE',
    group: 'review',
    severity: 'warning',
    scope: 'activity',
    gap: (f) => comesAfter(f, 'activity.last_changed', 'activity.last_assessed'),
    message: { nl: 'Er is iets gewijzigd zonder nieuwe beoordeling.', en: 'Something changed without reassessment.' },
    fix: {
      nl: 'Beoordeel grondslag, LIA, DPIA en overeenkomst opnieuw.',
      en: 'Reassess basis, LIA, DPIA and agreement.',
    },
    cites: ['Art. 24 AVG'],
    seeds: ['S1-35'],
    fineTier: 'none',
    basis: 'general',
  },
  {
    id: 'REV-LAW-CHANGE',
    group: 'review',
    severity: 'advice',
    scope: 'organisation',
    applies: isTouchedByLaw,
    gap: isBehindTheLaw,
    words: (f) => ({ item: listed(changesMissed(f)) }),
    message: {
      nl: 'Er is een wetswijziging ({item}); controleer de betrokken verwerkingen.',
      en: 'There is a change of law ({item}); check the activities concerned.',
    },
    fix: { nl: 'Loop de lijst van geraakte verwerkingen na.', en: 'Go through the list of affected activities.' },
    cites: ['Art. 24(1) AVG', 'LF-12', 'LF-48', 'LF-50', 'LF-81', 'LF-95'],
    seeds: ['S1-11'],
    fineTier: 'none',
    basis: 'verified',
  },
  {
    id: 'REV-SCAN',
    group: 'review',
    severity: 'advice',
    scope: 'organisation',
    waitsForScan: 'all',
    gap: neverReached,
    message: { nl: 'De websitecontrole is verouderd.', en: 'The website check is outdated.' },
    fix: { nl: 'Voer een nieuwe scan uit.', en: 'Run a new scan.' },
    cites: ['Art. 24 AVG'],
    seeds: ['S4-20'],
    fineTier: 'none',
    basis: 'general',
  },
  {
    id: 'REV-DECISION-LOG',
    group: 'review',
    severity: 'advice',
    scope: 'activity',
    applies: (f) => f.some('decision', isAccepted),
    gap: (f) => f.some('decision', (one) => and(isAccepted(one), lacksAccount(one))),
    message: {
      nl: 'Leg vast wie deze waarschuwing accepteerde en waarom.',
      en: 'Record who accepted this warning and why.',
    },
    fix: { nl: 'Vul het besluit in.', en: 'Fill in the decision.' },
    cites: ['Art. 5(2) AVG'],
    seeds: ['S0-28', 'S4-04'],
    fineTier: 'none',
    basis: 'seed',
  },
]
