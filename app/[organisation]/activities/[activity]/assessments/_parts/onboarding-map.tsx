import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/app/_components/data-table'
import { HatchText } from '@/app/_components/hatch-text'
import type { Content } from '@/server/domain/assessments/definition'
import { onboardingFlows } from '@/server/domain/assessments/onboarding-flows'
import { FlowPicture } from './flow-picture'
import type { AssessmentView } from './view'

type Props = { content: Content; parties: AssessmentView['parties']; organisationName: string; name: string }

/** Who sends what to whom, as a picture and as a table that says the same. */
export function OnboardingMap({ content, parties, organisationName, name }: Props) {
  const t = useTranslations('assessments.map')
  const locale = useLocale()
  const { nodes, flows } = onboardingFlows(content, organisationName, parties)
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name[locale] ?? id
  return (
    <section className="border-line border-t py-5" aria-labelledby="onboarding-map">
      <h2 className="rk-h2 mb-2" id="onboarding-map">
        {t('title')}
      </h2>
      {flows.length === 0 ? (
        <p className="text-sm">{t('empty')}</p>
      ) : (
        <>
          <FlowPicture nodes={nodes} flows={flows} label={t('label', { name })} />
          <DataTable
            caption={t('title')}
            rows={flows}
            rowKey={({ from, to }) => `${from} ${to}`}
            stack
            stickyHead={false}
            columns={[
              { id: 'from', header: t('from'), cell: ({ from }) => nameOf(from) },
              { id: 'to', header: t('to'), cell: ({ to }) => nameOf(to) },
              { id: 'what', header: t('what'), cell: ({ what }) => what[locale] },
              {
                id: 'agreement',
                header: t('agreement'),
                cell: ({ agreement, isOpen }) =>
                  isOpen ? <HatchText>{t('openMode')}</HatchText> : (agreement?.[locale] ?? t('noAgreement')),
              },
            ]}
          />
        </>
      )}
    </section>
  )
}
