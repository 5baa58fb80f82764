import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../command'

async function describe(name: string): Promise<string> {
  const { default: command }: { default: Command } = await import(join(import.meta.dirname, `${name}.ts`))
  return `  ${name.padEnd(16)} ${command.summary}`
}

const help: Command = {
  summary: 'Show the commands',
  standalone: true,
  async run() {
    const names = readdirSync(import.meta.dirname).map((file) => file.replace(/\.ts$/, ''))
    const lines = await Promise.all(names.sort().map(describe))
    console.log(['Usage: npm run raakvlak -- <command> [options]', '', ...lines].join('\n'))
    return 0
  },
}

export default help
