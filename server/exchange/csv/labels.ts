import type { keepers } from '@/server/domain/register/activity'
import type { ListEntry } from '@/server/domain/register/list-entry'
import type { Text } from '@/server/domain/text'

/** What kind of data a category holds, as the file says it. */
export const categoryKindLabels: Record<NonNullable<ListEntry['categoryKind']>, Text> = {
  ordinary: { nl: 'gewoon', en: 'ordinary' },
  online_identifier: { nl: 'online identificator', en: 'online identifier' },
  behaviour: { nl: 'gedrag', en: 'behaviour' },
  device: { nl: 'apparaat', en: 'device' },
  location: { nl: 'locatie', en: 'location' },
  pseudonymous: { nl: 'gepseudonimiseerd', en: 'pseudonymised' },
  inferred: { nl: 'afgeleid', en: 'inferred' },
  communication: { nl: 'communicatie', en: 'communication' },
  financial: { nl: 'financieel', en: 'financial' },
  special: { nl: 'bijzonder (art. 9)', en: 'special (Art. 9)' },
  criminal: { nl: 'strafrechtelijk (art. 10)', en: 'criminal (Art. 10)' },
  national_id: { nl: 'nationaal nummer (BSN)', en: 'national number (BSN)' },
}

/** Who keeps the data. */
export const keeperLabels: Record<(typeof keepers)[number], Text> = {
  us: { nl: 'wijzelf', en: 'ourselves' },
  vendor: { nl: 'leverancier', en: 'vendor' },
}
