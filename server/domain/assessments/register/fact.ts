import type { ActivityContent } from '../../register/activity'
import type { Engagement } from '../../register/engagement'
import type { ListEntryContent } from '../../register/list-entry'
import type { EditSection } from '../../register/section-state'
import { type Locale, same, type Text } from '../../text'
import type { AnswerKey } from '../../vocabulary/answers'

/** One line of the register; `lacks` says what is not filled in there yet. */
export type RegisterLine = { text: Text; lacks?: Text }

export type FactName =
  | 'description'
  | 'ownRole'
  | 'purposes'
  | 'subjects'
  | 'data'
  | 'scale'
  | 'sources'
  | 'systems'
  | 'parties'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'necessary'
  | 'proportionality'
  | 'information'
  | 'informationLocation'
  | 'findMethods'
  | 'measures'
  | 'access'
  | 'safeguards'
  | 'providers'

/** What the register says about one thing, and the section it is changed in; without lines it says nothing yet. */
export type RegisterFact = { name: FactName; section: EditSection; lines: readonly RegisterLine[] }

/** What the register says beside each section of an assessment, by the id of that section. */
export type RegisterFacts = Readonly<Partial<Record<string, readonly RegisterFact[]>>>

export type EngagedParty = Engagement & { name: string }

/** An activity with its confirmed lines, its parties, and its list entries by id. */
export type Register = {
  activity: ActivityContent
  engagements: readonly EngagedParty[]
  entries: Readonly<Record<string, Pick<ListEntryContent, 'label' | 'categoryKind'>>>
  /** whether the activity is large-scale or systematic (Q-DPIA-SCALE) */
  scale: AnswerKey | null
}

/** What somebody wrote; no line when nothing was. */
export function written(text: string): RegisterLine[] {
  return text ? [{ text: same(text) }] : []
}

export function inBoth(say: (locale: Locale) => string): Text {
  return { nl: say('nl'), en: say('en') }
}
