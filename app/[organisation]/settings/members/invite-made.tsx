'use client'

import { useTranslations } from 'next-intl'
import { CopyLink } from './copy-link'

type InviteMadeProps = { email: string; token: string; onAnother: () => void; onDone: () => void }

/** The link of a new invitation. It is nowhere else: only its hash is kept. */
export function InviteMade({ email, token, onAnother, onDone }: InviteMadeProps) {
  const t = useTranslations('members.invite')
  return (
    <div className="grid gap-4">
      <p role="status">{t('made', { email })}</p>
      <CopyLink path={`/invitation/${token}`} />
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn btn-primary" onClick={onDone}>
          {t('done')}
        </button>
        <button type="button" className="btn btn-line" onClick={onAnother}>
          {t('another')}
        </button>
      </div>
    </div>
  )
}
