import type { Rule } from '../rule'
import { isCrmOnboarding } from '../shared/crm-onboarding'
import { and } from '../tri'

export const onboardingRules: readonly Rule[] = [
  {
    id: 'ONB-ANON-CLAIM',
    group: 'onboarding',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) =>
      and(
        isCrmOnboarding(f),
        f.is('onboarding.qualification', 'anonymous'),
        f.includes('onboarding.identifier_kinds', 'hashed', 'online'),
      ),
    gap: (f) => f.answer('Q-ANON-MEASURES', 'no'),
    message: {
      nl: 'Gehashte gegevens zijn pseudoniem, niet anoniem. De AVG blijft gelden.',
      en: 'Hashed data are pseudonymous, not anonymous. The GDPR still applies.',
    },
    fix: {
      nl: 'Zet de kwalificatie op pseudoniem of leg extra maatregelen vast.',
      en: 'Set the label to pseudonymous or record extra measures.',
    },
    cites: ['Art. 4(5) AVG', 'Art. 5(2) AVG', 'overweging 26', 'C-413/23 P', 'LF-72'],
    seeds: ['S2-06', 'S2-07', 'S2-08', 'S2-09'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'ONB-IDENTIFIER-KIND',
    group: 'onboarding',
    severity: 'warning',
    scope: 'activity',
    applies: isCrmOnboarding,
    gap: (f) => f.empty('onboarding.identifier_kinds'),
    message: {
      nl: 'Er staat niet welke gegevens eruit gaan: direct, gehasht of een online identifier.',
      en: 'It does not say which data leave: direct, hashed or an online identifier.',
    },
    fix: { nl: 'Kies de soort per bestand.', en: 'Choose the kind per file.' },
    cites: ['Art. 5(1)(a) AVG'],
    seeds: ['S2-03', 'S2-04', 'S2-05', 'S2-26'],
    fineTier: 'none',
    basis: 'seed',
  },
  {
    id: 'ONB-INFO',
    group: 'onboarding',
    severity: 'blocking',
    scope: 'activity',
    applies: isCrmOnboarding,
    gap: (f) => f.answer('Q-ONB-INFO', 'no'),
    message: {
      nl: 'Klanten zijn niet vooraf geïnformeerd over dit gebruik van hun e-mailadres.',
      en: 'Customers are not told beforehand about this use of their e-mail address.',
    },
    fix: {
      nl: 'Informeer bij het verzamelen en in de privacyverklaring, noem het platform.',
      en: 'Inform at collection and in the privacy statement, name the platform.',
    },
    cites: ['Art. 13(1)(e) AVG', 'C-413/23 P'],
    seeds: ['S2-17', 'S4-17'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'ONB-OPTOUT',
    group: 'onboarding',
    severity: 'blocking',
    scope: 'activity',
    applies: isCrmOnboarding,
    gap: (f) => f.is('onboarding.optout_chain.offered', 'no'),
    message: {
      nl: 'Bied een afmelding voor het hele CRM-onboardingtraject.',
      en: 'Offer an opt-out from the whole onboarding process.',
    },
    fix: { nl: 'Voeg een duidelijke opt-out toe.', en: 'Add a clear opt-out.' },
    cites: ['Art. 21(2) AVG'],
    seeds: ['S2-14', 'S2-18'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'ONB-OPTOUT-CHAIN',
    group: 'onboarding',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(isCrmOnboarding(f), f.is('onboarding.optout_chain.offered', 'yes')),
    gap: (f) => f.is('onboarding.optout_chain.removed', 'no'),
    message: {
      nl: 'Na afmelding moet iemand ook uit bestaande doelgroepen verdwijnen.',
      en: 'After opt-out a person must also disappear from existing audiences.',
    },
    fix: {
      nl: 'Verwijder bij de uitgever en onboarding provider, en leg de termijn vast.',
      en: 'Remove at publisher and onboarding provider, and record the term.',
    },
    cites: ['Art. 21(3) AVG', 'Art. 17(1)(c) AVG', 'Art. 19 AVG'],
    seeds: ['S2-18'],
    fineTier: 'high',
    basis: 'seed',
  },
]
