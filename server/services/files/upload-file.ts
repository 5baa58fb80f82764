import type { FileHandle } from 'node:fs/promises'
import { fileChunks, files } from '@/db/schema'
import { fileTypes, maximumFileBytes, type StoredFile } from '@/server/domain/register/file'
import { invalid } from '../errors'
import { newId } from '../ids'
import { demand, type Member, writing } from '../member'
import { keepableName } from './file-name'
import { recogniseFile } from './recognise-file'
import { removeStrayFiles } from './remove-stray-files'
import { readRange, withSpooled } from './spool'

const chunkBytes = 1024 * 1024

/** A file on its way in; `expectedSize` is what the sender announced, in bytes, when it did. */
export type Upload = { name: string; bytes: AsyncIterable<Uint8Array>; expectedSize: number | null }

/**
 * Keeps a PDF or DOCX of at most 20 MB. Nothing is kept when anything is wrong with it or when the sender stops halfway.
 * Throws ForbiddenError, TooLargeError, or InvalidError on `file` (see recogniseFile; file_incomplete).
 */
export async function uploadFile(member: Member, upload: Upload): Promise<StoredFile> {
  demand(member, 'file.upload')
  return withSpooled(upload.bytes, maximumFileBytes, async (received) => {
    const { size, sha256, handle } = received
    if (upload.expectedSize !== null && upload.expectedSize !== size) throw invalid('file', 'file_incomplete')
    const type = await recogniseFile(received)
    const { mediaType } = fileTypes[type]
    return store(member, handle, { name: keepableName(upload.name, type), mediaType, size, sha256 })
  })
}

type Facts = Pick<StoredFile, 'name' | 'mediaType' | 'size' | 'sha256'>

function store(member: Member, handle: FileHandle, facts: Facts): Promise<StoredFile> {
  const { organisationId } = member
  const file: StoredFile = { ...facts, id: newId(), uploadedAt: new Date() }
  return writing(member, 'file.upload', 'file:upload', async (tx) => {
    await removeStrayFiles(tx, member)
    await tx.insert(files).values({ ...file, organisationId, uploadedBy: member.userId })
    for (let position = 0; position * chunkBytes < file.size; position++) {
      const bytes = await readRange(handle, position * chunkBytes, (position + 1) * chunkBytes)
      await tx.insert(fileChunks).values({ organisationId, fileId: file.id, position, bytes })
    }
    return file
  })
}
