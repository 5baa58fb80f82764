import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHeader } from '@/app/_components/page-header'
import { Tabs } from '@/app/_components/tabs'

const rooms = ['organisation', 'questions', 'members', 'lists'] as const
export type SettingsRoom = (typeof rooms)[number]

type SettingsHeaderProps = { organisation: string; room: SettingsRoom; lede: string; actions?: ReactNode }

/** Title and tabs of the settings; each tab is a page. */
export function SettingsHeader({ organisation, room, lede, actions }: SettingsHeaderProps) {
  const t = useTranslations('settings')
  const members = useTranslations('members')
  const labels = {
    organisation: t('organisation.tab'),
    questions: t('questions.tab'),
    members: members('tab'),
    lists: t('lists.tab'),
  }
  const start = `/${organisation}/settings`
  return (
    <>
      <PageHeader title={t('title')} lede={lede} actions={actions} />
      <Tabs
        label={t('tabs')}
        tabs={rooms.map((each) => ({
          href: each === 'organisation' ? start : `${start}/${each}`,
          label: labels[each],
          current: each === room,
        }))}
      />
    </>
  )
}
