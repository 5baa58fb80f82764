import { said, ticked } from './content'
import type { Content, Definition, Item, Section } from './definition'

/** Whether an item is asked, given the answers so far. */
export function isAsked({ when }: Item, content: Content): boolean {
  return !when || when.is.includes(said(content, when.item) ?? '')
}

/** Whether an item has its answer; a checklist only when every line of it has. */
export function isAnswered(item: Item, content: Content): boolean {
  if (item.type !== 'checklist') return content[item.id] !== undefined
  const answers = ticked(content, item.id)
  return (item.options ?? []).every(({ id }) => answers[id] !== undefined)
}

function demanded(section: Section, content: Content): Item[] {
  return section.items.filter((item) => item.required && isAsked(item, content))
}

/** How many of the items that must be answered are. */
export type Progress = { answered: number; required: number }

/** How far an assessment is, over the items that are asked. */
export function progressOf({ sections }: Pick<Definition, 'sections'>, content: Content): Progress {
  const items = sections.flatMap((section) => demanded(section, content))
  return { answered: items.filter((item) => isAnswered(item, content)).length, required: items.length }
}

/** What must still be answered before somebody can sign, with the section it is asked in. */
export function missingItems({ sections }: Definition, content: Content): { section: Section; item: Item }[] {
  return sections.flatMap((section) =>
    demanded(section, content).flatMap((item) => (isAnswered(item, content) ? [] : [{ section, item }])),
  )
}

export type SectionState = 'filled' | 'begun' | 'empty'

/** How one section stands: everything needed answered, something answered, or nothing. */
export function sectionState(section: Section, content: Content): SectionState {
  const { answered, required } = progressOf({ sections: [section] }, content)
  const any = section.items.some(({ id }) => content[id] !== undefined)
  if (required > 0 ? answered === required : any) return 'filled'
  return any ? 'begun' : 'empty'
}
