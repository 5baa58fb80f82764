import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { found } from '@/app/_trpc/found'
import { api } from '@/app/_trpc/server'
import { partyContent } from '@/server/domain/register/party'
import { PreviewedForm } from '../../../_preview/previewed-form'
import { DeleteParty } from '../../_form/delete-party'
import { PartyForm } from '../../_form/party-form'

type Props = { params: Promise<{ organisation: string; party: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agreements'))('edit') }
}

export default async function EditPartyPage({ params }: Props) {
  const [{ organisation, party: id }, t, all, caller] = await Promise.all([
    params,
    getTranslations('parties.form'),
    getTranslations('parties'),
    api(),
  ])
  const { party, may } = await found(caller.parties.read({ organisation, id }))
  if (!may.edit) redirect(`/${organisation}/parties/${id}`)
  return (
    <PageMain>
      <PageHeader
        crumbs={[
          { label: all('title'), href: `/${organisation}/parties` },
          { label: party.name, href: `/${organisation}/parties/${id}` },
        ]}
        title={t('editTitle', { name: party.name })}
        actions={<DeleteParty organisation={organisation} id={id} version={party.version} name={party.name} />}
      />
      <PreviewedForm>
        <PartyForm
          organisation={organisation}
          saved={{ id, version: party.version }}
          initial={partyContent.parse(party)}
        />
      </PreviewedForm>
    </PageMain>
  )
}
