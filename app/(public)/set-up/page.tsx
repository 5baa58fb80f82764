import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { api } from '@/app/_trpc/server'
import { PublicHeading } from '../_frame/public-heading'
import { siteAddress } from '../_start/site-address'
import { StartForm } from '../_start/start-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.start'))('setUpTitle') }
}

export default async function SetUpPage() {
  const t = await getTranslations('account.start')
  const door = await (await api()).account.signUpDoor()
  if (door !== 'set_up') {
    return (
      <>
        <PublicHeading title={t('doneTitle')} lede={t('doneText')} />
        <Link className="btn btn-line mt-5" href="/sign-in">
          {t('signIn')}
        </Link>
      </>
    )
  }
  return (
    <>
      <PublicHeading title={t('setUpTitle')} lede={t('setUpLede')} />
      <StartForm needsCode origin={await siteAddress()} />
    </>
  )
}
