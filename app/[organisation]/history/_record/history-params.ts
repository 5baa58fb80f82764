export type HistoryParams = Record<string, string | string[] | undefined>

type Version = { version: number; deleted: boolean }

/**
 * Which versions the address asks to compare: by default the newest that holds something with the one before it.
 * A version nobody kept becomes the nearest that makes sense, never an error.
 */
export function chosenVersions(versions: readonly Version[], params: HistoryParams): { from: number; to: number } {
  const kept = versions.filter((row) => !row.deleted).map((row) => row.version)
  const newest = kept[0] ?? versions[0]?.version ?? 1
  const asked = Number(params.to)
  const to = kept.includes(asked) ? asked : newest
  const from = Number(params.from)
  const earlier = kept.filter((version) => version < to)
  const isKnown = params.from !== undefined && (from === 0 || earlier.includes(from))
  return { to, from: isKnown ? from : (earlier[0] ?? Math.max(0, to - 1)) }
}
