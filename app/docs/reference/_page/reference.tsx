import { useTranslations } from 'next-intl'
import { PageHeader } from '@/app/_components/page-header'
import { Contents } from '../../_frame/contents'
import { BackgroundPart } from './background-part'
import { CertaintyPart } from './certainty-part'
import { EnforcementPart } from './enforcement-part'
import { FinesPart } from './fines-part'
import { SectorPart } from './sector-part'
import { SupervisorsPart } from './supervisors-part'
import { WatchPart } from './watch-part'

const parts = {
  fines: FinesPart,
  certainty: CertaintyPart,
  enforcement: EnforcementPart,
  supervisors: SupervisorsPart,
  watch: WatchPart,
  sector: SectorPart,
  background: BackgroundPart,
} as const

type PartId = keyof typeof parts
const partIds = Object.keys(parts) as PartId[]

/** What stands around the rules: fines, cases, who supervises, and which laws are on the move. */
export function Reference() {
  const t = useTranslations('docs.reference')
  return (
    <>
      <PageHeader title={t('title')} lede={t('lede')} />
      <div className="mt-4 grid gap-x-8 gap-y-5 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <div className="self-start lg:sticky lg:top-16">
          <Contents label={t('contents')} entries={partIds.map((id) => ({ id, label: t(`${id}.title`) }))} />
        </div>
        <div className="min-w-0 space-y-10">
          {partIds.map((id) => {
            const Part = parts[id]
            return (
              <section key={id} className="space-y-3" aria-labelledby={id}>
                <h2 className="rk-h2 scroll-mt-16" id={id}>
                  {t(`${id}.title`)}
                </h2>
                <Part />
              </section>
            )
          })}
        </div>
      </div>
    </>
  )
}
