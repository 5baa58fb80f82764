import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const root = join(import.meta.dirname, '../..')
const spoken = /\s(?:aria-label|aria-description|placeholder|title|alt|label)="([^"]*\p{L}[^"]*)"/gu

const position = z.object({ line: z.number(), column: z.number() })
const reportSchema = z.object({
  diagnostics: z.array(z.object({ location: z.object({ path: z.string(), start: position, end: position }) })),
})

/** The words under `folder` that a reader would see or hear and that do not come from a message file: `path: words`. */
export function findLiteralText(folder: string): string[] {
  const texts = literalsBetweenTags(folder)
  const files = execFileSync('find', [folder, '-name', '*.tsx'], { cwd: root, encoding: 'utf8' }).split('\n')
  const attributes = files.filter(Boolean).flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8')
    return [...source.matchAll(spoken)].map(([, text]) => `${file}: ${text}`)
  })
  return [...texts, ...attributes]
}

/** Biome parses the files; single letters and punctuation are not words. */
function literalsBetweenTags(folder: string): string[] {
  const biome = join(root, 'node_modules/.bin/biome')
  const options = ['lint', '--only=style/noJsxLiterals', '--reporter=json', '--max-diagnostics=none', folder]
  const report = reportSchema.parse(
    JSON.parse(execFileSync(biome, options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
  )
  return report.diagnostics
    .map(({ location: { path, start, end } }) => {
      const lines = readFileSync(join(root, path), 'utf8')
        .split('\n')
        .slice(start.line - 1, end.line)
      const last = lines.length - 1
      const text = lines.map((line, index) =>
        line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
      )
      return { path, text: text.join(' ').trim().replaceAll(/\s+/g, ' ') }
    })
    .filter(({ text }) => /\p{L}{2}/u.test(text))
    .map(({ path, text }) => `${path}: ${text}`)
}
