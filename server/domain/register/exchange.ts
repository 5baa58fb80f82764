import type { Locale } from '../text'

/** Largest register that can be brought in at once, in bytes and in rows. */
export const maximumImportBytes = 50_000_000
export const maximumImportRows = 20_000

export const importFormats = ['raakvlak-csv', 'avg-register'] as const
export type ImportFormat = (typeof importFormats)[number]

export const problemCodes = [
  'empty_file',
  'unknown_format',
  'newer_format',
  'not_csv',
  'too_many_rows',
  'column_twice',
  'wrong_cell_count',
  'broken_quotes',
  'forbidden_character',
  'name_missing',
  'too_many_values',
  'value_refused',
] as const

/** What is wrong with a file as a whole or at one place in it; `code` is a message of the `exchange` namespace. */
export type FileProblem = {
  code: (typeof problemCodes)[number]
  /** counted from 1 in the file as text; null when it is about the file as a whole */
  line: number | null
  column: string | null
  /** what the message needs to know */
  found?: string
}

/** What becomes of a row. `changed`: it came in before and holds something else now; it is left alone. */
export const rowFates = ['create', 'exists', 'changed'] as const
export type RowFate = (typeof rowFates)[number]

/** One row as it will come in. `number` is that of the activity that is there already. */
export type PreviewRow = {
  line: number
  name: string
  will: RowFate
  number: number | null
  /** fields by name with their values; null for rows beyond those that are shown in full */
  understood: { field: string; value: string }[] | null
  notUnderstood: { column: string; value: string }[]
}

/** A file before it is brought in. `importedAt` (ISO): when the very same file came in before. */
export type ImportPreview = {
  format: ImportFormat
  encoding: string
  delimiter: string
  columns: number
  importedAt: string | null
  rows: PreviewRow[]
}

export type ImportedRow = { line: number; name: string; number: number }

/** Rows of `changed` were left as they are in the register. */
export type ImportResult = {
  format: ImportFormat
  importedAt: string | null
  rows: number
  created: ImportedRow[]
  exists: ImportedRow[]
  changed: ImportedRow[]
}

/** Signs between the cells of a CSV file, by the word that stands for them in an address. */
export const delimiters = { semicolon: ';', comma: ',', tab: '\t' } as const
export type DelimiterName = keyof typeof delimiters

/** What a spreadsheet in that language expects between cells. */
export const usualDelimiter: Record<Locale, DelimiterName> = { nl: 'semicolon', en: 'comma' }

/** Where the register leaves as CSV. */
export function exportAddress(organisation: string): string {
  return `/api/organisations/${organisation}/export`
}

/** Where the contract matrix leaves as CSV. */
export function matrixAddress(organisation: string): string {
  return `/api/organisations/${organisation}/matrix`
}

/** Where a register comes in: looked at first (`preview`), then for good (`run`). */
export function importAddress(organisation: string, mode: 'preview' | 'run', name: string, language: Locale): string {
  return `/api/organisations/${organisation}/import?${new URLSearchParams({ mode, name, language })}`
}
