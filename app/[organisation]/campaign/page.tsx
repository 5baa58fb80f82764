import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { refusal } from '@/server/domain/permissions'
import { dayFromNow } from '../activities/[activity]/_steps/day-from-now'
import { MayNotEdit } from '../activities/[activity]/may-not-edit'
import { CampaignForm } from './campaign-form'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('campaign'))('title') }
}

export default async function CampaignPage({ params }: Props) {
  const [{ organisation }, t, caller] = await Promise.all([params, getTranslations('campaign'), api()])
  const home = `/${organisation}/inventory`
  const crumbs = [{ label: t('inventory'), href: home }, { label: t('title') }]
  const [membership, { entries }] = await Promise.all([
    caller.account.membership({ organisation }),
    caller.inventory.list({ organisation }),
  ])
  const refused = refusal(membership, 'activity.create')
  if (refused) {
    const words = { title: t('mayNot'), readInstead: t('toInventory') }
    return <MayNotEdit crumbs={crumbs} refusal={refused} href={home} {...words} />
  }
  return (
    <PageMain>
      <PageHeader crumbs={crumbs} title={t('title')} lede={t('lede')} />
      <CampaignForm organisation={organisation} entries={entries} today={dayFromNow(0)} />
    </PageMain>
  )
}
