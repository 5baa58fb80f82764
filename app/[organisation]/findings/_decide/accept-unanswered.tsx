'use client'

import { Stamp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SettleForm } from './settle-form'
import type { About } from './use-decide'

/** Accepts that something is not known yet, with a reason and until a day. */
export function AcceptUnanswered({ about }: { about: About }) {
  const t = useTranslations('findings.decide')
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <SettleForm about={about} act="accept" dpoAdvised={false} onClose={() => setOpen(false)} />
  return (
    <button type="button" className="btn btn-line" onClick={() => setOpen(true)}>
      <Stamp className="icon" />
      {t('accept')}
    </button>
  )
}
