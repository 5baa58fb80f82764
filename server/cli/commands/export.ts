import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { activityFilter } from '@/server/domain/register/activity-filter'
import { delimiters, usualDelimiter } from '@/server/domain/register/exchange'
import { exportRegister, type RegisterExport } from '@/server/services/exchange/export-register'
import { openAsSystem } from '@/server/services/member'
import type { Command } from '../command'
import { readLanguage } from '../read-language'

const usage =
  "Usage: npm run --silent raakvlak -- export --organisation <slug> --format csv [--language nl|en] [--delimiter ';'] [--output FILE]"

function readChoices(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      organisation: { type: 'string' },
      format: { type: 'string', default: 'csv' },
      language: { type: 'string', default: 'nl' },
      delimiter: { type: 'string' },
      output: { type: 'string' },
    },
  })
  const { organisation, format, output } = values
  const language = readLanguage(values.language, usage)
  if (!organisation) throw new Error(`--organisation is missing. ${usage}`)
  if (format !== 'csv') throw new Error(`There is no format "${format}"; csv is the one there is. ${usage}`)
  const delimiter = values.delimiter ?? delimiters[usualDelimiter[language]]
  if (delimiter.length !== 1 || '"\r\n'.includes(delimiter)) throw new Error(`"${delimiter}" cannot be a delimiter.`)
  return {
    organisation,
    output,
    choices: { locale: language, delimiter, filter: activityFilter.parse({ archived: true }) },
  }
}

/** A file that is there is whole: until then it has another name. */
async function writeFile({ stream }: RegisterExport, output: string): Promise<void> {
  const unfinished = `${output}.${process.pid}.part`
  try {
    await pipeline(stream, createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }))
    await rename(unfinished, output)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function writeStandardOutput({ stream }: RegisterExport): Promise<void> {
  await pipeline(stream, process.stdout, { end: false })
  await new Promise((written) => process.stdout.write('', written))
}

const exportCommand: Command = {
  summary: 'Write the register of an organisation as CSV to a file or to standard output',
  async run(args) {
    const { organisation, output, choices } = readChoices(args)
    const register = await exportRegister(await openAsSystem(organisation), choices)
    if (output === undefined) await writeStandardOutput(register)
    else await writeFile(register, output)
    if (output !== undefined) console.error(`The register of ${organisation} is in ${output}.`)
    return 0
  },
}

export default exportCommand
