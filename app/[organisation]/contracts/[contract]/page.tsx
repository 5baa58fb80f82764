import { History, Pencil } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { found } from '@/app/_trpc/found'
import { api } from '@/app/_trpc/server'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import { RecordFindings } from '../../_findings/record-findings'
import { ContractState } from '../../_register/contract-state'
import { ContractAnnexes } from '../_page/contract-annexes'
import { ContractClauses } from '../_page/contract-clauses'
import { ContractCoverage } from '../_page/contract-coverage'
import { ContractDocument } from '../_page/contract-document'
import { ContractFacts } from '../_page/contract-facts'

type Props = { params: Promise<{ organisation: string; contract: string }> }

async function read({ params }: Props) {
  const { organisation, contract } = await params
  return found((await api()).contracts.read({ organisation, id: contract }))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await read(props)).contract.title }
}

export default async function ContractPage(props: Props) {
  const [{ organisation }, page, words, t, locale] = await Promise.all([
    props.params,
    read(props),
    getTranslations('agreements'),
    getTranslations('contracts'),
    getLocale(),
  ])
  const { contract, party, files, covered, state, may } = page
  return (
    <PageMain>
      <PageHeader
        crumbs={[{ label: t('title'), href: `/${organisation}/contracts` }, { label: contract.title }]}
        title={contract.title}
        status={<ContractState state={state} />}
        facts={
          <>
            {agreementKinds[contract.kind][locale]} ·{' '}
            <Link className="rk-link" href={`/${organisation}/parties/${party.id}`}>
              {party.name}
            </Link>
            {contract.reference && ` · ${contract.reference}`}
          </>
        }
        actions={
          <>
            <Link className="btn btn-quiet" href={`/${organisation}/history/contract/${contract.id}`}>
              <History className="icon" />
              {words('history')}
            </Link>
            {may.edit && (
              <Link className="btn btn-primary" href={`/${organisation}/contracts/${contract.id}/edit`}>
                <Pencil className="icon" />
                {words('edit')}
              </Link>
            )}
          </>
        }
      />
      <div className="mt-4 grid gap-x-8 gap-y-4 xl:grid-cols-[minmax(0,1fr)_19.5rem]">
        <div className="min-w-0">
          <ContractDocument organisation={organisation} contract={contract} files={files} />
          <ContractFacts contract={contract} />
          <ContractCoverage organisation={organisation} covered={covered} />
          <ContractClauses contract={contract} />
          <ContractAnnexes organisation={organisation} annexes={contract.annexes} files={files} />
        </div>
        <RecordFindings organisation={organisation} of="contract" id={contract.id} readsOnly={!may.edit} />
      </div>
    </PageMain>
  )
}
