import { olderThan } from '../days'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { restsOn } from '../shared/grounds'
import { thresholds } from '../thresholds'
import { and, or, type Tri } from '../tri'

/** Whether people consented to something else than what holds now: another text, or another purpose. */
function changedAfterConsent(f: Reader): Tri {
  return or(
    f.meets('consent.text_version', ({ revised }) => revised === true),
    and(
      f.filled('purpose.last_changed'),
      f.meets('purpose.last_changed', (changed) => changed > (f.show('consent.text_version')?.since ?? changed)),
    ),
  )
}

export const proofRules: readonly Rule[] = [
  {
    id: 'PROOF-WHO',
    group: 'proof',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.is('consent.proof.who', 'no'),
    message: {
      nl: 'U bewaart niet wie toestemming gaf: een naam of ander kenmerk ontbreekt.',
      en: 'You do not keep who consented: a name or other identifier is missing.',
    },
    fix: {
      nl: 'Bewaar gebruikersnaam, klantnummer of sessie-ID.',
      en: 'Keep user name, customer number or session ID.',
    },
    cites: ['Art. 7(1) AVG'],
    seeds: ['S1-30'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'PROOF-WHEN',
    group: 'proof',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.is('consent.proof.when', 'no'),
    message: {
      nl: 'U bewaart niet wanneer toestemming is gegeven: het tijdstip ontbreekt.',
      en: 'You do not keep when consent was given: the time is missing.',
    },
    fix: { nl: 'Leg datum en tijd vast.', en: 'Record date and time.' },
    cites: ['Art. 7(1) AVG'],
    seeds: ['S1-31'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'PROOF-WHAT',
    group: 'proof',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.is('consent.proof.what', 'no'),
    message: {
      nl: 'U bewaart niet wat er is verteld: de versie van tekst en privacyverklaring ontbreekt.',
      en: 'You do not keep what was told: the version of text and privacy statement is missing.',
    },
    fix: { nl: 'Bewaar beide versies met datum.', en: 'Keep both versions with date.' },
    cites: ['Art. 7(1) AVG', 'Art. 5(2) AVG'],
    seeds: ['S1-32'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'PROOF-HOW',
    group: 'proof',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.is('consent.proof.how', 'no'),
    message: {
      nl: 'U bewaart niet hoe toestemming is gegeven: formulier of inzending ontbreekt.',
      en: 'You do not keep how consent was given: form or submission is missing.',
    },
    fix: { nl: 'Bewaar het formulier en de ingezonden gegevens.', en: 'Keep the form and the submitted data.' },
    cites: ['Art. 7(1) AVG'],
    seeds: ['S1-33'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'PROOF-ORAL',
    group: 'proof',
    severity: 'blocking',
    scope: 'consent',
    applies: (f) => f.is('consent.method', 'oral'),
    gap: (f) => or(f.is('consent.oral.note', 'no'), f.is('consent.oral.script', 'no')),
    message: {
      nl: 'Bij mondelinge toestemming: leg datum, tijd en het gebruikte script vast. Het hele gesprek opnemen hoeft niet.',
      en: 'For oral consent: record date, time and the script used. A full recording is not required.',
    },
    fix: { nl: 'Vul notitie en scriptversie in.', en: 'Add note and script version.' },
    cites: ['Art. 7(1) AVG'],
    seeds: ['S1-31', 'S1-32', 'S1-33'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'PROOF-WITHDRAWN',
    group: 'proof',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.is('consent.proof.withdrawn', 'no'),
    message: {
      nl: 'U bewaart niet of en wanneer toestemming is ingetrokken.',
      en: 'You do not keep whether and when consent was withdrawn.',
    },
    fix: { nl: 'Leg intrekkingen met datum vast.', en: 'Record withdrawals with date.' },
    cites: ['Art. 7(3) AVG'],
    seeds: ['S1-34'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'PROOF-CHANGED',
    group: 'proof',
    severity: 'warning',
    scope: 'consent',
    applies: changedAfterConsent,
    gap: (f) => f.answer('Q-CONSENT-RENEWAL', 'no'),
    message: {
      nl: 'De toestemmingstekst is gewijzigd; oude toestemmingen dekken dit mogelijk niet.',
      en: 'The consent text changed; old consents may not cover this.',
    },
    fix: { nl: 'Vraag opnieuw toestemming of beperk het gebruik.', en: 'Ask consent again or limit the use.' },
    cites: ['Art. 7 AVG'],
    seeds: ['S1-35'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'PROOF-REVIEW-2Y',
    group: 'proof',
    severity: 'advice',
    scope: 'consent',
    gap: (f) =>
      f.meets('consent.last_review', (reviewed) => olderThan(reviewed, thresholds.consentReviewMonths, f.today)),
    message: {
      nl: 'Beoordeel het toestemmingsproces minstens elke twee jaar.',
      en: 'Review the consent process at least every two years.',
    },
    fix: { nl: 'Plan de beoordeling en leg de uitkomst vast.', en: 'Plan the review and record the outcome.' },
    cites: ['goede praktijk (S1)'],
    seeds: ['S1-36'],
    fineTier: 'none',
    basis: 'seed',
  },
]
