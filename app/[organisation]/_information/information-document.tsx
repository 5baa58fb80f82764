import { DataTable } from '@/app/_components/data-table'
import type { Block, InformationText, Line } from '@/server/domain/information/document'
import { numbered } from './numbered'
import { TextLine, type TextReader } from './text-line'

type Props = { text: InformationText; organisation: string; readsOnly: boolean }

/** A text for people as it will read, under a heading of level two; what it lacks is marked. */
export function InformationDocument({ text, organisation, readsOnly }: Props) {
  const { locale, blocks } = text
  const reader = { organisation, readsOnly, locale }
  const top = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])))
  return (
    <div className="max-w-[72ch] space-y-3 text-base" lang={locale}>
      {numbered(blocks).map(({ key, part }) => (
        <TextBlock key={key} block={part} top={top} reader={reader} />
      ))}
    </div>
  )
}

const headings = ['h3', 'h4', 'h5'] as const

function TextBlock({ block, top, reader }: { block: Block; top: number; reader: TextReader }) {
  switch (block.type) {
    case 'heading': {
      const depth = block.level - top
      const Heading = headings[depth] ?? 'h5'
      return (
        <Heading className={depth === 0 ? 'rk-h2 pt-3' : 'rk-h3 pt-2'}>
          <TextLine line={block.line} reader={reader} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <TextLine line={block.line} reader={reader} />
        </p>
      )
    case 'list':
      return (
        <ul className="list-disc space-y-1 pl-5">
          {numbered(block.items).map(({ key, part }) => (
            <li key={key}>
              <TextLine line={part} reader={reader} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <TextTable block={block} reader={reader} />
  }
}

function TextTable({ block, reader }: { block: Extract<Block, { type: 'table' }>; reader: TextReader }) {
  return (
    <DataTable
      caption={block.caption}
      stack
      stickyHead={false}
      density="comfortable"
      rows={numbered(block.rows)}
      rowKey={({ key }) => key}
      columns={block.head.map((header, index) => ({
        id: header,
        header,
        className: 'align-top whitespace-normal',
        cell: ({ part }: { part: readonly Line[] }) => <TextLine line={part[index] ?? []} reader={reader} />,
      }))}
    />
  )
}
