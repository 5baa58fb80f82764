import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { Reference } from './_page/reference'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('docs.reference'))('title') }
}

export default function ReferencePage() {
  return (
    <PageMain>
      <Reference />
    </PageMain>
  )
}
