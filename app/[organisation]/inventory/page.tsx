import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { AskColleagues } from './_board/ask-colleagues'
import { InventoryBoard } from './_board/inventory-board'
import { InventoryProgress } from './_board/inventory-progress'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inventory'))('title') }
}

export default async function InventoryPage({ params }: Props) {
  const [{ organisation }, t, caller] = await Promise.all([params, getTranslations('inventory'), api()])
  const [inventory, owners] = await Promise.all([
    caller.inventory.list({ organisation }),
    caller.activities.owners({ organisation }),
  ])
  return (
    <PageMain>
      <PageHeader
        title={t('title')}
        lede={t('lede')}
        actions={
          inventory.mayAnswer && (
            <>
              <AskColleagues path={`/${organisation}/inventory`} />
              <Link className="btn btn-primary" href={`/${organisation}/campaign`}>
                {t('newCampaign')}
              </Link>
            </>
          )
        }
      />
      <InventoryProgress entries={inventory.entries} />
      <InventoryBoard organisation={organisation} inventory={inventory} owners={owners} />
    </PageMain>
  )
}
