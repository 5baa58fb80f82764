import type { Text } from '../text'
import { type AgreementKindKey, agreementKinds } from '../vocabulary/agreement-kinds'
import { identifierKinds } from '../vocabulary/identifier-kinds'
import type { OnboardingRoleKey } from '../vocabulary/onboarding-roles'
import type { ProviderModeKey } from '../vocabulary/provider-modes'
import { listed, said } from './content'
import type { Content } from './definition'

/** A party in the chain, from the parties of the activity. */
export type OnboardingParty = { id: string; name: string; role: OnboardingRoleKey | null; mode: ProviderModeKey | null }

type Place = 'people' | 'advertiser' | 'provider' | 'publisher'
export type Node = { id: string; name: Text; place: Place }

/** What goes from one to another, and the agreement that follows; null where no agreement belongs or the mode is unknown. */
export type Flow = { from: string; to: string; what: Text; agreement: Text | null; isOpen: boolean }

const people: Node = { id: 'people', name: { nl: 'Klanten', en: 'Customers' }, place: 'people' }
const words = {
  given: { nl: 'gegevens als klant', en: 'data as a customer' },
  audience: { nl: 'doelgroep', en: 'audience' },
  ads: { nl: 'advertenties', en: 'ads' },
  unknown: { nl: 'nog niet bekend', en: 'not known yet' },
} satisfies Record<string, Text>

const agreement = (key: AgreementKindKey): Text => ({ nl: agreementKinds[key].nl, en: agreementKinds[key].en })

function identifiers(content: Content): Text {
  const kinds = listed(content, 'onboarding.identifier_kinds')
  if (kinds.length === 0) return words.unknown
  const labels = kinds.map((kind) => identifierKinds[kind as keyof typeof identifierKinds])
  const say = (locale: 'nl' | 'en') => labels.map((label) => label[locale].toLowerCase()).join(', ')
  return { nl: say('nl'), en: say('en') }
}

function nodesOf(content: Content, own: string, parties: readonly OnboardingParty[]): Node[] {
  const ownRole = said(content, 'onboarding.own_role') as OnboardingRoleKey | undefined
  const ours: OnboardingParty = { id: 'own', name: own, role: ownRole ?? null, mode: null }
  const involved = [ours, ...parties].flatMap(({ id, name, role }) =>
    role && role !== 'none' ? [{ id, name: { nl: name, en: name }, place: role }] : [],
  )
  return involved.length > 0 ? [people, ...involved] : []
}

/**
 * Who sends what to whom in CRM onboarding: from people to advertiser, through a provider if there is one, to the
 * publisher that shows the ads. A portal is a processor; everyone else exchanges (S2-15 to S2-25).
 */
export function onboardingFlows(content: Content, own: string, parties: readonly OnboardingParty[]) {
  const nodes = nodesOf(content, own, parties)
  const at = (place: Place) => nodes.filter((node) => node.place === place)
  const what = identifiers(content)
  const link = (from: Node[], to: Node[], flow: (to: Node) => Pick<Flow, 'what' | 'agreement' | 'isOpen'>): Flow[] =>
    from.flatMap((one) => to.map((other) => ({ from: one.id, to: other.id, ...flow(other) })))
  const modeOf = (id: string) => parties.find((party) => party.id === id)?.mode ?? null
  const withProvider = ({ id }: Node) => {
    const mode = modeOf(id)
    if (!mode) return { what, agreement: null, isOpen: true }
    return { what, agreement: agreement(mode === 'portal_only' ? 'dpa' : 'exchange'), isOpen: false }
  }
  const exchanged = (sent: Text) => () => ({ what: sent, agreement: agreement('exchange'), isOpen: false })
  const free = (sent: Text) => () => ({ what: sent, agreement: null, isOpen: false })
  const providers = at('provider')
  const flows = [
    ...link(at('people'), at('advertiser'), free(words.given)),
    ...link(at('advertiser'), providers, withProvider),
    ...(providers.length > 0
      ? link(providers, at('publisher'), exchanged(words.audience))
      : link(at('advertiser'), at('publisher'), exchanged(what))),
    ...link(at('publisher'), at('people'), free(words.ads)),
  ]
  return { nodes, flows }
}
