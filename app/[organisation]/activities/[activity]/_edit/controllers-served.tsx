'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { v7 } from 'uuid'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { LinePanel } from './line-panel'
import { useLines } from './use-lines'
import type { SectionEditor } from './use-section-editor'

/** The organisations this one works for as a processor: Art. 30(2)(a) and (b) AVG. Only for that role. */
export function ControllersServed({ editor }: { editor: SectionEditor }) {
  const t = useTranslations('activity')
  const fields = useTranslations('fields')
  const { form, field } = editor
  const lines = useLines(form, 'controllersServed')
  const ownRole = useWatch({ control: form.control, name: 'ownRole' })
  if (ownRole !== 'processor' && lines.all.length === 0) return null
  return (
    <section className="space-y-3" id="controllersServed" aria-labelledby="controllers-title">
      <h2 className="rk-legend" id="controllers-title">
        {fields('controllersServed')}
      </h2>
      <p className="rk-help">{t('help.controllersServed')}</p>
      <ul className="space-y-2">
        {lines.all.map((placed) => {
          const at = `controllersServed.${placed.index}`
          const name = form.getValues(`${at}.name`) || fields('controllerServed.record')
          return (
            <LinePanel key={placed.line.id} lines={lines} placed={placed} name={name}>
              <TextField label={fields('controllerServed.name')} {...field(`${at}.name`)} />
              <TextArea label={fields('controllerServed.contact')} {...field(`${at}.contact`)} />
              <TextArea label={fields('controllerServed.processing')} {...field(`${at}.processing`)} />
            </LinePanel>
          )
        })}
      </ul>
      <button
        type="button"
        className="btn btn-line"
        onClick={() => lines.add({ id: v7(), name: '', contact: '', processing: '' })}
      >
        <Plus className="icon" />
        {t('editor.addController')}
      </button>
    </section>
  )
}
