import { useTranslations } from 'next-intl'
import { MarkIcon } from '@/app/_components/mark-icon'

/** Two pictures of a form that asks consent: one that is right and one that is wrong, each with why. */
export function ConsentPreview() {
  const t = useTranslations('assessments.preview')
  return (
    <section className="space-y-3 text-sm" aria-labelledby="consent-preview">
      <h2 className="rk-h3" id="consent-preview">
        {t('title')}
      </h2>
      <figure className="rk-panel">
        <PictureHead shape="check" tone="is-ok" title={t('right')} />
        <div className="space-y-2.5 p-4">
          <PictureField />
          <PictureBox label={t('rightNews')} />
          <PictureBox label={t('rightCall')} />
          <p className="text-muted text-xs">{t('rightTold')}</p>
          <PictureButton />
        </div>
        <figcaption className="border-line border-t p-4">{t('rightWhy')}</figcaption>
      </figure>
      <figure className="rk-panel">
        <PictureHead shape="cross" tone="is-block" title={t('wrong')} />
        <div className="space-y-2.5 p-4">
          <PictureField />
          <PictureBox label={t('wrongAll')} isTicked />
          <PictureButton />
        </div>
        <figcaption className="border-line border-t p-4">{t('wrongWhy')}</figcaption>
      </figure>
    </section>
  )
}

function PictureHead({ shape, tone, title }: { shape: 'check' | 'cross'; tone: string; title: string }) {
  return (
    <p className="border-line flex items-center gap-2 border-b px-4 py-2 font-semibold">
      <MarkIcon shape={shape} className={tone} />
      {title}
    </p>
  )
}

function PictureField() {
  const t = useTranslations('assessments.preview')
  return (
    <div>
      <p>{t('email')}</p>
      <span className="border-field rounded-field block h-8 border" />
    </div>
  )
}

function PictureBox({ label, isTicked = false }: { label: string; isTicked?: boolean }) {
  const t = useTranslations('assessments.preview')
  return (
    <p className="flex gap-2">
      {isTicked ? (
        <MarkIcon shape="check" className="mt-0.5 shrink-0" />
      ) : (
        <span className="border-field mt-0.5 size-4 shrink-0 rounded-[3px] border" />
      )}
      <span>
        <span className="sr-only">{isTicked ? t('tickedBox') : t('emptyBox')} </span>
        {label}
      </span>
    </p>
  )
}

function PictureButton() {
  const t = useTranslations('assessments.preview')
  return <span className="bg-base-200 rounded-field inline-block px-3 py-1.5 font-medium">{t('send')}</span>
}
