import { type AdequacyDecision, adequacyFor } from '../../law/adequacy'
import { isEea } from '../../law/eea'
import { currentSccSince } from '../../law/transfers'
import { addMonths } from '../days'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { isController } from '../shared/controller'
import { countryOf } from '../shared/country'
import { leavesEea, needsTool } from '../shared/transfer'
import { thresholds } from '../thresholds'
import { and, not, or, type Tri } from '../tri'

function isUncertain(decision: AdequacyDecision | null, today: string): boolean {
  const { until = null, watch } = decision ?? {}
  return watch !== undefined || (until !== null && until <= addMonths(today, thresholds.adequacyExpiryMonths))
}

/** Whether it is the party itself, as our processor inside the EEA, that sends the data on. */
function isSentOn(transfer: Reader): boolean {
  const within = transfer.meets('party.country', isEea) === true
  return within || transfer.claimed('transfer.kind', 'sub_processor')
}

/** Whether the module is the one for who sends and who receives: 1 C to C, 2 C to P, 3 P to P, 4 P to C (LF-83). */
function fitsRoles(transfer: Reader): Tri {
  const weProcess = transfer.is('activity.own_role', 'processor')
  const theyProcess = transfer.is('engagement.role', 'processor')
  const module = (key: '1' | '2' | '3' | '4') => transfer.is('transfer.scc.module', key)
  return or(
    and(module('1'), not(weProcess), not(theyProcess)),
    and(module('2'), not(weProcess), theyProcess),
    and(module('3'), or(weProcess, isSentOn(transfer)), theyProcess),
    and(module('4'), weProcess, not(theyProcess)),
  )
}

export const transferSafeguardsRules: readonly Rule[] = [
  {
    id: 'TR-SCC-OLD',
    group: 'transfer',
    severity: 'blocking',
    scope: 'transfer',
    since: '2022-12-27',
    applies: (f) => and(f.is('transfer.mechanism', 'scc'), needsTool(f)),
    gap: (f) => f.meets('transfer.scc.version', (version) => version < currentSccSince),
    message: {
      nl: "Gebruik de SCC's van 2021; de oude gelden niet meer.",
      en: 'Use the 2021 SCCs; the old ones are no longer valid.',
    },
    fix: { nl: "Sluit de nieuwe SCC's met de juiste module.", en: 'Conclude the new SCCs with the right module.' },
    cites: ['Besluit (EU) 2021/914'],
    seeds: [],
    fineTier: 'high',
    basis: 'general',
  },
  {
    id: 'TR-SCC-MODULE',
    group: 'transfer',
    severity: 'warning',
    scope: 'transfer',
    applies: (f) => and(f.is('transfer.mechanism', 'scc'), needsTool(f)),
    gap: (f) => not(fitsRoles(f)),
    message: { nl: 'De SCC-module past niet bij de rolverdeling.', en: 'The SCC module does not fit the roles.' },
    fix: { nl: 'Kies de passende module.', en: 'Choose the fitting module.' },
    cites: ['Besluit (EU) 2021/914'],
    seeds: [],
    fineTier: 'high',
    basis: 'general',
  },
  {
    id: 'TR-CA-SCOPE',
    group: 'transfer',
    severity: 'blocking',
    scope: 'transfer',
    applies: (f) => and(f.is('transfer.country', 'CA'), f.is('transfer.mechanism', 'adequacy')),
    gap: (f) => f.is('transfer.scope_confirmed', 'no'),
    message: {
      nl: 'Het besluit voor Canada geldt alleen voor commerciële organisaties.',
      en: 'The Canada decision covers commercial organisations only.',
    },
    fix: { nl: "Gebruik SCC's.", en: 'Use SCCs.' },
    cites: ['Besluit 2002/2/EG'],
    seeds: [],
    fineTier: 'high',
    basis: 'general',
    supersedes: ['TR-NO-MECHANISM'],
  },
  {
    id: 'TR-ADEQ-EXPIRY',
    group: 'transfer',
    severity: 'advice',
    scope: 'transfer',
    applies: (f) =>
      and(
        f.is('transfer.mechanism', 'adequacy', 'dpf'),
        f.meets('transfer.country', (country) => adequacyFor(country, f.today) !== null),
      ),
    gap: (f) => f.meets('transfer.country', (country) => isUncertain(adequacyFor(country, f.today), f.today)),
    words: (f) => ({ country: countryOf(f) }),
    message: {
      nl: 'Het adequaatheidsbesluit voor {country} loopt af of wordt herzien.',
      en: 'The adequacy decision for {country} expires or is under review.',
    },
    fix: { nl: 'Plan een terugvaloptie.', en: 'Plan a fallback.' },
    cites: ['Art. 45(3)-(5) AVG', 'LF-80'],
    seeds: [],
    fineTier: 'none',
    basis: 'verified',
  },
  {
    id: 'TR-CHINA',
    group: 'transfer',
    severity: 'warning',
    scope: 'transfer',
    gap: (f) => f.is('transfer.country', 'CN'),
    message: {
      nl: 'Toegang vanuit China is een groot risico; de Ierse toezichthouder beboette TikTok met 530 miljoen euro.',
      en: 'Access from China is a major risk; the Irish DPC fined TikTok 530 million euro.',
    },
    fix: {
      nl: "Beperk gegevens, sluit SCC's en doe een TIA, of stop.",
      en: 'Limit data, conclude SCCs and a TIA, or stop.',
    },
    cites: ['LF-85', 'Art. 46(1) AVG'],
    seeds: [],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'TR-INFO',
    group: 'transfer',
    severity: 'warning',
    scope: 'activity',
    applies: (f) =>
      and(isController(f), or(f.some('transfer', leavesEea), f.claimed('activity.transfer_outside_eea', 'yes'))),
    gap: (f) => f.item('Q-ART13-ITEMS', ['transfer'], 'no'),
    message: {
      nl: 'Vermeld doorgifte buiten de EER en de waarborg.',
      en: 'State transfers outside the EEA and the safeguard.',
    },
    fix: { nl: 'Vul de privacyverklaring aan.', en: 'Complete the privacy statement.' },
    cites: ['Art. 13(1)(f) AVG', 'Art. 14(1)(f) AVG'],
    seeds: [],
    fineTier: 'high',
    basis: 'verified',
  },
]
