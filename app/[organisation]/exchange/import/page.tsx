import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { activityFilter } from '@/server/domain/register/activity-filter'
import { ImportFlow } from './_flow/import-flow'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.import'))('title') }
}

export default async function ImportPage({ params }: Props) {
  const [{ organisation }, t, caller] = await Promise.all([params, getTranslations('exchange'), api()])
  const { mayImport } = await caller.exchange.overview({ organisation, ...activityFilter.parse({}) })
  if (mayImport) return <ImportFlow organisation={organisation} />
  return (
    <PageMain>
      <PageHeader
        title={t('import.title')}
        crumbs={[{ label: t('title'), href: `/${organisation}/exchange` }, { label: t('import.title') }]}
      />
      <div className="mt-6">
        <EmptyState title={t('import.notAllowed')} text={t('import.notAllowedText')} />
      </div>
    </PageMain>
  )
}
