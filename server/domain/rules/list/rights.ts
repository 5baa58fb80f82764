import type { Rule } from '../rule'
import { isAsked } from '../shared/asked'
import { isController } from '../shared/controller'
import { and, or } from '../tri'

export const rightsRules: readonly Rule[] = [
  {
    id: 'RIGHTS-PROC',
    group: 'rights',
    severity: 'warning',
    scope: 'organisation',
    gap: (f) => f.empty('organisation.rights_procedure'),
    message: {
      nl: 'Er is geen werkwijze voor verzoeken van betrokkenen.',
      en: 'There is no procedure for data-subject requests.',
    },
    fix: { nl: 'Leg de stappen, termijn en mailbox vast.', en: 'Record steps, term and mailbox.' },
    cites: ['Art. 12(3) AVG', 'Art. 15-22 AVG'],
    seeds: ['S2-20', 'S4-04'],
    fineTier: 'high',
    basis: 'general',
  },
  {
    id: 'RIGHTS-LOCATE',
    group: 'rights',
    severity: 'warning',
    scope: 'activity',
    gap: (f) =>
      or(
        f.empty('activity.systems'),
        f.meets('activity.systems', (systems) => systems.some((one) => !one.location.trim() || !one.findMethod.trim())),
      ),
    message: {
      nl: 'Zonder systeem, locatie en zoekwijze kunt u een inzageverzoek niet uitvoeren.',
      en: 'Without system, location and search method you cannot execute an access request.',
    },
    fix: { nl: 'Vul het systeem en de zoekwijze in.', en: 'Fill in system and search method.' },
    cites: ['Art. 15 AVG', 'AP-aanbeveling 4'],
    seeds: ['S4-08'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'RIGHTS-NAMED-RECIPIENTS',
    group: 'rights',
    severity: 'advice',
    scope: 'activity',
    applies: (f) => f.filled('activity.recipient_categories'),
    gap: (f) => f.all('engagement').every((engagement) => engagement.empty('party.name')),
    message: {
      nl: 'Leg echte ontvangers vast: mensen mogen weten wie hun gegevens kreeg.',
      en: 'Record actual recipients: people may learn who received their data.',
    },
    fix: { nl: 'Koppel de leveranciers met naam.', en: 'Link vendors by name.' },
    cites: ['Art. 15(1)(c) AVG', 'C-154/21'],
    seeds: [],
    fineTier: 'none',
    basis: 'general',
  },
  {
    id: 'RIGHTS-OBJECT-DM',
    group: 'rights',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) =>
      and(
        isController(f),
        isAsked(f, 'Q-OBJECT-DM'),
        f.some('purpose', (purpose) => purpose.is('purpose.marketing', 'yes')),
      ),
    gap: (f) => f.answer('Q-OBJECT-DM', 'no'),
    message: {
      nl: 'Bezwaar tegen reclame moet altijd kunnen, ook tegen profilering.',
      en: 'Objecting to advertising must always be possible, also to profiling.',
    },
    fix: {
      nl: 'Bied per kanaal een afmelding en verwerk die onverwijld.',
      en: 'Offer an opt-out per channel and process it without delay.',
    },
    cites: ['Art. 21(2)-(3) AVG'],
    seeds: ['S2-18', 'S1-16'],
    fineTier: 'high',
    basis: 'seed',
  },
]
