import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Crumb } from '@/app/_components/crumbs'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import type { Refusal } from '@/server/domain/permissions'

type Props = { crumbs: readonly Crumb[]; title: string; refusal: Refusal; href: string; readInstead: string }

/** Why this person does not edit something of this activity, and the way to read it. */
export function MayNotEdit({ crumbs, title, refusal, href, readInstead }: Props) {
  const permissions = useTranslations('permissions')
  return (
    <PageMain>
      <PageHeader title={title} lede={permissions(refusal)} crumbs={crumbs} />
      <Link className="btn btn-line mt-4" href={href}>
        {readInstead}
      </Link>
    </PageMain>
  )
}
