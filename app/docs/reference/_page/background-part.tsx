import { useLocale } from 'next-intl'
import { background } from '@/server/domain/law/background'

/** What helps to read the rules. */
export function BackgroundPart() {
  const locale = useLocale()
  return (
    <div className="max-w-prose space-y-4">
      {background.map(({ id, title, text }) => (
        <div key={id}>
          <h3 className="rk-h3">{title[locale]}</h3>
          <p>{text[locale]}</p>
        </div>
      ))}
    </div>
  )
}
