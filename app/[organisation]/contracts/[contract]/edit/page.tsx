import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { found } from '@/app/_trpc/found'
import { api } from '@/app/_trpc/server'
import { contractContent } from '@/server/domain/register/contract'
import { PreviewedForm } from '../../../_preview/previewed-form'
import { ContractForm } from '../../_form/contract-form'
import { DeleteContract } from '../../_form/delete-contract'

type Props = { params: Promise<{ organisation: string; contract: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agreements'))('edit') }
}

export default async function EditContractPage({ params }: Props) {
  const [{ organisation, contract: id }, t, all, caller] = await Promise.all([
    params,
    getTranslations('contracts.form'),
    getTranslations('contracts'),
    api(),
  ])
  const [{ contract, files, may }, parties] = await Promise.all([
    found(caller.contracts.read({ organisation, id })),
    caller.parties.names({ organisation }),
  ])
  if (!may.edit) redirect(`/${organisation}/contracts/${id}`)
  const { title, version } = contract
  return (
    <PageMain>
      <PageHeader
        crumbs={[
          { label: all('title'), href: `/${organisation}/contracts` },
          { label: title, href: `/${organisation}/contracts/${id}` },
        ]}
        title={t('editTitle', { title })}
        actions={<DeleteContract organisation={organisation} id={id} version={version} title={title} />}
      />
      <PreviewedForm>
        <ContractForm
          organisation={organisation}
          saved={{ id, version }}
          initial={contractContent.parse(contract)}
          parties={parties}
          files={files}
        />
      </PreviewedForm>
    </PageMain>
  )
}
