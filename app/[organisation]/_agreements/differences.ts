import type { ConflictingField } from '@/app/_components/conflict-notice'

/** How one field of a record reads as text. */
export type Described<Content> = { name: keyof Content & string; label: string; text: (content: Content) => string }

/** The fields in which two people's texts differ. */
export function differences<Content>(
  mine: Content,
  theirs: Content,
  described: readonly Described<Content>[],
): ConflictingField[] {
  return described
    .map(({ name, label, text }) => ({ name, label, mine: text(mine), theirs: text(theirs) }))
    .filter((field) => field.mine !== field.theirs)
}
