import Link from 'next/link'
import { HatchText } from '@/app/_components/hatch-text'
import { isMissing, type Line, type Missing, missingWords } from '@/server/domain/information/document'
import type { Locale } from '@/server/domain/text'
import { numbered } from './numbered'
import { placeHref } from './place-href'

export type TextReader = { organisation: string; readsOnly: boolean; locale: Locale }

/** A line of a text; what it lacks is hatched and leads to the field. */
export function TextLine({ line, reader }: { line: Line; reader: TextReader }) {
  return numbered(line).map(({ key, part }) =>
    isMissing(part) ? <MissingMark key={key} mark={part} reader={reader} /> : part,
  )
}

function MissingMark({ mark, reader }: { mark: Missing; reader: TextReader }) {
  const href = placeHref(mark.place, reader)
  const words = <HatchText>{missingWords(mark, reader.locale)}</HatchText>
  return href ? (
    <Link className="rk-link" href={href}>
      {words}
    </Link>
  ) : (
    words
  )
}
