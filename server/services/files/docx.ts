import { type Entry, fromFdPromise, type ZipFile } from 'yauzl'
import { InvalidError, invalid } from '../errors'
import { isActiveContentType, mainDocumentType, relationshipsOf } from './docx-parts'
import type { Spooled } from './spool'

const limits = {
  entries: 5_000,
  /** what all parts together may say to become, in bytes */
  unpacked: 300 * 1024 * 1024,
  /** one part that is read here, in bytes */
  part: 1024 * 1024,
  /** parts with relationships */
  relationships: 200,
}
const localHeaderBytes = 30

/**
 * A Word document without macros, active controls, embedded programs or links that load something when it is opened.
 * Only the directory and a few small parts are read; nothing is unpacked past its limit.
 */
export async function checkDocx({ handle, size }: Spooled): Promise<void> {
  try {
    const zip = await fromFdPromise(handle.fd, { autoClose: false, lazyEntries: true, strictFileNames: true })
    if (zip.entryCount > limits.entries) throw invalid('file', 'file_damaged')
    const entries = await listEntries(zip)
    checkDirectory(entries, size)
    checkNames(entries)
    await checkTypes(zip, entries)
    await checkRelationships(zip, entries)
  } catch (error) {
    throw error instanceof InvalidError ? error : invalid('file', 'file_damaged')
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

/** Parts that share bytes or names, or that say to become enormous, are made to mislead. */
function checkDirectory(entries: Entry[], size: number): void {
  const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()))
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const placed = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  const overlap = placed.some((entry, index) => {
    const next = placed[index + 1]?.relativeOffsetOfLocalHeader ?? size
    return entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.compressedSize > next
  })
  const unreadable = entries.some((entry) => entry.isEncrypted() || ![0, 8].includes(entry.compressionMethod))
  if (names.size !== entries.length || unpacked > limits.unpacked || overlap || unreadable)
    throw invalid('file', 'file_damaged')
}

function checkNames(entries: Entry[]): void {
  const names = entries.map((entry) => entry.fileName)
  if (!names.includes('[Content_Types].xml') || !names.includes('word/document.xml')) throw invalid('file', 'file_type')
  const active = /(^|\/)(vbaproject[^/]*\.bin|vbadata[^/]*\.xml)$|(^|\/)activex\/|(^|\/)embeddings\/[^/]*\.bin$/i
  if (names.some((name) => active.test(name))) throw invalid('file', 'file_macros')
}

async function checkTypes(zip: ZipFile, entries: Entry[]): Promise<void> {
  const part = entries.find((entry) => entry.fileName === '[Content_Types].xml')
  const types = part ? await readXml(zip, part) : ''
  if (isActiveContentType(types)) throw invalid('file', 'file_macros')
  if (!types.includes(mainDocumentType)) throw invalid('file', 'file_type')
}

async function checkRelationships(zip: ZipFile, entries: Entry[]): Promise<void> {
  const parts = entries.filter((entry) => entry.fileName.toLowerCase().endsWith('.rels'))
  if (parts.length > limits.relationships) throw invalid('file', 'file_damaged')
  for (const part of parts) {
    const found = relationshipsOf(await readXml(zip, part))
    if (found.some((relationship) => relationship.isMacro)) throw invalid('file', 'file_macros')
    if (found.some((relationship) => relationship.loadsFromElsewhere)) throw invalid('file', 'file_linked')
  }
}

/** The text of a small part with character references written out, so that nothing hides behind them. */
async function readXml(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > limits.part) throw invalid('file', 'file_damaged')
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  if (text.includes('\0') || /<!(DOCTYPE|ENTITY)/i.test(text)) throw invalid('file', 'file_damaged')
  return text.replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi, (_, hex, decimal) =>
    String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )
}
