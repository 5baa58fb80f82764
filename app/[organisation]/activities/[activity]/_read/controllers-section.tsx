import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { HatchText } from '@/app/_components/hatch-text'
import type { ControllerServed } from '@/server/domain/register/activity'
import { type ActivityPage, editHref } from './activity-page'
import { NotFilledIn } from './not-filled-in'
import { ReadSection } from './read-section'

/** For whom this organisation works as a processor: Art. 30(2)(a) and (b) AVG. Nothing for another role. */
export function ControllersSection({ page }: { page: ActivityPage }) {
  const t = useTranslations('activity')
  const fields = useTranslations('fields.controllerServed')
  const { ownRole, controllersServed } = page.activity
  if (ownRole !== 'processor' && controllersServed.length === 0) return null
  const columns: Column<ControllerServed>[] = [
    { id: 'name', header: fields('name'), className: 'font-medium', cell: (row) => row.name },
    { id: 'contact', header: fields('contact'), cell: (row) => row.contact || <HatchText>{t('empty')}</HatchText> },
    {
      id: 'processing',
      header: fields('processing'),
      cell: (row) => row.processing || <HatchText>{t('empty')}</HatchText>,
    },
  ]
  return (
    <ReadSection page={page} title={t('part.controllers')} sections={['general']}>
      {controllersServed.length > 0 ? (
        <DataTable
          caption={t('part.controllers')}
          columns={columns}
          rows={controllersServed}
          rowKey={(row) => row.id}
          density="comfortable"
          stickyHead={false}
          stack
        />
      ) : (
        <NotFilledIn href={editHref(page, 'general', 'controllersServed')} what={t('part.controllers')} />
      )}
    </ReadSection>
  )
}
