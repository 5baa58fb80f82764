'use client'

import { useFieldInAddress } from '@/app/_components/use-field-in-address'
import type { ActivitySection } from '@/server/domain/register/activity'
import type { Answer } from '@/server/domain/register/answer'
import { AccessEditor } from './access-editor'
import { DataEditor, type Vendor } from './data-editor'
import { GeneralEditor } from './general-editor'
import type { Sensitivity } from './guarded-grounds'
import { InformationEditor } from './information-editor'
import { LooseEditor } from './loose-editor'
import { PurposesEditor } from './purposes-editor'
import { QuestionsEditor } from './questions-editor'
import { RecipientsEditor } from './recipients-editor'
import { SecurityEditor } from './security-editor'
import { SubjectsEditor } from './subjects-editor'
import { SystemsEditor } from './systems-editor'
import type { EditorProps } from './use-section-editor'
import type { Waiting } from './waiting'

type Props = {
  section: ActivitySection | 'questions'
  editor: EditorProps
  owners: readonly { id: string; name: string }[]
  vendors: readonly Vendor[]
  sensitivity: Sensitivity
  answers: readonly Answer[]
  waiting: Waiting
}

/** The form of one section; a field named in the address gets the focus. */
export function SectionEditor({ section, editor, owners, vendors, sensitivity, answers, waiting }: Props) {
  useFieldInAddress()
  switch (section) {
    case 'general':
      return <GeneralEditor {...editor} owners={owners} />
    case 'purposes':
      return <PurposesEditor {...editor} sensitivity={sensitivity} />
    case 'subjects':
      return <SubjectsEditor {...editor} />
    case 'data':
      return <DataEditor {...editor} vendors={vendors} />
    case 'systems':
      return <SystemsEditor {...editor} />
    case 'access':
      return <AccessEditor {...editor} />
    case 'recipients':
      return <RecipientsEditor {...editor} />
    case 'security':
      return <SecurityEditor {...editor} />
    case 'information':
      return <InformationEditor {...editor} />
    case 'loose':
      return <LooseEditor {...editor} />
    case 'questions':
      return <QuestionsEditor {...editor} answers={answers} parties={vendors} waiting={waiting} />
  }
}
