import { TRPCError } from '@trpc/server'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { api } from '@/app/_trpc/server'
import { failureOf } from '@/server/api/errors'
import { BrokenLink } from '../../_frame/broken-link'
import { PublicHeading } from '../../_frame/public-heading'
import { ResetForm } from './reset-form'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.reset'))('title') }
}

export default async function ResetPage({ params }: Props) {
  const { token } = await params
  const t = await getTranslations('account.reset')
  const reset = await read(token)
  if ('broken' in reset) return <BrokenLink title={t('brokenTitle')} reason={reset.broken} />
  return (
    <>
      <PublicHeading title={t('title')} lede={t('lede', { email: reset.email })} />
      <ResetForm token={token} email={reset.email} />
    </>
  )
}

async function read(token: string) {
  try {
    return await (await api()).account.readReset({ token })
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'BAD_REQUEST') return { broken: failureOf(error) }
    throw error
  }
}
