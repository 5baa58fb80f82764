import type { Rule } from '../rule'
import { isAsked } from '../shared/asked'
import { partyOf } from '../shared/party'
import { categoryOf, hasPeriod, isStatutory, isVague, proposedMonths, withoutPeriod } from '../shared/retention'
import { inSentence, listed } from '../shared/wording'
import { thresholds } from '../thresholds'
import { or } from '../tri'

export const retentionRules: readonly Rule[] = [
  {
    id: 'RET-PER-CATEGORY',
    group: 'retention',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => !f.none('data_line'),
    gap: (f) => withoutPeriod(f).length > 0,
    words: (f) => ({ category: listed(withoutPeriod(f).map((line) => inSentence(categoryOf(line)))) }),
    message: {
      nl: 'Voor {category} is geen bewaartermijn vastgelegd.',
      en: 'No retention period is recorded for {category}.',
    },
    fix: {
      nl: 'Voeg een bewaartermijn toe of laat een bestaande ook deze gegevens dekken.',
      en: 'Add a retention line or let an existing one cover these data.',
    },
    cites: ['Art. 30(1)(f) AVG'],
    seeds: [],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'RET-INDEFINITE',
    group: 'retention',
    severity: 'blocking',
    scope: 'retention',
    gap: (f) => {
      if (f.filled('retention.start_event')) return f.claimed('retention.months', 'unlimited')
      return or(isVague(f), f.is('retention.months', 'unlimited'))
    },
    message: { nl: 'Onbeperkt bewaren mag niet.', en: 'Indefinite retention is not allowed.' },
    fix: {
      nl: 'Kies een termijn of een gebeurtenis die het wissen start.',
      en: 'Choose a period or an event that starts deletion.',
    },
    cites: ['Art. 5(1)(e) AVG'],
    seeds: ['S4-27'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'RET-NO-REASON',
    group: 'retention',
    severity: 'warning',
    scope: 'retention',
    gap: (f) => f.empty('retention.reason') && !isStatutory(f),
    message: {
      nl: 'Er staat niet waarom u dit zo lang bewaart.',
      en: 'It does not say why you keep this for so long.',
    },
    fix: { nl: 'Geef een reden of wettelijke grond.', en: 'Give a reason or statutory ground.' },
    cites: ['Art. 5(2) AVG', 'AP-aanbeveling 1'],
    seeds: [],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'RET-ABOVE-TEMPLATE',
    group: 'retention',
    severity: 'warning',
    scope: 'retention',
    applies: (f) => f.filled('retention.months') && proposedMonths(f) !== undefined,
    gap: (f) =>
      f.meets('retention.months', (months) => {
        const most = (proposedMonths(f) ?? Infinity) * thresholds.aboveProposal
        return !isStatutory(f) && (months === 'unlimited' || months > most)
      }),
    words: (f) => ({ months: String(proposedMonths(f)) }),
    message: {
      nl: 'De termijn is langer dan het voorstel van {months} maanden.',
      en: 'The period is longer than the proposal of {months} months.',
    },
    fix: { nl: 'Verkort de termijn of onderbouw.', en: 'Shorten or substantiate.' },
    cites: ['Art. 5(1)(e) AVG'],
    seeds: ['S3-22'],
    fineTier: 'none',
    basis: 'general',
  },
  {
    id: 'RET-VENDOR',
    group: 'retention',
    severity: 'warning',
    scope: 'engagement',
    applies: (f) => f.is('engagement.stores_data', 'yes'),
    gap: (f) => !f.beside('activity', 'retention').some((line) => line.claimed('retention.keeper', f.subject.id)),
    words: (f) => ({ party: partyOf(f) }),
    message: {
      nl: 'Er staat niet hoe lang {party} de gegevens bewaart.',
      en: 'It does not say how long {party} keeps the data.',
    },
    fix: { nl: 'Vraag het na en leg vast.', en: 'Ask and record.' },
    cites: ['Art. 28(3)(g) AVG'],
    seeds: ['S4-25'],
    fineTier: 'low',
    basis: 'seed',
  },
  {
    id: 'RET-COOKIE',
    group: 'retention',
    severity: 'advice',
    scope: 'retention',
    applies: (f) => f.is('retention.on_device', 'yes'),
    gap: (f) => f.meets('retention.months', (months) => months === 'unlimited' || months > thresholds.cookieMonths),
    message: {
      nl: `Deze cookie blijft langer dan ${thresholds.cookieMonths} maanden staan.`,
      en: `This cookie lives longer than ${thresholds.cookieMonths} months.`,
    },
    fix: { nl: 'Verkort tot maximaal 13 maanden.', en: 'Shorten to at most 13 months.' },
    cites: ['Art. 5(1)(e) AVG', 'praktijk LF-99'],
    seeds: [],
    fineTier: 'none',
    basis: 'practice',
  },
  {
    id: 'RET-NO-DELETION',
    group: 'retention',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => f.some('retention', hasPeriod),
    gap: (f) => f.some('retention', (line) => hasPeriod(line) && line.empty('retention.deletion_method')),
    message: {
      nl: 'Er staat niet hoe u zorgt dat er echt wordt verwijderd.',
      en: 'It does not say how you make sure deletion happens.',
    },
    fix: { nl: 'Leg de wijze van verwijderen en laatste controle vast.', en: 'Record deletion method and last check.' },
    cites: ['Art. 5(1)(e) AVG', 'Art. 32 AVG'],
    seeds: ['S4-33'],
    fineTier: 'high',
    basis: 'general',
  },
  {
    id: 'RET-SUPPRESSION',
    group: 'retention',
    severity: 'advice',
    scope: 'activity',
    applies: (f) => isAsked(f, 'Q-SUPPRESSION-MINIMAL'),
    gap: (f) => f.answer('Q-SUPPRESSION-MINIMAL', 'no'),
    message: {
      nl: 'Bewaar in de blokkadelijst alleen wat nodig is om niet te benaderen.',
      en: 'Keep only what is needed not to approach, in the suppression list.',
    },
    fix: { nl: 'Beperk of hash de gegevens.', en: 'Minimise or hash.' },
    cites: ['Art. 5(1)(c) AVG'],
    seeds: ['S3-21'],
    fineTier: 'none',
    basis: 'general',
  },
]
