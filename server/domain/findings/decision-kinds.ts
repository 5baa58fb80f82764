/** How a finding can be settled without solving it: with a reason that ends, or with grounds where the sources differ. */
export const decisionKinds = ['accepted', 'substantiated'] as const

export type DecisionKind = (typeof decisionKinds)[number]
