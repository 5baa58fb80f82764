import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Crumb } from '@/app/_components/crumbs'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import type { Refusal } from '@/server/domain/permissions'

type Props = { crumbs: readonly Crumb[]; name: string; refusal: Refusal; href: string }

/** Why this person does not fill in this assessment, and the way to read it. */
export function MayNotFillIn({ crumbs, name, refusal, href }: Props) {
  const t = useTranslations('assessments.editor')
  const permissions = useTranslations('permissions')
  return (
    <PageMain>
      <PageHeader title={t('mayNot', { name })} lede={permissions(refusal)} crumbs={crumbs} />
      <Link className="btn btn-line mt-4" href={href}>
        {t('readInstead')}
      </Link>
    </PageMain>
  )
}
