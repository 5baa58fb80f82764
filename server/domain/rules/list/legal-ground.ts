import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { isController } from '../shared/controller'
import { excludedGrounds } from '../shared/exclusions'
import { and, or, type Tri } from '../tri'

/** Whether a public authority claims that the purpose belongs to its task: Art. 6(1)(e) AVG. */
function claimsPublicTask(f: Reader): boolean {
  return f.claimed('organisation.is_public_authority', 'yes') && f.answerClaimed('Q-PUBLIC-TASK', 'yes')
}

/** Whether the ground was changed while the activity was active, for a reason like this. */
function changedInUse(f: Reader, isLike: (reason: string) => boolean): Tri {
  const changes = f.show('purpose.ground_history') ?? []
  return and(
    f.filled('purpose.ground_history'),
    f.is('activity.status', 'active'),
    f.meets('activity.status_since', (since) => changes.some(({ on, reason }) => on > since && isLike(reason))),
  )
}

export const legalGroundRules: readonly Rule[] = [
  {
    id: 'LB-MISSING',
    group: 'legal_basis',
    severity: 'blocking',
    scope: 'purpose',
    applies: isController,
    gap: (f) => f.empty('purpose.ground'),
    words: (f) => ({ purpose: f.show('purpose.text') ?? '' }),
    message: {
      nl: "Voor het doel '{purpose}' ontbreekt een grondslag. Zonder grondslag mag u niet beginnen.",
      en: "Purpose '{purpose}' has no legal basis. Without one you may not start.",
    },
    fix: {
      nl: 'Kies een grondslag; het sjabloon toont welke kunnen.',
      en: 'Choose a basis; the template shows which are possible.',
    },
    cites: ['Art. 6(1) AVG'],
    seeds: ['S0-07', 'S1-04', 'S2-10', 'S4-28', 'S2-16'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'LB-NO-REASON',
    group: 'legal_basis',
    severity: 'warning',
    scope: 'purpose',
    applies: (f) => f.filled('purpose.ground'),
    gap: (f) => f.empty('purpose.ground_reason'),
    message: { nl: 'Leg vast waarom deze grondslag past.', en: 'Record why this basis fits.' },
    fix: { nl: 'Schrijf een korte onderbouwing met datum.', en: 'Write a short dated reason.' },
    cites: ['Art. 5(2) AVG'],
    seeds: ['S1-04'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'LB-NOT-IN-STATEMENT',
    group: 'legal_basis',
    severity: 'warning',
    scope: 'purpose',
    applies: (f) => f.filled('purpose.ground'),
    gap: (f) => f.is('purpose.in_privacy_statement', 'no'),
    message: {
      nl: 'De grondslag staat niet in uw privacyverklaring.',
      en: 'The basis is not in your privacy statement.',
    },
    fix: {
      nl: 'Noem doel en grondslag in de verklaring en zet het versienummer erbij.',
      en: 'Name purpose and basis in the statement with version number.',
    },
    cites: ['Art. 13(1)(c) AVG', 'Art. 14(1)(c) AVG'],
    seeds: ['S1-06'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'LB-TEMPLATE-EXCLUDED',
    group: 'legal_basis',
    severity: 'blocking',
    scope: 'purpose',
    applies: (f) =>
      and(
        f.meets('activity.kind', (kind) => kind !== 'none'),
        f.filled('purpose.template_purpose'),
      ),
    gap: (f) => or(...excludedGrounds(f).map(({ ground }) => f.is('purpose.ground', ground))),
    words: (f) => ({
      reason: excludedGrounds(f).find(({ ground }) => ground === f.show('purpose.ground'))?.reason ?? '',
    }),
    message: { nl: 'Deze grondslag kan hier niet: {reason}', en: 'This basis is not possible here: {reason}' },
    fix: { nl: 'Kies een andere grondslag of pas het doel aan.', en: 'Choose another basis or change the purpose.' },
    cites: ['Art. 6(1) AVG', 'per template entry'],
    seeds: ['S1-08', 'S1-18'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'LB-CONTRACT-MARKETING',
    group: 'legal_basis',
    severity: 'blocking',
    scope: 'purpose',
    applies: (f) => f.is('purpose.marketing', 'yes'),
    gap: (f) => f.is('purpose.ground', 'contract'),
    message: {
      nl: 'Marketing kan niet op grond van de overeenkomst.',
      en: 'Marketing cannot be based on the contract.',
    },
    fix: {
      nl: 'Kies toestemming, soft opt-in of gerechtvaardigd belang waar dat kan.',
      en: 'Choose consent, soft opt-in or legitimate interest where possible.',
    },
    cites: ['Art. 6(1)(b) AVG', 'EDPB 8/2020', 'C-252/21'],
    seeds: ['S0-08', 'S1-08'],
    fineTier: 'high',
    basis: 'verified',
    supersedes: ['LB-TEMPLATE-EXCLUDED', 'TW-11.7-MSG-CONSENT'],
  },
  {
    id: 'LB-OTHER-MARKETING',
    group: 'legal_basis',
    severity: 'blocking',
    scope: 'purpose',
    applies: (f) => f.is('purpose.marketing', 'yes'),
    gap: (f) =>
      or(
        f.is('purpose.ground', 'vital_interests'),
        and(f.is('purpose.ground', 'legal_obligation', 'public_task'), !claimsPublicTask(f)),
      ),
    message: { nl: 'Deze grondslag past niet bij marketing.', en: 'This basis does not fit marketing.' },
    fix: {
      nl: 'Kies toestemming, soft opt-in of gerechtvaardigd belang waar dat kan.',
      en: 'Choose consent, soft opt-in or legitimate interest where possible.',
    },
    cites: ['Art. 6(1) AVG'],
    seeds: ['S0-08', 'S1-05'],
    fineTier: 'high',
    basis: 'seed',
    supersedes: ['LB-TEMPLATE-EXCLUDED', 'TW-11.7-MSG-CONSENT'],
  },
  {
    id: 'LB-LI-PUBLIC',
    group: 'legal_basis',
    severity: 'blocking',
    scope: 'purpose',
    applies: (f) => and(f.is('organisation.is_public_authority', 'yes'), f.is('purpose.ground', 'legitimate_interest')),
    gap: (f) => f.answer('Q-PUBLIC-TASK', 'yes'),
    message: {
      nl: 'Een overheidsorgaan kan zich in zijn taak niet beroepen op gerechtvaardigd belang.',
      en: 'A public authority cannot rely on legitimate interests in its task.',
    },
    fix: { nl: 'Gebruik de taak van algemeen belang of toestemming.', en: 'Use public task or consent.' },
    cites: ['Art. 6(1) AVG laatste alinea'],
    seeds: ['S1-05'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'LB-SWITCHED',
    group: 'legal_basis',
    severity: 'warning',
    scope: 'purpose',
    applies: (f) => changedInUse(f, () => true),
    gap: (f) =>
      and(
        changedInUse(f, (reason) => reason.trim() === ''),
        f.answer('Q-OLD-DATA', 'yes'),
      ),
    message: {
      nl: 'De grondslag is gewijzigd terwijl er al gegevens zijn verzameld.',
      en: 'The basis changed after data were already collected.',
    },
    fix: {
      nl: 'Vermeld de reden en wat u met de oude gegevens doet.',
      en: 'State the reason and what happens to existing data.',
    },
    cites: ['Art. 5(1)(a) AVG', 'EDPB 05/2020'],
    seeds: ['S1-07'],
    fineTier: 'high',
    basis: 'seed',
  },
]
