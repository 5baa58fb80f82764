import { crc32, deflateRawSync } from 'node:zlib'

/** One part of an archive; `says` overrides what its headers claim, for archives that lie. */
export type ZipPart = {
  name: string
  content: string | Buffer
  says?: Partial<{ uncompressedSize: number; flags: number; method: number; localOffset: number }>
}

type Placed = { part: ZipPart; header: Buffer; offset: number }

/** An archive as a program would write it, byte by byte, so that a test can also write what no program would. */
export function makeZip(parts: readonly ZipPart[], { comment = '' }: { comment?: string } = {}): Buffer {
  const placed: Placed[] = []
  const bodies: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const raw = Buffer.from(part.content)
    const packed = deflateRawSync(raw)
    const header = sizes(part, raw, packed.length)
    const name = Buffer.from(part.name)
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      header,
      short(name.length),
      short(0),
      name,
      packed,
    ])
    placed.push({ part, header, offset })
    bodies.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(placed.map(central))
  const count = short(placed.length)
  const text = Buffer.from(comment, 'latin1')
  const end = [short(0), short(0), count, count, long(directory.length), long(offset), short(text.length), text]
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06', 'latin1'), ...end])
}

function sizes({ says = {} }: ZipPart, raw: Buffer, packed: number): Buffer {
  const { flags = 0x0800, method = 8, uncompressedSize = raw.length } = says
  const fields = [short(20), short(flags), short(method), short(0), short(0x5b61), long(crc32(raw))]
  return Buffer.concat([...fields, long(packed), long(uncompressedSize)])
}

function central({ part, header, offset }: Placed): Buffer {
  const name = Buffer.from(part.name)
  const rest = [short(name.length), short(0), short(0), short(0), short(0), long(0)]
  const signature = Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), short(20)])
  return Buffer.concat([signature, header, ...rest, long(part.says?.localOffset ?? offset), name])
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
