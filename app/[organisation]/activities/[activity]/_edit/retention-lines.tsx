'use client'

import { Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { retentionDisclaimer } from '@/server/domain/touchpoints/disclaimer'
import type { Vendor } from './data-editor'
import { LinePanel } from './line-panel'
import { ProposedLines } from './proposed-lines'
import { RetentionFields } from './retention-fields'
import { useLines } from './use-lines'
import type { SectionEditor } from './use-section-editor'

const blank = {
  proposed: false,
  dataLineIds: [],
  keeper: 'us',
  engagementId: '',
  period: '',
  months: '',
  unlimited: false,
  startEvent: '',
  onDevice: '',
  reason: '',
  statutory: '',
  endAction: '',
  deletionMethod: '',
}

/** How long which data are kept, by whom, and what then: Art. 30(1)(f) AVG. */
export function RetentionLines({ editor, vendors }: { editor: SectionEditor; vendors: readonly Vendor[] }) {
  const t = useTranslations('activity')
  const fields = useTranslations('fields')
  const locale = useLocale()
  const { form } = editor
  const lines = useLines(form, 'retentionLines')
  return (
    <section className="space-y-3" id="retentionLines" aria-labelledby="retention-title">
      <h2 className="rk-h2" id="retention-title">
        {fields('retentionLines')}
      </h2>
      <p className="rk-help">{retentionDisclaimer[locale]}</p>
      <ProposedLines lines={lines} title={fields('retentionLines')} textOf={(line) => String(line.period)} />
      <ul className="space-y-2">
        {lines.confirmed.map((placed) => {
          const at = `retentionLines.${placed.index}`
          const name = form.getValues(`${at}.period`) || fields('retentionLine.record')
          return (
            <LinePanel key={placed.line.id} lines={lines} placed={placed} name={name}>
              <RetentionFields editor={editor} at={at} vendors={vendors} />
            </LinePanel>
          )
        })}
      </ul>
      <button type="button" className="btn btn-line" onClick={() => lines.add({ ...blank, id: v7() })}>
        <Plus className="icon" />
        {t('editor.addRetention')}
      </button>
    </section>
  )
}
