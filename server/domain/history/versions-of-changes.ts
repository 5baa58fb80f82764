import type { SectionChanges } from './compare-documents'

/** A comparison of two versions that follow each other. */
export type VersionStep = { version: number; sections: SectionChanges[] }

/** Which version made each difference last, by the path of the change. */
export function versionsOfChanges(steps: readonly VersionStep[]): Map<string, number> {
  const dated = new Map<string, number>()
  for (const step of steps.toSorted((one, other) => one.version - other.version)) {
    for (const change of step.sections.flatMap((section) => section.changes)) {
      dated.set(change.path, step.version)
      const line = /^([^/]+\/[^/]+\/[^/]+)\//.exec(change.path)?.[1]
      if (line) dated.set(line, step.version)
    }
  }
  return dated
}
