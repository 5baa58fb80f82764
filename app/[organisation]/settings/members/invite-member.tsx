'use client'

import { UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { InviteForm } from './invite-form'
import { InviteMade } from './invite-made'

/** Opens the form to invite somebody, and then shows the link, once. */
export function InviteMember({ organisation }: { organisation: string }) {
  const t = useTranslations('members.invite')
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<{ email: string; token: string } | null>(null)

  function change(open: boolean) {
    setOpen(open)
    setMade(null)
  }

  return (
    <>
      <button type="button" className="btn btn-primary" aria-haspopup="dialog" onClick={() => change(true)}>
        <UserPlus className="icon" />
        {t('button')}
      </button>
      <Dialog title={t(made ? 'madeTitle' : 'title')} isOpen={isOpen} onOpenChange={change} size="large">
        {made ? (
          <InviteMade {...made} onAnother={() => setMade(null)} onDone={() => change(false)} />
        ) : (
          <InviteForm organisation={organisation} onMade={setMade} />
        )}
      </Dialog>
    </>
  )
}
