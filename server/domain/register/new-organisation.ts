import { z } from 'zod'
import { reservedSlugs, slug } from './organisation'
import { requiredLine } from './values'

/** What it takes to start an organisation: its name and its place in the address bar. */
export const newOrganisation = z.object({ name: requiredLine, slug })
export type NewOrganisationInput = z.infer<typeof newOrganisation>

const longest = 48
const legalForms = /\b(b\.?v|n\.?v|v\.?o\.?f|stichting|vereniging|co[oö]peratie)\b\.?/gi

/** A slug that fits the name: without legal form and accents; empty when nothing usable is left. */
export function proposeSlug(name: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, longest)
      .replace(/^-+|-+$/g, '')
  const proposal = plain(name.replace(legalForms, ' ')) || plain(name)
  if (proposal.length < 2) return ''
  return (reservedSlugs as readonly string[]).includes(proposal) ? `${proposal}-register`.slice(0, longest) : proposal
}
