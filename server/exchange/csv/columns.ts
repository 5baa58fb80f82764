import { activityNumber } from '@/server/domain/register/activity'
import type { Locale, Text } from '@/server/domain/text'
import { say } from '@/server/domain/text'
import type { Column } from './column'
import { toldColumn } from './column'
import { acceptedRiskColumn } from './columns/accepted-risk'
import { dataColumns, recipientColumns, securityColumns, systemColumns } from './columns/data'
import {
  circumstanceColumns,
  nameColumn,
  peopleColumns,
  placeColumns,
  reviewColumn,
  roleColumns,
  statusColumn,
} from './columns/general'
import { informationColumns, looseColumns } from './columns/information'
import { jointControllerColumn, partyColumns } from './columns/party'
import { retentionColumns } from './columns/retention'

/** Name and version of the format; stands in the first header, so that a file of our own is recognised. */
export const formatMark = 'raakvlak-csv 1'

const register = { role: 'register' } as const
const organisation = { role: 'derived', keepAs: 'extra' } as const

function moment(at: Date | null): string {
  return at ? `${at.toISOString().slice(0, 19)}Z` : ''
}

/** The register as CSV, from left to right. */
export const columns: readonly Column[] = [
  toldColumn({ nl: `Nummer (${formatMark})`, en: `Number (${formatMark})` }, register, ({ facts }) =>
    activityNumber(facts.number),
  ),
  nameColumn,
  ...placeColumns,
  toldColumn({ nl: 'Verwerkingsverantwoordelijke', en: 'Controller' }, organisation, (row) => row.controller.name),
  toldColumn({ nl: 'Contactgegevens', en: 'Contact details' }, organisation, (row) => row.controller.contact),
  toldColumn({ nl: 'Vertegenwoordiger', en: 'Representative' }, organisation, (row) => row.controller.representative),
  toldColumn({ nl: 'FG', en: 'Data protection officer' }, organisation, (row) => row.controller.dpo),
  jointControllerColumn,
  ...roleColumns,
  statusColumn,
  toldColumn({ nl: 'Status sinds', en: 'Status since' }, register, ({ facts }) => moment(facts.statusSince)),
  toldColumn({ nl: 'Goedgekeurd op', en: 'Approved on' }, register, ({ facts }) => moment(facts.approvedAt)),
  acceptedRiskColumn,
  ...peopleColumns,
  ...dataColumns,
  ...systemColumns,
  ...recipientColumns,
  ...partyColumns,
  ...retentionColumns,
  ...securityColumns,
  ...informationColumns,
  ...circumstanceColumns,
  reviewColumn,
  toldColumn({ nl: 'Versie', en: 'Version' }, register, ({ facts }) => String(facts.version)),
  toldColumn({ nl: 'Laatst gewijzigd', en: 'Last changed' }, register, ({ facts }) => moment(facts.updatedAt)),
  ...looseColumns,
  toldColumn({ nl: 'Id', en: 'Id' }, register, ({ facts }) => facts.id),
]

/** The headers in one language. */
export function headersIn(locale: Locale): string[] {
  return columns.map(({ header }: { header: Text }) => say(header, locale))
}
