import type { FileTypeKey } from '@/server/domain/register/file'
import { invalid } from '../errors'
import { checkDocx } from './docx'
import { checkPdf } from './pdf'
import { readRange, type Spooled } from './spool'

/**
 * What a file is, by its content. Throws InvalidError on `file` with what is wrong: file_empty, file_type (neither PDF
 * nor DOCX), file_damaged (cut off or inconsistent), file_macros, file_linked (fetches something when opened).
 */
export async function recogniseFile(file: Spooled): Promise<FileTypeKey> {
  if (file.size === 0) throw invalid('file', 'file_empty')
  const head = (await readRange(file.handle, 0, 8)).toString('latin1')
  if (/^%PDF-[12]\.\d/.test(head)) {
    await checkPdf(file)
    return 'pdf'
  }
  if (head.startsWith('PK\x03\x04')) {
    await checkDocx(file)
    return 'docx'
  }
  throw invalid('file', 'file_type')
}
