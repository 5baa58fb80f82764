import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { can } from '@/server/domain/permissions'
import { PreviewedForm } from '../../_preview/previewed-form'
import { SettingsHeader } from '../settings-header'
import { AnswerFacts } from './answer-facts'
import { AnswerForm } from './answer-form'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.questions'))('tab') }
}

export default async function OrganisationQuestionsPage({ params }: Props) {
  const { organisation: slug } = await params
  const caller = await api()
  const [me, organisation] = await Promise.all([
    caller.account.membership({ organisation: slug }),
    caller.organisation.read({ organisation: slug }),
  ])
  const about = { subjectType: 'organisation' as const, subjectId: organisation.id }
  const [answers, t] = await Promise.all([
    caller.answers.list({ organisation: slug, ...about }),
    getTranslations('settings.questions'),
  ])
  const mayEdit = can(me, 'organisation.edit')
  return (
    <PageMain>
      <SettingsHeader organisation={slug} room="questions" lede={t(mayEdit ? 'lede' : 'readOnly')} />
      {mayEdit ? (
        <PreviewedForm>
          <AnswerForm
            organisation={slug}
            subjectId={organisation.id}
            version={organisation.version}
            answers={answers}
          />
        </PreviewedForm>
      ) : (
        <AnswerFacts answers={answers} />
      )}
    </PageMain>
  )
}
