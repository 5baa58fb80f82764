'use client'

import { Moon, Sun, SunMoon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useContext, useSyncExternalStore } from 'react'
import { ThemeContext } from './interface-provider'
import { type Theme, themeAttribute, themeOf } from './theme'

const looks = {
  system: { Icon: SunMoon, next: 'light' },
  light: { Icon: Sun, next: 'dark' },
  dark: { Icon: Moon, next: 'system' },
} as const satisfies Record<Theme, { Icon: typeof Sun; next: Theme }>

/** Device, light, dark, in turn. A plain form; with a script it changes in place, so that nothing typed is lost. */
export function ThemeSwitch() {
  const t = useTranslations('shell.theme')
  const rendered = useContext(ThemeContext)
  const theme = useSyncExternalStore(subscribe, currentTheme, () => rendered)
  const { Icon, next } = looks[theme]

  function change(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const attribute = themeAttribute(next)
    if (attribute) document.documentElement.dataset.theme = attribute
    else delete document.documentElement.dataset.theme
    const body = new FormData()
    body.set('theme', next)
    void fetch('/api/preferences', { method: 'POST', body, redirect: 'manual' })
  }

  return (
    <form action="/api/preferences" method="post" onSubmit={change}>
      <input type="hidden" name="theme" value={next} />
      <button type="submit" className="btn btn-quiet btn-sm px-2" aria-label={t(theme)} title={t(theme)}>
        <Icon className="icon" />
      </button>
    </form>
  )
}

function currentTheme(): Theme {
  return themeOf(document.documentElement.dataset.theme)
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
