'use client'

import { Copy } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextArea } from '@/app/_components/text-area'
import { looseKinds } from '@/server/domain/history/choices'
import { LineActions } from './line-actions'
import { SectionForm } from './section-form'
import { type Lines, type PlacedLine, useLines } from './use-lines'
import { type EditorProps, type SectionEditor, useSectionEditor } from './use-section-editor'

/** What came in with an imported register: copy it to the field where it belongs, or take it away. */
export function LooseEditor(props: EditorProps) {
  const t = useTranslations('activity')
  const locale = useLocale()
  const editor = useSectionEditor(props, 'loose')
  const lines = useLines(editor.form, 'loose')
  const kinds = (['unsorted', 'extra'] as const).filter((kind) => lines.all.some(({ line }) => line.kind === kind))
  return (
    <SectionForm section="loose" editor={editor}>
      {kinds.length === 0 && <p className="text-muted">{t('loose.nothing')}</p>}
      {kinds.map((kind) => (
        <section key={kind} className="space-y-3" aria-labelledby={`loose-${kind}`}>
          <h2 className="rk-h2" id={`loose-${kind}`}>
            {looseKinds[kind][locale]}
          </h2>
          <p className="rk-help">{t(`loose.${kind}`)}</p>
          <ul className="space-y-2">
            {lines.all
              .filter(({ line }) => line.kind === kind)
              .map((placed) => (
                <LooseLine key={placed.line.id} editor={editor} lines={lines} placed={placed} />
              ))}
          </ul>
        </section>
      ))}
    </SectionForm>
  )
}

type LineProps = { editor: SectionEditor; lines: Lines; placed: PlacedLine }

function LooseLine({ editor, lines, placed: { line, index } }: LineProps) {
  const t = useTranslations('activity.loose')
  const [copied, setCopied] = useState(false)
  const name = String(line.label)
  const copy = async () => {
    await navigator.clipboard.writeText(String(editor.form.getValues(`loose.${index}.value`)))
    setCopied(true)
  }
  return (
    <li className="rk-panel px-4 py-3">
      <TextArea
        label={name}
        {...editor.field(`loose.${index}.value`)}
        aside={
          <span className="flex items-center gap-1">
            <button type="button" className="btn btn-quiet btn-xs" onClick={copy}>
              <Copy className="icon" />
              {t('copy')}
              <span className="sr-only"> {name}</span>
            </button>
            <LineActions name={name} isFirst isLast onRemove={() => lines.remove(index)} />
          </span>
        }
      />
      <p className="text-muted text-xs" role="status">
        {copied && t('copied')}
      </p>
    </li>
  )
}
