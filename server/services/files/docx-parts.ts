/** The content type of the text of a Word document; one with macros or a template has another. */
export const mainDocumentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** Whether the list of content types names code: macros, active controls or packaged objects. */
export function isActiveContentType(contentTypes: string): boolean {
  return /macroEnabled|vbaProject|vbaData|activeX|oleObject/i.test(contentTypes)
}

type Relationship = { isMacro: boolean; loadsFromElsewhere: boolean }

const tag = /<(?:[\w.-]+:)?Relationship\s(?:[^>"']|"[^"]*"|'[^']*')*>/g
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** What a part refers to, judged: a link a reader clicks is fine, one that Word follows by itself is not. */
export function relationshipsOf(xml: string): Relationship[] {
  return [...xml.matchAll(tag)].map(([text]) => {
    const values = new Map(
      [...text.matchAll(attribute)].map(([, name, double, single]) => [name, double ?? single ?? '']),
    )
    const kind = (values.get('Type') ?? '').replace(/^.*\//, '')
    const target = values.get('Target') ?? ''
    const external = values.get('TargetMode')?.toLowerCase() === 'external'
    return { isMacro: /vba|activeX/i.test(kind), loadsFromElsewhere: external && isFollowed(kind, target) }
  })
}

/** Word itself writes where its template stood on somebody's own disk; anywhere else it would be fetched. */
function isFollowed(kind: string, target: string): boolean {
  if (/^attachedTemplate$/i.test(kind)) return !/^(file:\/{3})?[a-z]:[\\/]|^[^:\\/]+$/i.test(target)
  return /^(oleObject|package|frame|subDocument|aFChunk|externalLink\w*|control)$/i.test(kind)
}
