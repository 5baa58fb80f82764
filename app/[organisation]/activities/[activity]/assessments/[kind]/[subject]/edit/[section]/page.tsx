import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Crumbs } from '@/app/_components/crumbs'
import { PageMain } from '@/app/_components/page-main'
import { activityNumber } from '@/server/domain/register/activity'
import { PreviewPanel } from '../../../../../../../_preview/preview-panel'
import { PreviewProvider } from '../../../../../../../_preview/preview-provider'
import { MayNotEdit } from '../../../../../may-not-edit'
import { AssessmentEditor } from '../../../../_form/assessment-editor'
import { type AssessmentParams, loadAssessment } from '../../../../_parts/load-assessment'
import { SectionHelp } from '../../../../_parts/section-help'
import { SectionsNav } from '../../../../_parts/sections-nav'

type Props = { params: Promise<AssessmentParams & { section: string }> }

async function readParams({ params }: Props) {
  const asked = await params
  const [loaded, locale] = await Promise.all([loadAssessment(asked), getLocale()])
  const { sections } = loaded.definition
  const index = sections.findIndex(({ id }) => id === asked.section)
  const section = sections[index]
  if (!section) notFound()
  return { ...asked, ...loaded, locale, section, index, next: sections[index + 1] }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { section, definition, view, locale } = await readParams(props)
  return { title: `${section.title[locale]} – ${definition.label[locale]} – ${view.activity.name}` }
}

export default async function EditAssessmentPage(props: Props) {
  const { organisation, view, definition, path, locale, section, index, next } = await readParams(props)
  const t = await getTranslations()
  const label = definition.label[locale]
  const activity = `/${organisation}/activities/${view.activity.id}`
  const crumbs = [
    { label: t('activity.register'), href: `/${organisation}/activities` },
    { label: activityNumber(view.activity.number), href: activity },
    { label: t('assessments.title'), href: `${activity}/assessments` },
    { label, href: path },
    { label: t('assessments.editor.edit') },
  ]
  if (view.refusals.edit) {
    const editor = await getTranslations('assessments.editor')
    const words = { title: editor('mayNot', { name: label }), readInstead: editor('readInstead') }
    return <MayNotEdit crumbs={crumbs} refusal={view.refusals.edit} href={path} {...words} />
  }
  return (
    <PageMain wide>
      <Crumbs items={crumbs} />
      <PreviewProvider key={section.id}>
        <div className="mt-3 grid gap-x-8 gap-y-4 lg:grid-cols-[12.5rem_minmax(0,1fr)] xl:grid-cols-[12.5rem_minmax(0,1fr)_21rem]">
          <SectionsNav path={path} definition={definition} content={view.content} current={section.id} />
          <div className="min-w-0">
            <p className="text-muted text-sm">
              {label} · {t('assessments.editor.step', { step: index + 1, total: definition.sections.length })}
            </p>
            <h1 className="rk-title">{section.title[locale]}</h1>
            {section.lede && <p className="rk-lede">{section.lede[locale]}</p>}
            <div className="mt-4">
              <AssessmentEditor
                key={section.id}
                organisation={organisation}
                view={view}
                sectionId={section.id}
                nextHref={next ? `${path}/edit/${next.id}` : path}
                isLast={!next}
              />
            </div>
          </div>
          <div className="min-w-0 space-y-5">
            <PreviewPanel />
            <SectionHelp organisation={organisation} definition={definition} section={section} view={view} />
          </div>
        </div>
      </PreviewProvider>
    </PageMain>
  )
}
