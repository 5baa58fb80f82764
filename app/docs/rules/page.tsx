import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { Rules } from './_page/rules'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('docs.rules'))('title') }
}

export default async function RulesPage({ searchParams }: Props) {
  const { q } = await searchParams
  return (
    <PageMain>
      <Rules search={typeof q === 'string' ? q : ''} />
    </PageMain>
  )
}
