import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { activityNumber } from '@/server/domain/register/activity'
import {
  type FileProblem,
  type ImportedRow,
  type ImportResult,
  maximumImportBytes,
  maximumImportRows,
  type PreviewRow,
} from '@/server/domain/register/exchange'
import { ImportError } from '@/server/services/exchange/import-error'
import { previewImport } from '@/server/services/exchange/preview-import'
import { runImport } from '@/server/services/exchange/run-import'
import { type Member, openAsSystem } from '@/server/services/member'
import type { Command } from '../command'
import { readLanguage } from '../read-language'

const usage = 'Usage: npm run raakvlak -- import FILE --organisation <slug> [--dry-run] [--language nl|en]'

const reasons: Record<FileProblem['code'], string> = {
  empty_file: 'the file is empty',
  unknown_format: 'these columns belong to no register this program knows',
  newer_format: 'a newer version of this program made the file',
  not_csv: 'this is not CSV',
  too_many_rows: `there are more than ${maximumImportRows} rows`,
  column_twice: 'this column is there twice',
  wrong_cell_count: 'the row does not have as many cells as there are columns',
  broken_quotes: 'a quotation mark is missing or too many',
  forbidden_character: 'the cell holds a null character',
  name_missing: 'the name of the activity is missing',
  too_many_values: 'the row has more values than an activity can hold',
  value_refused: 'the register refuses this value',
}

function sayProblem({ code, line, column, found }: FileProblem): string {
  const place = [line === null ? '' : `line ${line}`, column === null ? '' : `column ${column}`]
    .filter(Boolean)
    .join(', ')
  return `${place ? `${place}: ` : ''}${reasons[code]}${found ? ` (${found})` : ''}`
}

function readChoices(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      organisation: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      language: { type: 'string', default: 'nl' },
    },
  })
  const [file, ...more] = positionals
  const { organisation } = values
  const language = readLanguage(values.language, usage)
  if (!file || more.length > 0) throw new Error(`Name one file. ${usage}`)
  if (!organisation) throw new Error(`--organisation is missing. ${usage}`)
  return { file, organisation, language, dryRun: values['dry-run'] }
}

async function readRegisterFile(file: string): Promise<Buffer> {
  const { size } = await stat(file)
  if (size > maximumImportBytes) throw new Error(`${file} is larger than ${maximumImportBytes} bytes.`)
  return readFile(file)
}

function sayRow({ line, name, will, number, understood, notUnderstood }: PreviewRow): string {
  const there = number === null ? '' : ` ${activityNumber(number)}`
  const fields = (understood ?? []).map(({ field, value }) => `    ${field}: ${value.replaceAll('\n', '\n      ')}`)
  const kept = notUnderstood.map(({ column, value }) => `    kept as text, ${column}: ${value.replaceAll(/\s+/g, ' ')}`)
  return [`line ${line}: ${will}${there} ${name}`, ...(will === 'create' ? [...fields, ...kept] : [])].join('\n')
}

function sayChanged({ line, name, number }: ImportedRow): string {
  return `line ${line}: ${activityNumber(number)} ${name} came in before and holds something else now; it was left alone`
}

function report({ rows, created, exists, changed, importedAt }: ImportResult): number {
  for (const row of changed) console.error(sayChanged(row))
  if (importedAt) console.error(`This very file came in before, on ${importedAt.slice(0, 10)}.`)
  const counts = [`${created.length} new`, `${exists.length} already there`, `${changed.length} changed in the file`]
  console.error(`${rows} rows: ${counts.join(', ')}.`)
  return changed.length === 0 ? 0 : 1
}

async function rehearse(member: Member, bytes: Buffer, language: 'nl' | 'en'): Promise<number> {
  const { rows } = await previewImport(member, bytes, language)
  for (const row of rows) console.error(sayRow(row))
  const count = (fate: PreviewRow['will']) => rows.filter(({ will }) => will === fate).length
  const counts = [
    `${count('create')} new`,
    `${count('exists')} already there`,
    `${count('changed')} changed in the file`,
  ]
  console.error(`${rows.length} rows: ${counts.join(', ')}. Nothing was written.`)
  return count('changed') === 0 ? 0 : 1
}

const importCommand: Command = {
  summary: 'Bring a register in from a CSV file, whole or not at all',
  async run(args) {
    const { file, organisation, language, dryRun } = readChoices(args)
    const bytes = await readRegisterFile(file)
    const member = await openAsSystem(organisation)
    try {
      if (dryRun) return await rehearse(member, bytes, language)
      return report(await runImport(member, { name: basename(file), bytes }))
    } catch (error) {
      if (!(error instanceof ImportError)) throw error
      for (const problem of error.problems) console.error(sayProblem(problem))
      console.error('Nothing was written.')
      return 1
    }
  },
}

export default importCommand
