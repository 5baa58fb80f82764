import { makeZip, type ZipPart } from './zip'

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A PDF of about this many bytes that says nothing. */
export function makePdf(size = 400): Buffer {
  const start = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n'
  const end = '\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n'
  return Buffer.from(start + ' '.repeat(Math.max(0, size - start.length - end.length)) + end, 'latin1')
}

/** The list of content types of a Word document. */
export function contentTypes(main = mainType, extra = ''): ZipPart {
  const override = `<Override PartName="/word/document.xml" ContentType="${main}"/>`
  return {
    name: '[Content_Types].xml',
    content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override}${extra}</Types>`,
  }
}

/** The relationships of the text of a Word document, each as kind, target and whether it is outside the file. */
export function relationships(...list: { kind: string; target: string; external?: boolean }[]): ZipPart {
  const one = ({ kind, target, external }: (typeof list)[number], index: number) =>
    `<Relationship Id="r${index}" Type="${relationshipType}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`
  return { name: 'word/_rels/document.xml.rels', content: `<Relationships>${list.map(one).join('')}</Relationships>` }
}

/** The least that is a Word document, with more parts when a test wants them. */
export function documentParts(...more: ZipPart[]): ZipPart[] {
  return [contentTypes(), { name: 'word/document.xml', content: '<w:document/>' }, ...more]
}

export function makeDocx(...more: ZipPart[]): Buffer {
  return makeZip(documentParts(...more))
}

/** A file as it comes in over the wire, in pieces. */
export async function* pieces(content: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}
