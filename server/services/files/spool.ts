import { createHash } from 'node:crypto'
import { type FileHandle, mkdtemp, open, rmdir, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TooLargeError } from '../errors'

/** What came in, on disk under no name: it is gone with its handle, whatever happens to this process. */
export type Spooled = { handle: FileHandle; size: number; sha256: string }

/**
 * Receives bytes to disk while counting and hashing them, and hands them to `work`. A slow sender thus holds neither a
 * connection to the database nor the lock of its organisation. Throws TooLargeError at the first byte past `limit`.
 */
export async function withSpooled<T>(
  source: AsyncIterable<Uint8Array>,
  limit: number,
  work: (file: Spooled) => Promise<T>,
): Promise<T> {
  const handle = await openNameless()
  try {
    return await work({ handle, ...(await receive(source, handle, limit)) })
  } finally {
    await handle.close()
  }
}

async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'raakvlak-upload-'))
  const path = join(folder, 'file')
  const handle = await open(path, 'wx+', 0o600)
  await unlink(path)
  await rmdir(folder)
  return handle
}

async function receive(source: AsyncIterable<Uint8Array>, handle: FileHandle, limit: number) {
  const hash = createHash('sha256')
  let size = 0
  for await (const bytes of source) {
    size += bytes.byteLength
    if (size > limit) throw new TooLargeError(limit)
    hash.update(bytes)
    await handle.writeFile(bytes)
  }
  return { size, sha256: hash.digest('hex') }
}

/** The bytes from `start` to `end` (not included), or fewer where the file ends. */
export async function readRange(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, end - start))
  let length = 0
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, start + length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return buffer.subarray(0, length)
}
