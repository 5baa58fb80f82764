import { getTranslations } from 'next-intl/server'
import { Tabs } from '@/app/_components/tabs'
import { api } from '@/app/_trpc/server'
import { type ListParams, readListParams } from '../list-params'

type Props = { organisation: string; query: ListParams; myId: string | null }

/** The questions a privacy officer asks the register every day, each an address of its own. */
export async function RegisterViews({ organisation, query, myId }: Props) {
  const t = await getTranslations('register.view')
  const views: Record<string, ListParams> = {
    all: {},
    ...(myId ? { mine: { owner: myId } } : {}),
    review: { status: 'in_review' },
    missing: { contract: 'missing' },
    overdue: { overdue: '1' },
    concept: { status: 'concept' },
  }
  const inputs = Object.fromEntries(Object.entries(views).map(([name, params]) => [name, readListParams(params)]))
  const counts = await (await api()).activities.counts({ organisation, views: inputs })
  const current = JSON.stringify(readListParams({ ...query, sort: undefined, page: undefined, size: undefined }))
  return (
    <Tabs
      label={t('label')}
      tabs={Object.entries(views).map(([name, params]) => ({
        href: `/${organisation}/activities?${new URLSearchParams(params as Record<string, string>)}`,
        label: t(name as 'all'),
        count: counts[name],
        current: JSON.stringify(inputs[name]) === current,
      }))}
    />
  )
}
