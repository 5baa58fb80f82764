'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import type { ImportPreview, ImportResult } from '@/server/domain/register/exchange'
import { ChooseFile } from './choose-file'
import { ImportDone } from './import-done'
import { ImportFailure } from './import-failure'
import { ImportSteps } from './import-steps'
import { PreviewScreen } from './preview-screen'
import { type ImportRefusal, refusalOf, sendRegister } from './send-register'

/** A register in three steps: the file, what it would bring, what it brought. The file stays until it is in. */
export function ImportFlow({ organisation }: { organisation: string }) {
  const t = useTranslations('exchange')
  const locale = useLocale()
  const router = useRouter()
  const [file, setFile] = useState<File>()
  const [preview, setPreview] = useState<ImportPreview>()
  const [result, setResult] = useState<ImportResult>()
  const [refusal, setRefusal] = useState<ImportRefusal>()
  const [busy, setBusy] = useState(false)
  const step = result ? 'done' : preview ? 'rows' : 'file'

  async function attempt(work: () => Promise<void>) {
    if (busy) return
    setBusy(true)
    setRefusal(undefined)
    try {
      await work()
    } catch (error) {
      setRefusal(refusalOf(error))
    } finally {
      setBusy(false)
    }
  }

  function look(chosen: File) {
    setFile(chosen)
    return attempt(async () => setPreview(await sendRegister(organisation, 'preview', chosen, locale)))
  }

  function run(chosen: File) {
    return attempt(async () => {
      setResult(await sendRegister(organisation, 'run', chosen, locale))
      router.refresh()
    })
  }

  function startAgain() {
    setFile(undefined)
    setPreview(undefined)
    setResult(undefined)
    setRefusal(undefined)
  }

  const titles = { file: t('import.chooseTitle'), rows: t('import.previewTitle'), done: t('import.title') }
  const ledes = { file: t('import.chooseLede'), rows: t('import.previewLede'), done: undefined }
  return (
    <PageMain wide>
      <PageHeader
        title={titles[step]}
        lede={ledes[step]}
        crumbs={[{ label: t('title'), href: `/${organisation}/exchange` }, { label: t('import.title') }]}
        actions={<ImportSteps current={step} />}
      />
      {refusal && <ImportFailure refusal={refusal} />}
      {step === 'file' && <ChooseFile file={file} busy={busy} onChoose={setFile} onLook={look} />}
      {preview && file && step === 'rows' && (
        <PreviewScreen
          fileName={file.name}
          preview={preview}
          busy={busy}
          onRun={() => run(file)}
          onOtherFile={startAgain}
        />
      )}
      {result && <ImportDone organisation={organisation} result={result} onAgain={startAgain} />}
    </PageMain>
  )
}
