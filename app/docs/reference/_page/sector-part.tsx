import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { sectorBodies } from '@/server/domain/law/sector-bodies'

/** Organisations that help or warn, each with its site. */
export function SectorPart() {
  const t = useTranslations('docs.reference.sector')
  const locale = useLocale()
  const items = sectorBodies.map(({ name, url, about }) => ({
    term: name,
    value: (
      <>
        {about[locale]}{' '}
        <a className="rk-link wrap-anywhere" href={url} rel="noreferrer">
          {new URL(url).host}
        </a>
      </>
    ),
  }))
  return (
    <>
      <p className="text-muted">{t('lede')}</p>
      <DefinitionList items={items} />
    </>
  )
}
