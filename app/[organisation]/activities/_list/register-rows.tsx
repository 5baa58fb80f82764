import type { Outputs } from '@/server/api/outputs'
import type { ActivityListInput } from '@/server/domain/register/activity-filter'
import { BulkBar } from '../_bulk/bulk-bar'
import { SelectableRows } from '../_bulk/selectable-rows'
import type { ListParams } from '../list-params'
import { NothingFound } from './nothing-found'
import { RegisterList } from './register-list'
import { RegisterTable } from './register-table'
import type { ActivityRow } from './row'

type Props = {
  organisation: string
  rows: ActivityRow[]
  choices: Outputs['activities']['choices']
  query: ListParams
  input: ActivityListInput
}

/** The rows of this page; who may change activities can select them and change several at once. */
export function RegisterRows({ organisation, rows, choices, query, input }: Props) {
  const { mayEdit, owners, steps } = choices
  const list =
    rows.length === 0 ? (
      <NothingFound organisation={organisation} isFiltered={Object.keys(query).length > 0} />
    ) : (
      <>
        <RegisterTable organisation={organisation} rows={rows} query={query} input={input} selectable={mayEdit} />
        <RegisterList organisation={organisation} rows={rows} />
      </>
    )
  if (!mayEdit) return list
  return (
    <SelectableRows rows={rows.map(({ id, version, number, name, status }) => ({ id, version, number, name, status }))}>
      {list}
      <BulkBar organisation={organisation} people={owners} steps={steps} />
    </SelectableRows>
  )
}
