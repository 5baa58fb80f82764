import type { MeasureKey } from '../../vocabulary/measures'
import { olderThan } from '../days'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { isAsked } from '../shared/asked'
import { isCrmOnboarding } from '../shared/crm-onboarding'
import { receivesData } from '../shared/engagement'
import { holdsData } from '../shared/sensitive-data'
import { thresholds } from '../thresholds'
import { and, not, or, type Tri } from '../tri'

/** What special categories ask for besides the ordinary. */
const heavier: readonly MeasureKey[] = ['access_control', 'encryption_transit', 'encryption_rest', 'logging']

/** Whether it is too long ago that access was checked for one of the roles; a role without a date leaves it open. */
function isAccessUnchecked(activity: Reader): Tri {
  const tooOld = (day: string | null) => day !== null && olderThan(day, thresholds.accessCheckMonths, activity.today)
  const outdated = activity.meets('activity.access_roles', (roles) => roles.some(({ checkedOn }) => tooOld(checkedOn)))
  const undated = (activity.show('activity.access_roles') ?? []).some(({ checkedOn }) => checkedOn === null)
  return undated ? or(outdated, activity.open('activity.access_roles')) : outdated
}

export const securityRules: readonly Rule[] = [
  {
    id: 'SEC-ACCESS',
    group: 'security',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => f.filled('activity.measures'),
    gap: (f) => or(not(f.includes('activity.measures', 'access_control')), isAccessUnchecked(f)),
    message: {
      nl: 'Er staat niet wie erbij kan en wanneer dat is gecontroleerd.',
      en: 'It does not say who has access and when that was checked.',
    },
    fix: { nl: 'Stel rollen in en controleer jaarlijks.', en: 'Set roles and check yearly.' },
    cites: ['Art. 32 AVG'],
    seeds: ['S4-09', 'S4-10'],
    fineTier: 'low',
    basis: 'seed',
  },
  {
    id: 'SEC-MFA',
    group: 'security',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => and(f.filled('activity.measures'), f.answer('Q-INTERNET', 'yes')),
    gap: (f) => not(f.includes('activity.measures', 'mfa')),
    message: { nl: 'Zet meervoudige verificatie aan.', en: 'Enable multi-factor authentication.' },
    fix: { nl: 'Schakel MFA in bij de leverancier.', en: 'Enable MFA at the vendor.' },
    cites: ['Art. 32 AVG'],
    seeds: [],
    fineTier: 'low',
    basis: 'general',
  },
  {
    id: 'SEC-ENCRYPTION',
    group: 'security',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => f.filled('activity.measures'),
    gap: (f) => not(f.includes('activity.measures', 'encryption_transit')),
    message: { nl: 'Versleuteling van verbindingen ontbreekt.', en: 'Encryption of connections is missing.' },
    fix: { nl: 'Gebruik TLS voor alle koppelingen.', en: 'Use TLS for all connections.' },
    cites: ['Art. 32(1)(a) AVG'],
    seeds: [],
    fineTier: 'low',
    basis: 'general',
  },
  {
    id: 'SEC-HASH-ONLY',
    group: 'security',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => and(f.filled('activity.measures'), f.some('engagement', receivesData)),
    gap: (f) => f.meets('activity.measures', (measures) => measures.every((measure) => measure === 'hashing')),
    message: {
      nl: 'Alleen hashen beschermt niet genoeg: een e-mailadres is na te rekenen.',
      en: 'Hashing alone does not protect enough: an e-mail can be recomputed.',
    },
    fix: {
      nl: 'Voeg minimaliseren, toegangsbeperking of een geheime sleutel toe.',
      en: 'Add minimising, access limits or a secret key.',
    },
    cites: ['Art. 32(1)(a) AVG', 'LF-72'],
    seeds: ['S2-08', 'S2-13'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'SEC-DEVICE',
    group: 'security',
    severity: 'warning',
    scope: 'activity',
    applies: (f) =>
      and(
        f.filled('activity.measures'),
        f.meets('activity.systems', (systems) => systems.some(({ name }) => name === 'mobile_phone')),
      ),
    gap: (f) => not(f.includes('activity.measures', 'mdm_device')),
    message: { nl: 'Klantgegevens staan op onbeheerde toestellen.', en: 'Customer data are on unmanaged devices.' },
    fix: {
      nl: 'Gebruik een beheerd toestel met gescheiden adresboek.',
      en: 'Use a managed device with separate address book.',
    },
    cites: ['Art. 32 AVG', 'LF-101'],
    seeds: ['S4-13'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'SEC-FILE-UPLOAD',
    group: 'security',
    severity: 'warning',
    scope: 'activity',
    applies: isCrmOnboarding,
    gap: (f) => f.is('onboarding.upload_method', 'manual_file'),
    message: { nl: 'Losse exportbestanden zijn een lekrisico.', en: 'Loose export files are a leak risk.' },
    fix: {
      nl: 'Gebruik een API of verwijder het bestand direct na upload.',
      en: 'Use an API or delete the file right after upload.',
    },
    cites: ['Art. 32 AVG'],
    seeds: ['S4-18'],
    fineTier: 'low',
    basis: 'general',
  },
  {
    id: 'SEC-MASK',
    group: 'security',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(f.is('activity.kind', 'session_replay'), f.filled('activity.measures')),
    gap: (f) => not(f.includes('activity.measures', 'masking')),
    message: {
      nl: 'Maskeer invoervelden; anders neemt u wachtwoorden en gegevens op.',
      en: 'Mask input fields; otherwise you record passwords and data.',
    },
    fix: { nl: 'Schakel maskering in en test.', en: 'Enable masking and test.' },
    cites: ['Art. 32 AVG', 'Art. 25 AVG'],
    seeds: [],
    fineTier: 'low',
    basis: 'general',
  },
  {
    id: 'SEC-PAUSE-RECORDING',
    group: 'security',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(isAsked(f, 'Q-RECORDING-HOLD'), f.answer('Q-RECORDING', 'yes')),
    gap: (f) => f.answer('Q-RECORDING-HOLD', 'no'),
    message: { nl: 'Neem niet op terwijl iemand in de wacht staat.', en: 'Do not record while someone is on hold.' },
    fix: { nl: 'Zet opname uit bij wachtstand en betaalgegevens.', en: 'Stop recording on hold and payment data.' },
    cites: ['Art. 5(1)(c) AVG', 'AP LF-26'],
    seeds: ['S4-13'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'SEC-BREACH',
    group: 'security',
    severity: 'warning',
    scope: 'organisation',
    gap: (f) => f.empty('organisation.breach_procedure'),
    message: {
      nl: 'Er is geen datalekprocedure (melden binnen 72 uur).',
      en: 'There is no breach procedure (report within 72 hours).',
    },
    fix: { nl: 'Leg de procedure, contactpersoon en registratie vast.', en: 'Record procedure, contact and log.' },
    cites: ['Art. 33 AVG', 'Art. 34 AVG'],
    seeds: ['S1-47', 'S3-07'],
    fineTier: 'low',
    basis: 'general',
  },
  {
    id: 'SEC-SPECIAL',
    group: 'security',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => and(f.filled('activity.measures'), holdsData(f, 'purposeful', 'special')),
    gap: (f) => f.meets('activity.measures', (measures) => heavier.some((one) => !measures.includes(one))),
    message: { nl: 'Bijzondere gegevens vragen extra beveiliging.', en: 'Special categories need extra security.' },
    fix: { nl: 'Voeg versleuteling in opslag en logging toe.', en: 'Add encryption at rest and logging.' },
    cites: ['Art. 9 AVG', 'Art. 32 AVG'],
    seeds: [],
    fineTier: 'low',
    basis: 'general',
  },
]
