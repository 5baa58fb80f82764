'use client'

import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { v7 } from 'uuid'
import { Note } from '@/app/_components/note'
import { TextArea } from '@/app/_components/text-area'
import { sayDay } from '@/server/domain/history/say-value'
import type { GroundChange, Purpose } from '@/server/domain/register/activity'
import { dayFromNow } from '../_steps/day-from-now'
import { useGroundWords } from '../use-ground-words'
import { useLines } from './use-lines'
import type { SectionEditor } from './use-section-editor'

/** Asks why a ground that was chosen becomes another while the purpose is in use, and keeps earlier reasons in sight. */
export function GroundChanges({ editor, at, inUse }: { editor: SectionEditor; at: string; inUse: boolean }) {
  const t = useTranslations('activity.groundChanges')
  const { form, field } = editor
  const lines = useLines(form, 'groundChanges')
  const words = useGroundWords()
  const [purposeId, ground] = useWatch({ control: form.control, name: [`${at}.id`, `${at}.ground`] })
  const saved = form.formState.defaultValues as { purposes: Purpose[]; groundChanges: GroundChange[] }
  const before = saved.purposes.find(({ id, proposed }) => id === purposeId && !proposed)?.ground
  const isOther = inUse && Boolean(before) && before !== ground
  const recorded = new Set(saved.groundChanges.map(({ id }) => id))
  const own = lines.all.filter(({ line }) => line.purposeId === purposeId)
  const pending = own.find(({ line }) => !recorded.has(line.id))
  const place = pending?.index

  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are new at every render; only this decides
  useEffect(() => {
    const change = { id: v7(), purposeId, changedOn: dayFromNow(0), fromGround: before, toGround: ground, reason: '' }
    if (isOther && place === undefined) lines.add(change)
    if (!isOther && place !== undefined) lines.remove(place)
  }, [isOther, place])

  if (!inUse && own.length === 0) return null
  return (
    <div id="groundChanges" className="space-y-3">
      <div aria-live="polite">
        {pending && <Note severity="warn" message={t('inUse')} why={t('mayNot')} law={t('law')} />}
      </div>
      {own.map(({ line, index }) => (
        <TextArea
          key={line.id}
          label={
            line === pending?.line
              ? t('why')
              : t('whyThen', {
                  date: sayDay(String(line.changedOn)),
                  from: words(line.fromGround),
                  to: words(line.toGround || null),
                })
          }
          help={line === pending?.line ? t('help') : undefined}
          {...field(`groundChanges.${index}.reason`)}
        />
      ))}
    </div>
  )
}
