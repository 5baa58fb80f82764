import { useTranslations } from 'next-intl'
import type { Outputs } from '@/server/api/outputs'
import { LookForCookies } from '../../../_information/look-for-cookies'
import { TextPanel } from '../../../_information/text-panel'

type Props = {
  texts: Outputs['information']['activity']
  name: string
  reader: { organisation: string; readsOnly: boolean }
}

/** The texts of one activity; a kind of contact without a notice or advertising says so. */
export function ActivityTexts({ texts, name, reader }: Props) {
  const t = useTranslations('information')
  const { section, notice, optOut, cookies } = texts
  const lookFor = texts.lookFor.length > 0 ? [{ id: name, name, cookies: texts.lookFor }] : []
  return (
    <>
      {section && <TextPanel title={t('section')} fileName={t('file.section')} text={section} {...reader} />}
      {notice ? (
        <TextPanel title={t('notice')} fileName={t('file.notice')} text={notice} {...reader} />
      ) : (
        <NoText title={t('notice')} why={t('noNotice')} />
      )}
      {optOut ? (
        <TextPanel title={t('optOut')} fileName={t('file.optOut')} text={optOut} {...reader} />
      ) : (
        <NoText title={t('optOut')} why={t('noOptOut')} />
      )}
      {cookies && (
        <TextPanel
          title={t('cookies')}
          fileName={t('file.cookies')}
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
