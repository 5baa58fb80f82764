const ownSources = / \((?:LF-\d+|S\d-\d+)(?:, (?:LF-\d+|S\d-\d+))*\)/g

/** A citation as a reader sees it: without the numbers under which this project keeps its sources. */
export function readableCitation(cite: string): string {
  return cite.replaceAll(ownSources, '')
}
