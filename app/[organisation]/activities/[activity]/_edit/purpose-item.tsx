'use client'

import { Check, ChevronDown, ChevronRight } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import { useWatch } from 'react-hook-form'
import { Chip } from '@/app/_components/chip'
import { HatchText } from '@/app/_components/hatch-text'
import { splitGround } from '@/server/domain/register/activity-parts'
import type { LegalGroundKey } from '@/server/domain/vocabulary/legal-grounds'
import type { Sensitivity } from './guarded-grounds'
import { LineActions } from './line-actions'
import { PurposeFields } from './purpose-fields'
import type { Lines, PlacedLine } from './use-lines'
import type { SectionEditor } from './use-section-editor'

type Props = {
  editor: SectionEditor
  lines: Lines
  placed: PlacedLine
  kind: string | null
  sensitivity: Sensitivity
  /** data were collected for this activity already */
  inUse: boolean
  isOpen: boolean
  onToggle: () => void
}

/** One purpose: its name and ground on a line, its fields when it is open. */
export function PurposeItem({ editor, lines, placed, kind, sensitivity, inUse, isOpen, onToggle }: Props) {
  const t = useTranslations('activity')
  const id = useId()
  const { index } = placed
  const at = `purposes.${index}`
  const [text, marketing, ground] = useWatch({
    control: editor.form.control,
    name: [`${at}.text`, `${at}.marketing`, `${at}.ground`],
  })
  const name = String(text) || t('editor.newPurpose')
  const Arrow = isOpen ? ChevronDown : ChevronRight
  return (
    <li className="rk-panel">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-1.5 text-sm">
        <h2 className="min-w-0">
          <button
            type="button"
            className="flex items-center gap-3 text-left font-semibold"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={onToggle}
          >
            <Arrow className="icon text-muted" />
            {name}
          </button>
        </h2>
        {marketing === 'yes' && <Chip boxed>{t('marketing')}</Chip>}
        {isOpen ? (
          <LineActions
            name={name}
            isFirst={lines.confirmed[0]?.index === index}
            isLast={lines.confirmed.at(-1)?.index === index}
            onMove={(step) => lines.moveBy(index, step)}
            onRemove={() => lines.remove(index)}
          />
        ) : (
          <GroundMark ground={ground} />
        )}
      </div>
      <div id={id} className="border-line space-y-4 border-t px-4 py-3" hidden={!isOpen}>
        {isOpen && <PurposeFields editor={editor} at={at} kind={kind} sensitivity={sensitivity} inUse={inUse} />}
      </div>
    </li>
  )
}

function GroundMark({ ground }: { ground: LegalGroundKey | '' }) {
  const t = useTranslations('activity')
  const locale = useLocale()
  if (!ground) {
    return (
      <span className="ml-auto">
        <HatchText>{t('groundToChoose')}</HatchText>
      </span>
    )
  }
  return (
    <span className="text-muted ml-auto flex items-center gap-3">
      {splitGround(ground, locale).name}
      <Check className="icon is-ok" />
    </span>
  )
}
