import { useTranslations } from 'next-intl'

/** The first parties of an activity, and how many more there are. */
export function PartiesCell({ parties }: { parties: readonly { id: string; name: string }[] }) {
  const t = useTranslations('register')
  if (parties.length === 0) return <span className="text-muted">{t('noParties')}</span>
  const names = parties.map((party) => party.name)
  return (
    <span className="rk-cut max-w-56" title={names.join(', ')}>
      {names.slice(0, 2).join(', ')}
      {names.length > 2 && <span className="text-muted"> {t('more', { count: names.length - 2 })}</span>}
    </span>
  )
}
