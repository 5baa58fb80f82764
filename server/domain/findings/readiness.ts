import type { Outcome } from '../rules/evaluate'

/** How many judgements about a touchpoint are in order, not in order (solved, accepted or not), and not known. */
export type Readiness = { kind: string; ready: number; gap: number; unknown: number }

/** How often the rules say this of a kind of touchpoint; null for what is none. */
export type Said = { kind: string | null; outcome: Outcome['outcome']; count: number }

const parts: Partial<Record<Outcome['outcome'], 'ready' | 'gap' | 'unknown'>> = {
  pass: 'ready',
  gap: 'gap',
  open: 'unknown',
  error: 'unknown',
  notAssessed: 'unknown',
}

/** The share that is in order, rounded down: what is not known never counts as in order. */
export function readyShare({ ready, gap, unknown }: Readiness): number {
  const all = ready + gap + unknown
  return all === 0 ? 0 : Math.floor((100 * ready) / all)
}

/** How ready each kind of touchpoint is, the worst first; what has no touchpoint or does not apply is left out. */
export function readinessOf(said: readonly Said[]): Readiness[] {
  const found = new Map<string, Readiness>()
  for (const { kind, outcome, count } of said) {
    const part = parts[outcome]
    if (kind === null || !part) continue
    const readiness = found.get(kind) ?? { kind, ready: 0, gap: 0, unknown: 0 }
    readiness[part] += count
    found.set(kind, readiness)
  }
  return [...found.values()].sort((one, other) => readyShare(one) - readyShare(other))
}
