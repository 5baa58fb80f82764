'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ConfirmDialog } from './confirm-dialog'
import { askBeforeLeaving } from './leave-page'
import { linkTarget } from './link-target'

/** Asks before a page with unsaved text is left: by closing, by a link or menu, or by the back button where the browser allows. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const t = useTranslations('common.unsavedGuard')
  const router = useRouter()
  const [leave, setLeave] = useState<() => void>()
  const [agreed, setAgreed] = useState(false)

  useEffect(() => {
    if (!dirty || agreed) return
    const askBrowser = (event: BeforeUnloadEvent) => event.preventDefault()
    const askOnLink = (event: MouseEvent) => {
      const href = linkTarget(event)
      if (!href) return
      event.preventDefault()
      event.stopPropagation()
      setLeave(() => () => router.push(href))
    }
    const askOnBack = (event: NavigateEvent) => {
      if (event.navigationType !== 'traverse' || !event.cancelable || event.hashChange) return
      event.preventDefault()
      const { key } = event.destination
      setLeave(() => () => window.navigation.traverseTo(key))
    }
    const navigation = 'navigation' in window ? window.navigation : undefined
    const stopAsking = askBeforeLeaving((go) => setLeave(() => go))
    window.addEventListener('beforeunload', askBrowser)
    document.addEventListener('click', askOnLink, { capture: true })
    navigation?.addEventListener('navigate', askOnBack)
    return () => {
      stopAsking()
      window.removeEventListener('beforeunload', askBrowser)
      document.removeEventListener('click', askOnLink, { capture: true })
      navigation?.removeEventListener('navigate', askOnBack)
    }
  }, [dirty, agreed, router])

  return (
    <ConfirmDialog
      title={t('title')}
      isOpen={leave !== undefined}
      onOpenChange={(open) => !open && setLeave(undefined)}
      cancelLabel={t('stay')}
      confirmLabel={t('leave')}
      tone="danger"
      onConfirm={() => {
        setLeave(undefined)
        setAgreed(true)
        leave?.()
      }}
    >
      <p>{t('explanation')}</p>
    </ConfirmDialog>
  )
}
