import type { ReactNode } from 'react'
import type { Finding } from '../../_findings/finding'
import { type FormPart, parts } from './form-parts'
import { PartFindings } from './part-findings'
import { partOf } from './part-of'

/** What stands beside each part of the form. Made on the server: which rule is solved where is much to send along. */
export function besideParts(organisation: string, findings: readonly Finding[]): Record<FormPart, ReactNode> {
  const byPart = Map.groupBy(findings, partOf)
  const beside = (part: FormPart) => (
    <PartFindings organisation={organisation} part={part} findings={byPart.get(part) ?? []} />
  )
  return Object.fromEntries(parts.map((part) => [part, beside(part)])) as Record<FormPart, ReactNode>
}
