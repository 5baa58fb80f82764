import { same, type Text } from '../text'

/** The largest file that is kept, in bytes: 20 MB. */
export const maximumFileBytes = 20 * 1024 * 1024

type FileType = { label: Text; mediaType: string; extension: string }

/** What can be kept as proof of an agreement. The type follows from the content, never from the name. */
export const fileTypes = {
  pdf: { label: same('PDF'), mediaType: 'application/pdf', extension: 'pdf' },
  docx: {
    label: { nl: 'Word zonder macro’s (DOCX)', en: 'Word without macros (DOCX)' },
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
} as const satisfies Record<string, FileType>

export type FileTypeKey = keyof typeof fileTypes

/** What is shown of a file; its bytes are fetched apart. `size` is in bytes. */
export type StoredFile = { id: string; name: string; mediaType: string; size: number; sha256: string; uploadedAt: Date }

/** Where the files of an organisation are uploaded to, and one of them downloaded from. */
export function fileAddress(organisation: string, id?: string): string {
  const all = `/api/organisations/${encodeURIComponent(organisation)}/files`
  return id === undefined ? all : `${all}/${encodeURIComponent(id)}`
}
