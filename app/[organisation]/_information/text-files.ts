import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/server/domain/text'
import type { TextFile } from './take-along'

type Kind = 'statement' | 'section' | 'cookies' | 'notice' | 'optOut'

/** What the file of a text is called, in the language of the text and not that of the interface. */
export async function textFiles(language: Locale): Promise<(kind: Kind) => TextFile> {
  const t = await getTranslations({ locale: language, namespace: 'information' })
  return (kind) => ({ name: t(`file.${kind}`), title: t(kind) })
}
