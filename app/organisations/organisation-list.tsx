import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Role } from '@/server/domain/permissions'

type Props = { organisations: readonly { slug: string; name: string; role: Role }[] }

/** The organisations somebody belongs to, by name, each with the role there. */
export function OrganisationList({ organisations }: Props) {
  const t = useTranslations('account.organisations')
  const roles = useTranslations('shell.role')
  return (
    <ul className="rk-panel divide-line mt-5 divide-y">
      {organisations.map(({ slug, name, role }) => (
        <li key={slug}>
          <Link className="hover:bg-hover flex items-center gap-3 px-4 py-3" href={`/${slug}/work`}>
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{name}</span>
              <span className="text-muted block text-sm">{t('role', { role: roles(role) })}</span>
            </span>
            <ChevronRight className="icon" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
