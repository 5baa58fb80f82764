/** What the rules must say: ids of rules, each as often as it is so. */
export type Expected = {
  blocking: readonly string[]
  warning: readonly string[]
  advice: readonly string[]
  /** blocking rules that wait for an answer */
  open: readonly string[]
}

/** The same rules, so many times: once for each party, purpose or period. */
export function times(count: number, ...rules: string[]): string[] {
  return Array.from({ length: count }, () => rules).flat()
}
