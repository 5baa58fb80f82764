import type { FileProblem } from '@/server/domain/register/exchange'
import { UnreadableFile } from '@/server/exchange/problem'
import { ServiceError } from '../errors'

/** The file cannot come in; `problems` say where and why (messages of the `exchange` namespace). Nothing was written. */
export class ImportError extends ServiceError {
  override readonly code = 'unreadable_file'
  constructor(readonly problems: FileProblem[]) {
    super('unreadable_file')
    this.details.problems = problems
  }
}

/** Runs a reader of files; what it found wrong becomes an ImportError. */
export function readingFile<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof UnreadableFile ? new ImportError(error.problems) : error
  }
}
