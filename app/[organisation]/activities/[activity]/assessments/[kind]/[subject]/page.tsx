import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { suggestOutcome } from '@/server/domain/assessments/suggest-outcome'
import { stillMissing } from '@/server/domain/assessments/unexplained'
import { activityNumber } from '@/server/domain/register/activity'
import { loadShell } from '../../../../../_frame/load-shell'
import { PrintButton } from '../../../_steps/print-button'
import { AboutText } from '../../_parts/about-text'
import { ConsentPreview } from '../../_parts/consent-preview'
import { DocumentHead } from '../../_parts/document-head'
import { DocumentSection } from '../../_parts/document-section'
import { type AssessmentParams, loadAssessment } from '../../_parts/load-assessment'
import { MissingList } from '../../_parts/missing-list'
import { OnboardingMap } from '../../_parts/onboarding-map'
import { RegisterBox } from '../../_parts/register-box'
import { SignButton } from '../../_parts/sign-button'
import { SuggestionBox } from '../../_parts/suggestion-box'
import { TakeOverBox } from '../../_parts/take-over-box'
import { TransferFactsBox } from '../../_parts/transfer-facts-box'

type Props = { params: Promise<AssessmentParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ view, definition }, locale] = await Promise.all([loadAssessment(await params), getLocale()])
  return { title: `${definition.label[locale]} – ${activityNumber(view.activity.number)} ${view.activity.name}` }
}

export default async function AssessmentDocumentPage({ params }: Props) {
  const asked = await params
  const { organisation, activity } = asked
  const [{ view, definition, path }, shell, locale, t] = await Promise.all([
    loadAssessment(asked),
    loadShell(organisation),
    getLocale(),
    getTranslations(),
  ])
  const { kind, subjectId, version, content, refusals, facts, today } = view
  const organisationName = typeof shell === 'string' ? '' : shell.organisationName
  const mayEdit = refusals.edit === null
  const missing = stillMissing(kind, content, facts, today)
  const maySign = refusals.sign === null && version > 0 && !view.signed && missing.length === 0
  const first = missing[0]?.section ?? definition.sections[0]
  const suggestion = suggestOutcome(kind, content, facts, today)
  const registerBox = (section: string) => {
    const facts = view.register[section]
    const href = mayEdit ? `/${organisation}/activities/${activity}` : undefined
    return facts && <RegisterBox facts={facts} on={today} heading="h3" href={href} />
  }
  return (
    <PageMain>
      <PageHeader
        title={definition.label[locale]}
        lede={definition.lede[locale]}
        facts={<AboutText about={view.about} country={view.country} />}
        crumbs={[
          { label: t('activity.register'), href: `/${organisation}/activities` },
          { label: activityNumber(view.activity.number), href: `/${organisation}/activities/${activity}` },
          { label: t('assessments.title'), href: `/${organisation}/activities/${activity}/assessments` },
          { label: definition.label[locale] },
        ]}
        actions={
          <>
            <PrintButton />
            {mayEdit && first && (
              <Link className={`btn ${maySign ? 'btn-line' : 'btn-primary'}`} href={`${path}/edit/${first.id}`}>
                {version === 0
                  ? t('assessments.begin')
                  : missing.length > 0
                    ? t('assessments.goOn')
                    : t('assessments.change')}
              </Link>
            )}
            {maySign && <SignButton at={{ organisation, kind, subjectId, version }} />}
          </>
        }
      />
      <DocumentHead view={view} organisation={organisation} organisationName={organisationName} />
      <TakeOverBox organisation={organisation} view={view} />
      {mayEdit && version > 0 && missing.length > 0 && <MissingList missing={missing} path={path} />}
      {facts.transfer && <TransferFactsBox facts={facts.transfer} today={today} />}
      {kind === 'onboarding' && (
        <OnboardingMap
          content={content}
          parties={view.parties}
          organisationName={organisationName}
          name={view.activity.name}
        />
      )}
      {version > 0 &&
        definition.sections.map((section) => (
          <DocumentSection
            key={section.id}
            section={section}
            content={content}
            href={mayEdit ? `${path}/edit/${section.id}` : undefined}
            register={registerBox(section.id)}
          />
        ))}
      {version > 0 && !view.signed && suggestion && (
        <SuggestionBox definition={definition} content={content} suggestion={suggestion} />
      )}
      {kind === 'consent' && (
        <div className="max-w-[40rem] py-5" data-noprint>
          <ConsentPreview />
        </div>
      )}
    </PageMain>
  )
}
