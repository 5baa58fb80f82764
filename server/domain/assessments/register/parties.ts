import { countryName } from '../../law/countries'
import { transferKinds, transferMechanisms } from '../../law/transfers'
import type { Transfer } from '../../register/engagement'
import { same, type Text } from '../../text'
import { answers } from '../../vocabulary/answers'
import { engagementRoles } from '../../vocabulary/engagement-roles'
import { providerModes } from '../../vocabulary/provider-modes'
import { type EngagedParty, inBoth, type Register, type RegisterFacts, type RegisterLine } from './fact'

const lacks = {
  role: { nl: 'rol nog niet ingevuld', en: 'role not filled in yet' },
  country: { nl: 'land nog niet ingevuld', en: 'country not filled in yet' },
  mechanism: { nl: 'instrument nog niet ingevuld', en: 'tool not filled in yet' },
  mode: { nl: 'nog niet ingevuld wat deze provider doet', en: 'what this provider does is not filled in yet' },
  chainRole: { nl: 'rol in de keten nog niet ingevuld', en: 'role in the chain not filled in yet' },
} satisfies Record<string, Text>

const texts = {
  noProvider: { nl: 'Bij geen partij staat dat zij provider is.', en: 'No party is recorded as provider.' },
} satisfies Record<string, Text>

/** The parties with their role: Art. 30(1)(d), 26 and 28 AVG. */
export function partyLines({ engagements }: Register): RegisterLine[] {
  return engagements.map(({ name, role }) =>
    role === 'unknown'
      ? { text: same(name), lacks: lacks.role }
      : { text: inBoth((locale) => `${name}: ${engagementRoles[role][locale]}`) },
  )
}

function transferLine(name: string, { country, kind, mechanism }: Transfer): RegisterLine {
  const text = inBoth((locale) => {
    const parts = [
      transferKinds[kind][locale],
      country && countryName(country, locale),
      mechanism && transferMechanisms[mechanism][locale],
    ]
    return `${name}: ${parts.filter(Boolean).join(', ')}`
  })
  if (!country) return { text, lacks: lacks.country }
  return mechanism ? { text } : { text, lacks: lacks.mechanism }
}

function transfersOf({ name, transfers, transferOutsideEea }: EngagedParty): RegisterLine[] {
  if (transfers.length === 0 && transferOutsideEea === 'yes') return [{ text: same(name), lacks: lacks.country }]
  return transfers.map((transfer) => transferLine(name, transfer))
}

/** Where the data leave the EEA and on what that rests; without a transfer, what was answered about it (Art. 30(1)(e) AVG). */
export function transferLines({ activity, engagements }: Register): RegisterLine[] {
  const lines = engagements.flatMap(transfersOf)
  const answer = activity.transferOutsideEea
  if (lines.length > 0 || answer === null) return lines
  return [{ text: answers[answer], ...(answer === 'yes' && { lacks: lacks.country }) }]
}

/** What is known of the onboarding providers: their mode decides whether they are processors (S2-21, S2-22). */
export function onboardingRegister(engagements: readonly EngagedParty[]): RegisterFacts {
  const lines = engagements.flatMap(({ name, onboardingRole, providerMode }): RegisterLine[] => {
    if (onboardingRole === null) return [{ text: same(name), lacks: lacks.chainRole }]
    if (onboardingRole !== 'provider') return []
    if (!providerMode) return [{ text: same(name), lacks: lacks.mode }]
    return [{ text: inBoth((locale) => `${name}: ${providerModes[providerMode][locale]}`) }]
  })
  const shown = lines.length > 0 ? lines : [{ text: texts.noProvider }]
  return { provider: [{ name: 'providers', section: 'parties', lines: shown }] }
}
