import { useLocale, useTranslations } from 'next-intl'
import type { Purpose } from '@/server/domain/register/activity'
import { answers } from '@/server/domain/vocabulary/answers'
import { art9Grounds } from '@/server/domain/vocabulary/art9-grounds'
import { calledPersons } from '@/server/domain/vocabulary/called-persons'
import { channels } from '@/server/domain/vocabulary/channels'
import { deviceExemptions } from '@/server/domain/vocabulary/device-exemptions'

/** The smaller facts of a purpose, under its name; what is not filled in is left out here. */
export function PurposeFacts({ purpose }: { purpose: Purpose }) {
  const fields = useTranslations('fields.purpose')
  const locale = useLocale()
  const { channel, deviceAccess, deviceExemption, art9Ground, art10Ground, bsnProvision } = purpose
  const facts = [
    [fields('channel'), channel && channel !== 'none' ? channels[channel][locale] : null],
    [fields('calledPersons'), purpose.calledPersons && calledPersons[purpose.calledPersons][locale]],
    [fields('deviceAccess'), deviceAccess && deviceAccess !== 'no' ? answers[deviceAccess][locale] : null],
    [fields('deviceExemption'), deviceExemption && deviceExemptions[deviceExemption][locale]],
    [fields('art9Ground'), art9Ground && art9Grounds[art9Ground][locale]],
    [fields('art10Ground'), art10Ground],
    [fields('bsnProvision'), bsnProvision],
  ].filter(([, value]) => value)
  if (facts.length === 0) return null
  return (
    <span className="text-muted mt-0.5 block text-xs font-normal">
      {facts.map(([name, value]) => `${name}: ${value}`).join(' · ')}
    </span>
  )
}
