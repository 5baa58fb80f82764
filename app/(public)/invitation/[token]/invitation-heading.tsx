import { useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'
import type { Role } from '@/server/domain/permissions'
import { PublicHeading } from '../../_frame/public-heading'

type Invitation = { organisationName: string; email: string; role: Role; isDpo: boolean; endsOn: string | null }

/** Who invites whom, as what, until when. */
export function InvitationHeading({ invitation }: { invitation: Invitation }) {
  const t = useTranslations('account.invitation')
  const roles = useTranslations('shell.role')
  const { organisationName, email, role, isDpo, endsOn } = invitation
  return (
    <>
      <PublicHeading
        title={t('title', { organisation: organisationName })}
        lede={t('lede', { role: roles(role).toLowerCase(), email })}
      />
      {isDpo && <p className="mt-2 text-sm">{t('dpo')}</p>}
      {endsOn && (
        <p className="mt-2 text-sm">{t.rich('until', { date: () => <LocalDate value={endsOn} style="long" /> })}</p>
      )}
    </>
  )
}
