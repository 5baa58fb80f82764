import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { isController } from '../shared/controller'
import { and, not, or, type Tri } from '../tri'

const leavesEea = (f: Reader): Tri => f.is('activity.transfer_outside_eea', 'yes')

const isOutsideEea = (engagement: Reader): Tri => engagement.is('engagement.transfer_outside_eea', 'yes')

/** Whether no transfer below an activity or an engagement names its country. */
function lacksCountry(f: Reader): boolean {
  return f.all('transfer').every((transfer) => transfer.empty('transfer.country'))
}

/** Whether no system says where it is. */
function hasNoLocation(f: Reader): Tri {
  const unplaced = f.meets('activity.systems', (systems) => systems.every(({ location }) => location.trim() === ''))
  return or(f.empty('activity.systems'), unplaced)
}

export const article30ContentRules: readonly Rule[] = [
  {
    id: 'A30-1D-RECIPIENTS',
    group: 'completeness',
    severity: 'blocking',
    scope: 'activity',
    applies: isController,
    gap: (f) =>
      and(
        f.none('engagement'),
        !f.claimed('activity.recipient_categories'),
        !f.claimed('activity.no_recipients_confirmed', 'yes'),
      ),
    message: {
      nl: 'Ontvangers ontbreken: er staat niet wie deze gegevens krijgt of ziet.',
      en: 'Recipients are missing: it does not say who receives or sees these data.',
    },
    fix: {
      nl: 'Koppel leveranciers, of bevestig dat niemand anders de gegevens ontvangt.',
      en: 'Link vendors, or confirm nobody else receives the data.',
    },
    cites: ['Art. 30(1)(d) AVG'],
    seeds: ['S4-11'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-1E-TRANSFER',
    group: 'completeness',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => or(leavesEea(f), f.some('engagement', isOutsideEea)),
    gap: (f) =>
      or(
        and(leavesEea(f), lacksCountry(f)),
        f.some('engagement', (e) => and(isOutsideEea(e), lacksCountry(e))),
      ),
    message: {
      nl: 'Gegevens komen buiten de EER, maar het land is niet vastgelegd.',
      en: 'Data leave the EEA but the country is not recorded.',
    },
    fix: {
      nl: 'Leg per leverancier land, soort toegang en instrument vast, ook bij toegang op afstand.',
      en: 'Record country, kind of access and tool per vendor, also for remote access.',
    },
    cites: ['Art. 30(1)(e) AVG'],
    seeds: [],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-1F-RETENTION',
    group: 'completeness',
    severity: 'blocking',
    scope: 'activity',
    applies: isController,
    gap: (f) => and(f.none('retention'), !f.claimed('activity.no_period_reason')),
    message: { nl: 'Er is geen bewaartermijn vastgelegd.', en: 'No retention period recorded.' },
    fix: { nl: 'Leg per gegevenssoort een termijn met reden vast.', en: 'Record a period with reason per data kind.' },
    cites: ['Art. 30(1)(f) AVG', 'Art. 5(1)(e) AVG', 'AP-aanbeveling 1'],
    seeds: ['S4-27'],
    fineTier: 'low',
    basis: 'verified',
    supersedes: ['RET-PER-CATEGORY'],
  },
  {
    id: 'A30-1G-SECURITY',
    group: 'completeness',
    severity: 'blocking',
    scope: 'activity',
    gap: (f) => and(f.empty('activity.measures'), !f.claimed('activity.no_measures_reason')),
    message: { nl: 'Er zijn geen beveiligingsmaatregelen vastgelegd.', en: 'No security measures recorded.' },
    fix: { nl: 'Kies de maatregelen die u heeft genomen.', en: 'Choose the measures taken.' },
    cites: ['Art. 30(1)(g) AVG', 'Art. 32 AVG'],
    seeds: ['S4-10', 'S4-30'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'A30-SOURCE',
    group: 'completeness',
    severity: 'warning',
    scope: 'activity',
    gap: (f) => f.empty('activity.sources'),
    message: { nl: 'Er staat niet waar de gegevens vandaan komen.', en: 'It does not say where the data come from.' },
    fix: { nl: 'Kies de bronnen.', en: 'Choose the sources.' },
    cites: ['Art. 14(2)(f) AVG', 'Art. 15(1)(g) AVG'],
    seeds: ['S4-07'],
    fineTier: 'none',
    basis: 'seed',
  },
  {
    id: 'A30-SYSTEM',
    group: 'completeness',
    severity: 'warning',
    scope: 'activity',
    gap: (f) => f.empty('activity.systems'),
    message: {
      nl: 'Er staat niet in welk systeem of bestand de gegevens staan.',
      en: 'It does not say in which system or file the data are kept.',
    },
    fix: {
      nl: 'Noem het systeem en de locatie; nodig voor inzage- en verwijderverzoeken.',
      en: 'Name system and location; needed for access and erasure requests.',
    },
    cites: ['AP-aanbeveling 4', 'Art. 5(2) AVG'],
    seeds: ['S4-08'],
    fineTier: 'none',
    basis: 'verified',
    supersedes: ['RIGHTS-LOCATE'],
  },
  {
    id: 'A30-ACCESS',
    group: 'completeness',
    severity: 'warning',
    scope: 'activity',
    gap: (f) => f.empty('activity.access_roles'),
    message: { nl: 'Er staat niet wie bij deze gegevens kan.', en: 'It does not say who can access these data.' },
    fix: { nl: 'Noem de rollen of teams met toegang.', en: 'Name roles or teams with access.' },
    cites: ['Art. 32(4) AVG', 'Art. 29 AVG'],
    seeds: ['S4-09'],
    fineTier: 'low',
    basis: 'seed',
  },
  {
    id: 'A30-STORE',
    group: 'completeness',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => or(f.is('activity.stored_by_us', 'yes'), f.is('activity.stored_by_vendor', 'yes')),
    gap: (f) =>
      or(
        and(f.is('activity.stored_by_us', 'yes'), hasNoLocation(f)),
        and(
          f.is('activity.stored_by_vendor', 'yes'),
          not(f.some('engagement', (e) => e.is('engagement.stores_data', 'yes'))),
        ),
      ),
    message: {
      nl: 'Er wordt opgeslagen, maar niet is vastgelegd waar of bij wie.',
      en: 'Data are stored, but where or by whom is not recorded.',
    },
    fix: {
      nl: 'Noem het systeem met locatie, en geef aan welke leverancier opslaat.',
      en: 'Name the system with location, and state which vendor stores.',
    },
    cites: ['AP-aanbeveling 4', 'Art. 5(2) AVG'],
    seeds: ['S4-24', 'S4-25'],
    fineTier: 'none',
    basis: 'seed',
  },
]
