import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Crumbs } from '@/app/_components/crumbs'
import { PageMain } from '@/app/_components/page-main'
import { activityNumber } from '@/server/domain/register/activity'
import { editSections } from '@/server/domain/register/section-state'
import { PreviewPanel } from '../../../../_preview/preview-panel'
import { PreviewProvider } from '../../../../_preview/preview-provider'
import { EngagementsSection } from '../../../_engagements/engagements-section'
import { EditorFindings } from '../../_edit/editor-findings'
import { HelpPanel } from '../../_edit/help-panel'
import { loadEditor } from '../../_edit/load-editor'
import { SectionEditor } from '../../_edit/section-editor'
import { SectionNav } from '../../_edit/section-nav'
import { loadActivity } from '../../load-activity'
import { MayNotEdit } from '../../may-not-edit'

type Props = { params: Promise<{ organisation: string; activity: string; section: string }> }

async function readParams({ params }: Props) {
  const { organisation, activity: id, section: asked } = await params
  const section = editSections.find((one) => one === asked)
  if (!section) notFound()
  const view = await loadActivity(organisation, id)
  return { organisation, id, section, view, path: `/${organisation}/activities/${id}` }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ section, view }, fields] = await Promise.all([readParams(props), getTranslations('fields.section.activity')])
  return { title: `${fields(section)} – ${activityNumber(view.activity.number)} ${view.activity.name}` }
}

export default async function EditSectionPage(props: Props) {
  const { organisation, id, section, view, path } = await readParams(props)
  const [t, fields] = await Promise.all([getTranslations('activity'), getTranslations('fields.section.activity')])
  const { activity, refusals } = view
  const refusal = refusals['activity.edit']
  const name = `${activityNumber(activity.number)} ${activity.name}`
  const crumbs = [
    { label: t('register'), href: `/${organisation}/activities` },
    { label: name, href: path },
    { label: t('edit') },
  ]
  if (refusal) {
    const words = { title: t('editor.mayNot', { name }), readInstead: t('editor.readInstead') }
    return <MayNotEdit crumbs={crumbs} refusal={refusal} href={path} {...words} />
  }
  const { found, sections, props: editor } = await loadEditor(organisation, view, section)
  return (
    <PageMain wide>
      <Crumbs items={crumbs} />
      <PreviewProvider key={section}>
        <div className="mt-3 grid gap-x-8 gap-y-4 lg:grid-cols-[12.5rem_minmax(0,1fr)] xl:grid-cols-[12.5rem_minmax(0,1fr)_19rem]">
          <SectionNav path={path} sections={sections} current={section} />
          <div className="min-w-0">
            <h1 className="rk-title">{fields(section)}</h1>
            <p className="rk-lede mb-4">{t(`lede.${section}`)}</p>
            {section === 'parties' ? (
              <EngagementsSection organisation={organisation} activityId={id} kind={activity.kind} narrow />
            ) : (
              <SectionEditor key={section} section={section} {...editor} />
            )}
          </div>
          <div className="min-w-0 space-y-5">
            <PreviewPanel />
            <EditorFindings organisation={organisation} activityId={id} section={section} {...found} />
            <HelpPanel section={section} kind={activity.kind} />
          </div>
        </div>
      </PreviewProvider>
    </PageMain>
  )
}
