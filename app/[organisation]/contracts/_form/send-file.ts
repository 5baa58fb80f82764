import { type Failure, failureFrom } from '@/app/_i18n/failure'
import { fileAddress, type StoredFile } from '@/server/domain/register/file'

/** The server did not keep a file; `failure` says why. */
export class FileRefused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}

/** What the server tells of a file it kept. */
export type SentFile = Pick<StoredFile, 'id' | 'name' | 'size'>

/** Uploads one file. Throws FileRefused, or TypeError when there is no connection. */
export async function sendFile(organisation: string, file: File): Promise<SentFile> {
  const address = `${fileAddress(organisation)}?name=${encodeURIComponent(file.name)}`
  const response = await fetch(address, { method: 'POST', body: file })
  const told = await response.json().catch(() => null)
  if (!response.ok) throw new FileRefused(failureFrom(told))
  return told
}
