import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { RememberOrganisation } from '../_session/remember-organisation'
import { loadShell } from './_frame/load-shell'
import { OrganisationFrame } from './_frame/organisation-frame'

type Props = { children: ReactNode; params: Promise<{ organisation: string }> }

export default async function OrganisationLayout({ children, params }: Props) {
  const { organisation } = await params
  const shell = await loadShell(organisation)
  if (shell === 'signed-out') redirect(`/sign-in?callbackUrl=/${organisation}/work`)
  if (shell === 'not-found') notFound()
  return (
    <OrganisationFrame slug={organisation} shell={shell}>
      <RememberOrganisation slug={organisation} />
      {children}
    </OrganisationFrame>
  )
}
