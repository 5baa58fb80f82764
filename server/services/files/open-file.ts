import { and, eq } from 'drizzle-orm'
import { fileChunks, files } from '@/db/schema'
import type { StoredFile } from '@/server/domain/register/file'
import { id as idShape } from '@/server/domain/register/values'
import { recordAccess } from '../access/record-access'
import { NotFoundError } from '../errors'
import { type Member, reading, recording } from '../member'

/** A file on its way out; `bytes` asks the database for the next megabyte when the reader is ready for it. */
export type Download = StoredFile & { bytes: AsyncGenerator<Uint8Array> }

/** Opens a file for download and records that first. Throws NotFoundError. */
export async function openFile(member: Member, id: string): Promise<Download> {
  if (!idShape.safeParse(id).success) throw new NotFoundError()
  const [file] = await reading(member, (tx) =>
    tx
      .select()
      .from(files)
      .where(and(eq(files.organisationId, member.organisationId), eq(files.id, id))),
  )
  if (!file) throw new NotFoundError()
  await recording(member, 'file:download', (tx) =>
    recordAccess(tx, member, 'file_download', `${file.id} ${file.sha256} ${file.name}`),
  )
  const { name, mediaType, size, sha256, uploadedAt } = file
  return { id, name, mediaType, size, sha256, uploadedAt, bytes: readChunks(member, id, size) }
}

/** One short transaction per row: a slow reader holds no connection, and the rows of a file never change. */
async function* readChunks(member: Member, fileId: string, size: number): AsyncGenerator<Uint8Array> {
  for (let position = 0, sent = 0; sent < size; position++) {
    const [chunk] = await reading(member, (tx) =>
      tx
        .select({ bytes: fileChunks.bytes })
        .from(fileChunks)
        .where(
          and(
            eq(fileChunks.organisationId, member.organisationId),
            eq(fileChunks.fileId, fileId),
            eq(fileChunks.position, position),
          ),
        ),
    )
    if (!chunk) throw new NotFoundError()
    sent += chunk.bytes.byteLength
    yield chunk.bytes
  }
}
