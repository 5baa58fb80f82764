import { Download } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { RadioOptions } from '@/app/_components/radio-options'
import { SelectField } from '@/app/_components/select-field'
import { exportAddress } from '@/server/domain/register/exchange'
import type { ListParams } from '../../activities/list-params'
import { filterParams } from '../filter-params'

type Props = { organisation: string; query: ListParams; counts: { whole: number; filtered: number } }

/** What leaves, in which language and shape. Works without a script: the address says it all. */
export function ExportForm({ organisation, query, counts }: Props) {
  const t = useTranslations('exchange.export')
  const locale = useLocale()
  const filter = filterParams(query)
  const isFiltered = filter.length > 0
  const whole = { value: 'whole', label: t('whole'), description: t('wholeText', { count: counts.whole }) }
  const filtered = { value: 'filter', label: t('filtered'), description: t('filteredText', { count: counts.filtered }) }
  return (
    <section className="rk-panel" aria-labelledby="export-title">
      <div className="rk-panel-head">
        <h2 className="rk-h3" id="export-title">
          {t('title')}
        </h2>
      </div>
      <form action={exportAddress(organisation)} method="get" className="grid gap-5 px-4 py-4">
        <p className="text-muted text-sm">{t('help')}</p>
        {filter.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <RadioOptions
          label={t('scope')}
          name="scope"
          defaultValue={isFiltered ? 'filter' : 'whole'}
          options={isFiltered ? [whole, filtered] : [whole]}
        />
        <RadioOptions
          label={t('language')}
          name="language"
          defaultValue={locale}
          options={[
            { value: 'nl', label: t('dutch') },
            { value: 'en', label: t('english') },
          ]}
        />
        <SelectField
          label={t('delimiter')}
          help={t('delimiterHelp')}
          name="delimiter"
          defaultValue=""
          placeholder={t('usual')}
          choices={[
            { value: 'semicolon', label: t('semicolon') },
            { value: 'comma', label: t('comma') },
            { value: 'tab', label: t('tab') },
          ]}
        />
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="btn btn-primary">
            <Download className="icon" />
            {t('download')}
          </button>
          {!isFiltered && (
            <Link className="rk-link text-sm" href={`/${organisation}/activities`}>
              {t('toRegister')}
            </Link>
          )}
        </div>
        <p className="text-muted text-sm">{t('recorded')}</p>
      </form>
    </section>
  )
}
