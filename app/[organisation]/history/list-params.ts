import { historyTypes } from '@/server/domain/history/record-shapes'
import { id } from '@/server/domain/register/values'

export type ListParams = Record<string, string | string[] | undefined>

export const pageSizes = [25, 50, 100]
const many = (value: string | string[] | undefined) => String(value ?? '').split(',')

/** What the address asks of the history. Anything it cannot mean is left out, never an error. */
export function readListParams(params: ListParams) {
  const asked = many(params.type)
  const page = Number(params.page)
  const size = Number(params.size)
  return {
    types: historyTypes.filter((type) => asked.includes(type)),
    people: many(params.person).filter((one) => id.safeParse(one).success),
    page: Number.isInteger(page) && page > 0 ? Math.min(page, 100_000) : 1,
    perPage: pageSizes.includes(size) ? size : 50,
  }
}
