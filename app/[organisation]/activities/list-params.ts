import { type ActivityListInput, activityListInput } from '@/server/domain/register/activity-filter'

export type ListParams = Record<string, string | string[] | undefined>

const many = (value: string | string[] | undefined) =>
  String(value ?? '')
    .split(',')
    .filter(Boolean)
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** What the address asks of the register. Anything it cannot mean is left out, never an error. */
export function readListParams(params: ListParams): ActivityListInput {
  const sort = one(params.sort) ?? ''
  const wanted = {
    search: one(params.q)?.slice(0, 200),
    kind: many(params.kind),
    status: many(params.status),
    ground: many(params.ground),
    owner: many(params.owner),
    party: many(params.party),
    contract: one(params.contract),
    reviewOverdue: one(params.overdue) === '1',
    archived: one(params.archived) === '1',
    sort: sort.replace(/^-/, ''),
    descending: sort.startsWith('-'),
    page: Number(one(params.page)),
    perPage: Number(one(params.size)),
  }
  const { shape } = activityListInput
  const understood = Object.entries(wanted).filter(
    ([name, value]) => shape[name as keyof typeof shape].safeParse(value).success,
  )
  return activityListInput.parse(Object.fromEntries(understood))
}
