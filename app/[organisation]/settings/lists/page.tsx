import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { can } from '@/server/domain/permissions'
import { listNames } from '@/server/domain/register/list-entry'
import { SettingsHeader } from '../settings-header'
import { EntryTable } from './entry-table'
import { ListChoice } from './list-choice'

type Props = {
  params: Promise<{ organisation: string }>
  searchParams: Promise<{ list?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.lists'))('tab') }
}

export default async function ListsPage({ params, searchParams }: Props) {
  const [{ organisation }, asked] = await Promise.all([params, searchParams])
  const list = listNames.find((name) => name === asked.list) ?? listNames[0]
  const caller = await api()
  const [me, entries, t] = await Promise.all([
    caller.account.membership({ organisation }),
    caller.lists.list({ organisation, list }),
    getTranslations('settings.lists'),
  ])
  const mayEdit = can(me, 'lists.edit')
  return (
    <PageMain wide>
      <SettingsHeader organisation={organisation} room="lists" lede={t(mayEdit ? 'lede' : 'readOnly')} />
      <div className="mt-5 grid gap-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <ListChoice current={list} />
        <EntryTable key={list} organisation={organisation} list={list} mayEdit={mayEdit} initial={entries} />
      </div>
    </PageMain>
  )
}
