import type { ReactNode } from 'react'
import { useId } from 'react'
import type { InformationText } from '@/server/domain/information/document'
import { InformationDocument } from './information-document'
import { TakeAlong, type TextFile } from './take-along'

type Props = {
  title: string
  /** its name as a file, and the title inside, in the language of the text */
  file: TextFile
  text: InformationText
  organisation: string
  readsOnly: boolean
  /** what the maker of the text should know; it is not copied along */
  aside?: ReactNode
}

/** A text with its name and the ways to take it along. */
export function TextPanel({ title, file, text, organisation, readsOnly, aside }: Props) {
  const id = useId()
  return (
    <section className="rk-panel mt-5" aria-labelledby={id}>
      <div className="rk-panel-head flex flex-wrap items-center justify-between gap-2">
        <h2 className="rk-h2" id={id}>
          {title}
        </h2>
        <TakeAlong text={text} title={title} file={file} />
      </div>
      <div className="px-4 pb-5">
        <InformationDocument text={text} organisation={organisation} readsOnly={readsOnly} />
        {aside}
      </div>
    </section>
  )
}
