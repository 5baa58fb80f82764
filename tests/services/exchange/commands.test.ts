import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import exportCommand from '@/server/cli/commands/export'
import importCommand from '@/server/cli/commands/import'
import { makeMember } from '../../support/factories'
import { fixtures, rowsOf } from './register-file'

let folder: string
let said: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raakvlak-'))
  said = []
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text))
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

const register = join(fixtures, 'avg-register-nl.csv')

describe('npm run raakvlak -- import', () => {
  it('brings every row in, and nothing the second time, both with exit code 0', async () => {
    const { slug } = await makeMember('privacy_officer')
    expect(await importCommand.run([register, '--organisation', slug])).toBe(0)
    expect(said.at(-1)).toBe('5 rows: 5 new, 0 already there, 0 changed in the file.')
    expect(await importCommand.run([register, '--organisation', slug])).toBe(0)
    expect(said.at(-1)).toBe('5 rows: 0 new, 5 already there, 0 changed in the file.')
    expect(said.at(-2)).toMatch(/^This very file came in before, on \d{4}-\d{2}-\d{2}\.$/)
  })

  it('only says what it would do with --dry-run', async () => {
    const { slug } = await makeMember('privacy_officer')
    expect(await importCommand.run([register, '--organisation', slug, '--dry-run', '--language', 'en'])).toBe(0)
    expect(said[2]).toContain('line 4: create Camera’s bij de loods')
    expect(said[2]).toContain('kept as text, to_country: Verenigde Staten')
    expect(said.at(-1)).toBe('5 rows: 5 new, 0 already there, 0 changed in the file. Nothing was written.')
    await exportCommand.run(['--organisation', slug, '--output', join(folder, 'leeg.csv')])
    expect(rowsOf(await readFile(join(folder, 'leeg.csv')))).toEqual([])
  })

  it('ends with exit code 1 when a row changed since it came in, and says which', async () => {
    const { slug } = await makeMember('privacy_officer')
    await importCommand.run([register, '--organisation', slug])
    const changed = join(folder, 'gewijzigd.csv')
    await writeFile(changed, (await readFile(register, 'utf8')).replace('7 jaar', '2 jaar'))
    expect(await importCommand.run([changed, '--organisation', slug])).toBe(1)
    expect(said).toContainEqual(expect.stringContaining('line 2: VA-0001 Ledenadministratie van de buurttuin'))
  })

  it('ends with exit code 1 and names line and column when a row is broken', async () => {
    const { slug } = await makeMember('privacy_officer')
    const broken = join(folder, 'kapot.csv')
    await writeFile(broken, 'processing_activity,purpose_of_processing,legal_basis\nA,x,consent\n,y,consent\n')
    expect(await importCommand.run([broken, '--organisation', slug])).toBe(1)
    expect(said).toContain('line 3, column processing_activity: the name of the activity is missing')
    expect(said.at(-1)).toBe('Nothing was written.')
  })

  it('says how it is used when something is missing', async () => {
    await expect(importCommand.run(['--organisation', 'x'])).rejects.toThrow('Name one file. Usage:')
    await expect(importCommand.run([register])).rejects.toThrow('--organisation is missing. Usage:')
  })
})

describe('npm run raakvlak -- export', () => {
  it('writes a whole file, and no other name is left behind', async () => {
    const { slug } = await makeMember('privacy_officer')
    await importCommand.run([register, '--organisation', slug])
    const output = join(folder, 'register.csv')
    const args = ['--organisation', slug, '--format', 'csv', '--language', 'en', '--delimiter', ';']
    expect(await exportCommand.run([...args, '--output', output])).toBe(0)
    const csv = await readFile(output)
    expect(csv.toString('utf8')).toContain('Number (raakvlak-csv 1);Name;')
    expect(rowsOf(csv)).toHaveLength(5)
    expect(await readdir(folder)).toEqual(['register.csv'])
  })

  it('refuses a format, language or delimiter that there is not', async () => {
    const run = (...args: string[]) => exportCommand.run(['--organisation', 'x', ...args])
    await expect(run('--format', 'xml')).rejects.toThrow('There is no format "xml"')
    await expect(run('--language', 'fr')).rejects.toThrow('There is no language "fr"')
    await expect(run('--delimiter', '"')).rejects.toThrow('cannot be a delimiter')
  })
})
