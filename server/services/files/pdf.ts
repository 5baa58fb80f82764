import { invalid } from '../errors'
import { readRange, type Spooled } from './spool'

const endMarkerWithin = 1024
const zipDirectory = Buffer.from('PK\x05\x06', 'latin1')
const zipCommentOffset = 20
const zipDirectoryWithin = 22 + 0xffff

/** A PDF that ends as a PDF ends, and is not at the same time an archive that other programs would open. */
export async function checkPdf({ handle, size }: Spooled): Promise<void> {
  const tail = await readRange(handle, Math.max(0, size - zipDirectoryWithin), size)
  if (!tail.subarray(-endMarkerWithin).includes('%%EOF')) throw invalid('file', 'file_damaged')
  if (endsAsZip(tail)) throw invalid('file', 'file_type')
}

function endsAsZip(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(zipDirectory); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(zipDirectory, at - 1)) {
    const comment = at + zipCommentOffset
    if (comment + 2 <= tail.length && comment + 2 + tail.readUInt16LE(comment) === tail.length) return true
  }
  return false
}
