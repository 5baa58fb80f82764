import type { Text } from '@/server/domain/text'
import { art14Exceptions } from '@/server/domain/vocabulary/art14-exceptions'
import type { PortableLoose } from '../../portable'
import { line, optional, prose, termOf } from '../codec'
import { addTo, type Column, fieldColumn, linesColumn } from '../column'
import { looseLine } from '../lines/plain'

const exceptions = { none: { nl: 'Geen', en: 'None' }, ...art14Exceptions } as const

/** What people are told: Art. 13 and 14 AVG. */
export const informationColumns: readonly Column[] = [
  fieldColumn('information', { nl: 'Informatie aan mensen', en: 'Information to people' }, prose),
  fieldColumn('informationLocation', { nl: 'Plaats van de informatie', en: 'Place of the information' }, line),
  fieldColumn('statementVersion', { nl: 'Versie privacyverklaring', en: 'Privacy statement version' }, line),
  fieldColumn('art14Exception', { nl: 'Uitzondering art. 14', en: 'Art. 14 exception' }, optional(termOf(exceptions))),
  fieldColumn('art14Reason', { nl: 'Reden uitzondering', en: 'Reason for exception' }, prose),
]

function looseColumn(kind: PortableLoose['kind'], header: Text): Column {
  return linesColumn({
    header,
    line: looseLine(kind),
    pick: (activity) => activity.loose.filter((value) => value.kind === kind),
    add: (item, activity) => addTo(activity.loose, item, 500),
  })
}

/** Values without a field of their own. */
export const looseColumns: readonly Column[] = [
  looseColumn('unsorted', { nl: 'Te ordenen', en: 'To be sorted' }),
  looseColumn('extra', { nl: 'Overige gegevens', en: 'Other data' }),
]
