import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { HatchText } from '@/app/_components/hatch-text'
import { api } from '@/app/_trpc/server'
import { isPending } from './finding'
import { FindingCounts } from './finding-counts'
import { FindingGroups } from './finding-groups'

type Props = { organisation: string; of: 'party' | 'contract'; id: string; readsOnly: boolean }

/** Beside the page of a party or contract: what the rules say of it in all activities. Not judged is said, not shown as none. */
export async function RecordFindings({ organisation, of, id, readsOnly }: Props) {
  const [t, { findings: asked }] = await Promise.all([getTranslations('findings'), api()])
  const found = await (of === 'party' ? asked.ofParty({ organisation, id }) : asked.ofContract({ organisation, id }))
  const { findings, questions, isJudged } = found
  const listHref = `/${organisation}/findings?${of}=${id}`
  return (
    <aside className="min-w-0" aria-labelledby="record-findings">
      <div className="rk-quiet p-4">
        <h2 className="rk-h3" id="record-findings">
          {isJudged ? t('ofActivity', { count: findings.filter(isPending).length }) : t('title')}
        </h2>
        {isJudged ? (
          <FindingCounts listHref={listHref} findings={findings} questions={questions} />
        ) : (
          <p className="mt-1.5 text-sm">
            <HatchText>{t(`notJudged.${of}`)}</HatchText>
          </p>
        )}
        {findings.length > 0 && (
          <Link className="rk-link mt-2 inline-block text-sm" href={listHref}>
            {t(`all.${of}`)}
          </Link>
        )}
      </div>
      <FindingGroups organisation={organisation} found={found} listHref={listHref} readsOnly={readsOnly} />
    </aside>
  )
}
