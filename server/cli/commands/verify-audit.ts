import { parseArgs } from 'node:util'
import { type Anchor, type ChainBreak, verifyChain } from '@/server/services/history/verify-chain'
import { openAsSystem } from '@/server/services/member'
import type { Command } from '../command'

const usage = 'Usage: npm run raakvlak -- verify-audit --organisation <slug> [--anchor <sequence>:<hash>]...'

function readAnchor(text: string): Anchor {
  const [, sequence, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (!sequence || !hash) throw new Error(`"${text}" is not an anchor such as 123:9f86d0… (64 characters). ${usage}`)
  return { sequence: Number(sequence), hash }
}

function sayBreak(broken: ChainBreak): string {
  switch (broken.kind) {
    case 'changed':
      return `event ${broken.sequence} was changed`
    case 'missing':
      return `event ${broken.sequence} is missing`
    case 'order':
      return `event ${broken.sequence} does not follow the one before it`
    case 'shortened':
      return `the trail ends before event ${broken.sequence}, which an anchor knows`
    case 'rewritten':
      return `event ${broken.sequence} differs from what an anchor knows: the trail was written anew`
    case 'document':
      return `a kept version of ${broken.record} is not what the trail recorded`
  }
}

const verifyAudit: Command = {
  summary: 'Recompute the audit trail of an organisation and compare it with its anchors',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { organisation: { type: 'string' }, anchor: { type: 'string', multiple: true, default: [] } },
    })
    if (!values.organisation) throw new Error(`--organisation is missing. ${usage}`)
    const report = await verifyChain(await openAsSystem(values.organisation), values.anchor.map(readAnchor))
    if (report.broken) {
      console.error(`The audit trail of ${values.organisation} is broken: ${sayBreak(report.broken)}.`)
      return 1
    }
    const place = report.head ? `${report.head.sequence}:${report.head.hash}` : 'empty'
    console.log(
      `The audit trail of ${values.organisation} is intact: ${report.events} events, ${report.anchors} anchors.`,
    )
    console.log(`Its head, to keep elsewhere as an anchor: ${place}`)
    return 0
  },
}

export default verifyAudit
