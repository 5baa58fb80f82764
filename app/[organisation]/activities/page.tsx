import { Download, Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { Pager } from '@/app/_components/pager'
import { changeParams } from '@/app/_components/url-params'
import { api } from '@/app/_trpc/server'
import { pageSizes } from '@/server/domain/register/activity-filter'
import { RegisterRows } from './_list/register-rows'
import { RegisterToolbar } from './_list/register-toolbar'
import { RegisterViews } from './_list/register-views'
import { type ListParams, readListParams } from './list-params'

type Props = { params: Promise<{ organisation: string }>; searchParams: Promise<ListParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('register'))('title') }
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const [{ organisation }, query, t, caller] = await Promise.all([
    params,
    searchParams,
    getTranslations('register'),
    api(),
  ])
  const input = readListParams(query)
  const [list, choices] = await Promise.all([
    caller.activities.list({ organisation, ...input }),
    caller.activities.choices({ organisation }),
  ])
  return (
    <PageMain wide>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <Link className="btn btn-line" href={`/${organisation}/exchange${changeParams(query, {})}`}>
              <Download className="icon" />
              {t('export')}
            </Link>
            {choices.mayCreate && (
              <Link className="btn btn-primary" href={`/${organisation}/activities/new`}>
                <Plus className="icon" />
                {t('new')}
              </Link>
            )}
          </>
        }
      />
      <RegisterViews organisation={organisation} query={query} myId={choices.myId} />
      <RegisterToolbar choices={choices} />
      <RegisterRows organisation={organisation} rows={list.rows} choices={choices} query={query} input={input} />
      <Pager page={input.page} pageSize={input.perPage} total={list.total} noun={t('noun')} pageSizes={pageSizes} />
    </PageMain>
  )
}
