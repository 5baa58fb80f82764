'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/app/_components/dialog'
import { activityNumber } from '@/server/domain/register/activity'
import { useInventoryFrame } from './inventory-frame'
import type { AnswerForm } from './use-answer-form'

/** A no while the register still holds the touchpoint: archive, leave it for the privacy officer, or take the no back. */
export function ArchiveDialog({ answer }: { answer: AnswerForm }) {
  const t = useTranslations('inventory.archive')
  const { mayArchive } = useInventoryFrame()
  const { entry, archive } = answer
  const { activities } = entry
  return (
    <Dialog
      role="alertdialog"
      title={t('title', { count: activities.length })}
      isOpen={archive.isAsked}
      onOpenChange={(open) => !open && archive.close()}
      footer={
        <>
          <button type="button" className="btn btn-quiet" onClick={answer.cancel}>
            {t('takeBack')}
          </button>
          <button type="button" className="btn btn-line" onClick={() => answer.save([])}>
            {t('leave')}
          </button>
          {mayArchive && (
            <button
              type="button"
              className="btn btn-primary"
              onClick={() => answer.save(activities.map((activity) => activity.id))}
            >
              {t('now', { count: activities.length })}
            </button>
          )}
        </>
      }
    >
      <ul className="list-disc pl-5 text-sm">
        {activities.map((activity) => (
          <li key={activity.id}>
            {activityNumber(activity.number)} {activity.name}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm">{t(mayArchive ? 'explain' : 'officerArchives')}</p>
    </Dialog>
  )
}
