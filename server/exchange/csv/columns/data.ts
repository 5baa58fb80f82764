import type { Text } from '@/server/domain/text'
import { optional, prose, ticked, triState } from '../codec'
import { addTo, type Column, fieldColumn, linesColumn } from '../column'
import { dataLine } from '../lines/data'
import { accessLine, entryLine, systemLine } from '../lines/entry'
import { purposeLine } from '../lines/purpose'

type EntryList = 'subjects' | 'sources' | 'recipients' | 'measures'

/** How the columns are called that hold entries of the organisation's lists. */
export const entryHeaders = {
  subjects: { nl: 'Betrokkenen', en: 'Data subjects' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  recipients: { nl: 'Ontvangers', en: 'Recipients' },
  measures: { nl: 'Beveiligingsmaatregelen', en: 'Security measures' },
  systems: { nl: 'Systemen', en: 'Systems' },
  accessRoles: { nl: 'Toegang', en: 'Access' },
} as const satisfies Record<string, Text>

function entriesColumn(list: EntryList): Column {
  return linesColumn({
    header: entryHeaders[list],
    line: entryLine,
    pick: (activity) => activity[list],
    add: (item, activity) => addTo(activity[list], item, 200),
  })
}

export const categoriesColumn = linesColumn({
  header: { nl: 'Persoonsgegevens', en: 'Personal data' },
  line: dataLine,
  pick: (activity) => activity.dataLines,
  add: (item, activity) => addTo(activity.dataLines, item, 500),
})

/** Why, about whom and which data: Art. 30(1)(b) and (c) AVG. */
export const dataColumns: readonly Column[] = [
  linesColumn({
    header: { nl: 'Doelen en grondslagen', en: 'Purposes and legal grounds' },
    line: purposeLine,
    pick: (activity) => activity.purposes,
    add: (item, activity) => addTo(activity.purposes, item, 200),
  }),
  entriesColumn('subjects'),
  categoriesColumn,
  entriesColumn('sources'),
]

/** Where the data are and who can reach them. */
export const systemColumns: readonly Column[] = [
  linesColumn({
    header: entryHeaders.systems,
    line: systemLine,
    pick: (activity) => activity.systems,
    add: (item, activity) => addTo(activity.systems, item, 200),
  }),
  fieldColumn('storedByUs', { nl: 'Opgeslagen bij ons', en: 'Stored by us' }, optional(triState)),
  fieldColumn('storedByVendor', { nl: 'Opgeslagen bij leverancier', en: 'Stored by vendor' }, optional(triState)),
  linesColumn({
    header: entryHeaders.accessRoles,
    line: accessLine,
    pick: (activity) => activity.accessRoles,
    add: (item, activity) => addTo(activity.accessRoles, item, 200),
  }),
]

/** Categories of recipients: Art. 30(1)(d) AVG. */
export const recipientColumns: readonly Column[] = [
  entriesColumn('recipients'),
  fieldColumn('noRecipientsConfirmed', { nl: 'Bevestigd: geen ontvangers', en: 'Confirmed: no recipients' }, ticked),
]

/** How the data are protected: Art. 30(1)(g) AVG. */
export const securityColumns: readonly Column[] = [
  entriesColumn('measures'),
  fieldColumn('noMeasuresReason', { nl: 'Reden zonder maatregelen', en: 'Reason without measures' }, prose),
  fieldColumn('proportionality', { nl: 'Proportionaliteit', en: 'Proportionality' }, prose),
  fieldColumn('safeguardStatement', { nl: 'Waarborgverklaring', en: 'Safeguard statement' }, prose),
]
