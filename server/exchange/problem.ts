import type { FileProblem } from '@/server/domain/register/exchange'

/** The file cannot be read; nothing of it was used. */
export class UnreadableFile extends Error {
  constructor(readonly problems: FileProblem[]) {
    super(
      problems.map(({ code, line, column }) => [code, line, column].filter((one) => one !== null).join(' ')).join(', '),
    )
  }
}

/** Shorthand for one problem. */
export function unreadable(
  code: FileProblem['code'],
  line: number | null = null,
  column: string | null = null,
  found = '',
) {
  return new UnreadableFile([{ code, line, column, found }])
}

const mostProblems = 50

/** Reads every row, so that all that is wrong is said at once. Throws UnreadableFile with at most 50 problems. */
export function readEach<Row, Read>(rows: readonly Row[], read: (row: Row) => Read): Read[] {
  const problems: FileProblem[] = []
  const done = rows.flatMap((row) => {
    try {
      return [read(row)]
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      if (problems.length < mostProblems) problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new UnreadableFile(problems)
  return done
}
