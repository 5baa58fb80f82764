'use client'

import { Copy, Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useCopy } from '@/app/_components/use-copy'
import type { InformationText } from '@/server/domain/information/document'
import { toHtml, toHtmlPage } from '@/server/domain/information/render-html'
import { toMarkdown } from '@/server/domain/information/render-markdown'

export type TextFile = { name: string; title: string }

type Props = { text: InformationText; title: string; file: TextFile }

/** Copies a text with its headings and tables, or saves it as HTML or Markdown. */
export function TakeAlong({ text, title, file }: Props) {
  const t = useTranslations('information.take')
  const { said, copy } = useCopy(() => copyText(text))
  return (
    <div className="flex flex-wrap items-center gap-2">
      <button type="button" className="btn btn-line btn-sm" onClick={copy}>
        <Copy className="icon icon-sm" />
        {t('copy')}
        <span className="sr-only"> {title}</span>
      </button>
      <button
        type="button"
        className="btn btn-quiet btn-sm"
        onClick={() => saveFile(`${file.name}.html`, 'text/html', toHtmlPage(text, file.title))}
      >
        <Download className="icon icon-sm" />
        {t('html')}
        <span className="sr-only"> {title}</span>
      </button>
      <button
        type="button"
        className="btn btn-quiet btn-sm"
        onClick={() => saveFile(`${file.name}.md`, 'text/markdown', toMarkdown(text))}
      >
        <Download className="icon icon-sm" />
        {t('markdown')}
        <span className="sr-only"> {title}</span>
      </button>
      <p className="min-h-6 text-sm" role="status">
        {said && t(said, { title })}
      </p>
    </div>
  )
}

/** Formatted for a word processor or a site, as Markdown for everything that knows plain text only. */
async function copyText(text: InformationText): Promise<void> {
  if (!('ClipboardItem' in window)) return navigator.clipboard.writeText(toMarkdown(text))
  const blob = (type: string, content: string) => new Blob([content], { type })
  const kinds = { 'text/html': blob('text/html', toHtml(text)), 'text/plain': blob('text/plain', toMarkdown(text)) }
  await navigator.clipboard.write([new ClipboardItem(kinds)])
}

function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
