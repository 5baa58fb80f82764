import { type FileTypeKey, fileTypes } from '@/server/domain/register/file'

const longest = 150
/** controls, line separators, and the marks that turn the direction of text around */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** The name a file is kept under: its last part, without what misleads, with the extension of what it really is. */
export function keepableName(given: string, type: FileTypeKey): string {
  const last = given.replace(hidden, '').split(/[\\/]/).at(-1) ?? ''
  const base = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const kept = Array.from(base.toWellFormed().normalize('NFC')).slice(0, longest).join('').trim()
  return `${kept || 'document'}.${fileTypes[type].extension}`
}

/** Says that a file is to be saved, under a generated plain name and its own name (RFC 6266, RFC 8187). */
export function attachment(file: { id: string; name: string }): string {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(file.name)?.[1] ?? 'bin'
  const own = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="raakvlak-${file.id}.${extension}"; filename*=UTF-8''${own}`
}
