import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import type { Contract } from '@/server/domain/register/contract'
import type { StoredFile } from '@/server/domain/register/file'
import { Part } from '../../_agreements/part'
import { FileLink } from './file-link'

type Props = { organisation: string; contract: Contract; files: StoredFile[] }

/** What was signed: the file, or the terms on the web with their version and the day they were accepted. */
export function ContractDocument({ organisation, contract, files }: Props) {
  const t = useTranslations('contracts.page')
  const words = useTranslations('fields.contract')
  const file = files.find((one) => one.id === contract.fileId)
  const terms = contract.url && (
    <>
      <a className="rk-link break-all" href={contract.url} rel="noopener noreferrer" target="_blank">
        {contract.url}
      </a>
      {contract.urlVersion && <span className="text-muted"> {t('version', { version: contract.urlVersion })}</span>}
    </>
  )
  if (!file && !terms) {
    return (
      <Part title={t('document')}>
        <HatchText>{t('noDocument')}</HatchText>
      </Part>
    )
  }
  const stored = file && (
    <>
      <FileLink organisation={organisation} file={file} />
      <span className="text-muted block text-xs break-all">{t('fingerprint', { hash: file.sha256 })}</span>
    </>
  )
  const accepted = contract.acceptedOn && <LocalDate value={contract.acceptedOn} />
  return (
    <Part title={t('document')}>
      <DefinitionList
        items={[
          ...(stored ? [{ term: t('file'), value: stored }] : []),
          ...(terms
            ? [
                { term: t('terms'), value: terms },
                { term: words('acceptedOn'), value: accepted },
              ]
            : []),
        ]}
      />
    </Part>
  )
}
