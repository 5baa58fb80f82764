import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/app/_components/data-table'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import type { AccessItem } from '@/server/domain/register/activity'
import { confirmedLines } from '@/server/domain/register/activity-parts'
import { type ActivityPage, editHref } from './activity-page'
import { NotFilledIn } from './not-filled-in'
import { ReadSection } from './read-section'

/** Who can reach the data, and when that was last checked: Art. 32(4) AVG. */
export function AccessSection({ page }: { page: ActivityPage }) {
  const t = useTranslations('activity')
  const fields = useTranslations('fields')
  const title = fields('section.activity.access')
  const roles = confirmedLines(page.activity.accessRoles)
  const columns: Column<AccessItem>[] = [
    {
      id: 'role',
      header: fields('accessRole.entryId'),
      className: 'font-medium',
      cell: (role) => page.labels[role.entryId],
    },
    { id: 'note', header: fields('accessRole.note'), cell: (role) => role.note || '–' },
    {
      id: 'checked',
      header: fields('accessRole.checkedOn'),
      numeric: true,
      cell: (role) => (role.checkedOn ? <LocalDate value={role.checkedOn} /> : <HatchText>{t('empty')}</HatchText>),
    },
  ]
  return (
    <ReadSection page={page} title={title} sections={['access']}>
      {roles.length > 0 ? (
        <DataTable
          caption={title}
          columns={columns}
          rows={roles}
          rowKey={(role) => role.id}
          density="comfortable"
          stickyHead={false}
          stack
        />
      ) : (
        <NotFilledIn href={editHref(page, 'access', 'accessRoles')} what={title} />
      )}
    </ReadSection>
  )
}
