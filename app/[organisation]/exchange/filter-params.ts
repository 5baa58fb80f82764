import type { ListParams } from '../activities/list-params'

const filters = ['q', 'kind', 'status', 'ground', 'owner', 'party', 'contract', 'overdue', 'archived'] as const

/** What of the register's address chooses activities, as pairs; empty when it means the whole register. */
export function filterParams(params: ListParams): [name: string, value: string][] {
  const pairs = filters.flatMap((name): [string, string][] => {
    const value = [params[name] ?? ''].flat()[0]
    return value ? [[name, value]] : []
  })
  return pairs.every(([name]) => name === 'archived') ? [] : pairs
}
