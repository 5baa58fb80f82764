import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { NewActivityForm } from './new-activity-form'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('register.create'))('title') }
}

export default async function NewActivityPage({ params }: Props) {
  const [{ organisation }, t] = await Promise.all([params, getTranslations('register')])
  return (
    <PageMain>
      <PageHeader
        crumbs={[{ label: t('title'), href: `/${organisation}/activities` }, { label: t('create.title') }]}
        title={t('create.title')}
        lede={t('create.lede')}
      />
      <NewActivityForm organisation={organisation} />
    </PageMain>
  )
}
