import { useTranslations } from 'next-intl'

type Props = { activities: readonly { id: string; name: string; cookies: readonly string[] }[] }

/** Cookies that are usual with this kind of contact and that the register ties to no party. */
export function LookForCookies({ activities }: Props) {
  const t = useTranslations('information.lookFor')
  if (activities.length === 0) return null
  return (
    <div className="rk-quiet mt-4 p-4 text-sm">
      <h3 className="rk-h3">{t('title')}</h3>
      <p className="mt-1">{t('lede')}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {activities.map(({ id, name, cookies }) => (
          <li key={id}>{t('line', { name, cookies: cookies.join(', ') })}</li>
        ))}
      </ul>
    </div>
  )
}
