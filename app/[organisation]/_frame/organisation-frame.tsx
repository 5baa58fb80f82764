import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AppShell } from '@/app/_components/app-shell'
import { GlobalSearch } from '@/app/_components/global-search'
import { OrganisationSwitcher } from '@/app/_components/organisation-switcher'
import { ReaderBar } from '@/app/_components/reader-bar'
import { AccountMenu } from './account-menu'
import { HelpMenu } from './help-menu'
import type { Shell } from './load-shell'
import { useNavigation } from './navigation'

/** The frame around every page of an organisation; a bar says so when the reader changes nothing. */
export function OrganisationFrame({ slug, shell, children }: { slug: string; shell: Shell; children: ReactNode }) {
  const t = useTranslations('shell')
  const { groups, dock } = useNavigation(slug, shell)
  const role = shell.isDpo ? t('roleAndDpo', { role: t(`role.${shell.role}`) }) : t(`role.${shell.role}`)
  return (
    <AppShell
      homeHref={`/${slug}/work`}
      groups={groups}
      dock={dock}
      organisationName={shell.organisationName}
      switcher={
        <OrganisationSwitcher name={shell.organisationName} detail={role} entries={switchEntries(slug, shell, t)} />
      }
      user={<AccountMenu name={shell.userName} detail={role} />}
      search={<GlobalSearch action={`/${slug}/activities`} />}
      tools={<HelpMenu />}
    >
      {shell.readsOnly && <ReaderBar />}
      {children}
    </AppShell>
  )
}

function switchEntries(slug: string, shell: Shell, t: ReturnType<typeof useTranslations<'shell'>>) {
  const others = shell.organisations.map((one) => ({
    id: one.slug,
    label: one.name,
    description: t(`role.${one.role}`),
    href: `/${one.slug}/work`,
    current: one.slug === slug,
  }))
  return [...others, { id: '+', label: t('allOrganisations'), href: '/organisations' }]
}
