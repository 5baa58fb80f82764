import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { activityFilter } from '@/server/domain/register/activity-filter'
import { delimiters, usualDelimiter } from '@/server/domain/register/exchange'
import type { Locale } from '@/server/domain/text'
import { readTable } from '@/server/exchange/table/read-table'
import { exportRegister } from '@/server/services/exchange/export-register'
import type { Member } from '@/server/services/member'

export const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'registers')
export const realRegisters = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  '..',
  'shared',
  'data',
  'registers',
  'avg-register',
)

export function fixture(name: string) {
  return { name, bytes: readFileSync(join(fixtures, name)) }
}

export const wholeRegister = activityFilter.parse({ archived: true })

/** The register of a member as the bytes of a CSV file. */
export async function csvOf(member: Member, locale: Locale = 'nl', filter = wholeRegister): Promise<Buffer> {
  const { stream } = await exportRegister(member, { locale, delimiter: delimiters[usualDelimiter[locale]], filter })
  return buffer(stream)
}

/** Its rows, by header. */
export function rowsOf(csv: Uint8Array): Record<string, string>[] {
  const { headers, rows } = readTable(csv)
  return rows.map(({ cells }) => Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])))
}
