import { Upload } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** The way to bring a register in. */
export function ImportStart({ organisation }: { organisation: string }) {
  const t = useTranslations('exchange.import')
  return (
    <section className="rk-panel self-start" aria-labelledby="import-title">
      <div className="rk-panel-head">
        <h2 className="rk-h3" id="import-title">
          {t('title')}
        </h2>
      </div>
      <div className="grid justify-items-start gap-4 px-4 py-4">
        <p className="text-muted text-sm">{t('help')}</p>
        <Link className="btn btn-line" href={`/${organisation}/exchange/import`}>
          <Upload className="icon" />
          {t('start')}
        </Link>
      </div>
    </section>
  )
}
