import { useLocale, useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { formatDate } from '@/app/_components/format-date'
import { HatchText } from '@/app/_components/hatch-text'
import type { Party, SubProcessor } from '@/server/domain/register/party'
import { answers } from '@/server/domain/vocabulary/answers'
import { CountryText } from '../../_agreements/country-text'
import { Part } from '../../_agreements/part'

/** Who the party lets process the data for it: Art. 28(2) and (4) AVG. */
export function PartySubProcessors({ party }: { party: Party }) {
  const t = useTranslations('parties.page')
  const words = useTranslations('fields.subProcessor')
  const locale = useLocale()
  const columns: Column<SubProcessor>[] = [
    { id: 'name', header: words('name'), cell: (row) => <span className="font-medium">{row.name}</span> },
    { id: 'service', header: words('service'), cell: (row) => row.service },
    { id: 'country', header: words('country'), cell: (row) => <CountryText code={row.country} /> },
    {
      id: 'authorised',
      header: words('authorised'),
      cell: (row) =>
        row.authorised === null || row.authorised === 'unknown' ? (
          <HatchText>{answers.unknown[locale]}</HatchText>
        ) : (
          answers[row.authorised][locale]
        ),
    },
  ]
  const checked = party.subProcessorsCheckedOn && (
    <span className="text-muted text-sm">
      {t('checkedOn', { date: formatDate(party.subProcessorsCheckedOn, 'prose', locale) })}
    </span>
  )
  return (
    <Part title={t('subProcessors')} actions={checked}>
      <DataTable
        caption={t('subProcessorsCaption')}
        columns={columns}
        rows={party.subProcessors}
        rowKey={(row) => row.id}
        stack
        stickyHead={false}
        density="comfortable"
        empty={
          party.noSubProcessorsConfirmed ? (
            <p className="text-sm">{t('noSubProcessors')}</p>
          ) : (
            <HatchText>{t('subProcessorsUnknown')}</HatchText>
          )
        }
      />
    </Part>
  )
}
