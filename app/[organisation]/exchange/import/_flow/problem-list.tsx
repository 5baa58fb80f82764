import { useTranslations } from 'next-intl'
import type { FileProblem } from '@/server/domain/register/exchange'

/** What is wrong with a file and where. */
export function ProblemList({ problems }: { problems: readonly FileProblem[] }) {
  const t = useTranslations('exchange')

  function placeOf({ line, column }: FileProblem): string {
    if (line === null) return ''
    return column === null ? t('import.place', { line }) : t('import.placeColumn', { line, column })
  }

  return (
    <ul className="mt-3 grid gap-1 text-sm">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.line} ${problem.column}`}>
          {problem.line !== null && <b>{placeOf(problem)}: </b>}
          {t(`problem.${problem.code}`, { found: problem.found ?? '' })}
        </li>
      ))}
    </ul>
  )
}
