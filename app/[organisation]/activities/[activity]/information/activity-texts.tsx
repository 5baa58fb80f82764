import { getTranslations } from 'next-intl/server'
import type { Outputs } from '@/server/api/outputs'
import type { Locale } from '@/server/domain/text'
import { LookForCookies } from '../../../_information/look-for-cookies'
import { textFiles } from '../../../_information/text-files'
import { TextPanel } from '../../../_information/text-panel'

type Props = {
  texts: Outputs['information']['activity']
  name: string
  language: Locale
  reader: { organisation: string; readsOnly: boolean }
}

/** The texts of one activity; a kind of contact without a notice or advertising says so. */
export async function ActivityTexts({ texts, name, language, reader }: Props) {
  const [t, file] = await Promise.all([getTranslations('information'), textFiles(language)])
  const { section, notice, optOut, cookies } = texts
  const lookFor = texts.lookFor.length > 0 ? [{ id: name, name, cookies: texts.lookFor }] : []
  return (
    <>
      {section && <TextPanel title={t('section')} file={file('section')} text={section} {...reader} />}
      {notice ? (
        <TextPanel title={t('notice')} file={file('notice')} text={notice} {...reader} />
      ) : (
        <NoText title={t('notice')} why={t('noNotice')} />
      )}
      {optOut ? (
        <TextPanel title={t('optOut')} file={file('optOut')} text={optOut} {...reader} />
      ) : (
        <NoText title={t('optOut')} why={t('noOptOut')} />
      )}
      {cookies && (
        <TextPanel
          title={t('cookies')}
          file={file('cookies')}
          text={cookies}
          aside={<LookForCookies activities={lookFor} />}
          {...reader}
        />
      )}
    </>
  )
}

function NoText({ title, why }: { title: string; why: string }) {
  return (
    <section className="rk-panel mt-5 px-4 py-3">
      <h2 className="rk-h2">{title}</h2>
      <p className="text-muted mt-1 text-sm">{why}</p>
    </section>
  )
}
