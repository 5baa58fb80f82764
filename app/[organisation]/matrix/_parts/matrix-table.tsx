import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Cell, Matrix } from './matrix'
import { MatrixCell } from './matrix-cell'

type Props = {
  organisation: string
  matrix: Matrix
  opened: string | null
  /** the address with this cell opened */
  hrefOf: (engagementId: string) => string
}

/** Activities against parties; an empty cell is no link between the two. */
export function MatrixTable({ organisation, matrix, opened, hrefOf }: Props) {
  const t = useTranslations('matrix')
  const byPlace = Map.groupBy(matrix.cells, ({ activityId, partyId }) => `${activityId} ${partyId}`)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="rk-scroll relative overflow-x-auto" tabIndex={0} aria-label={t('scroll')}>
      <table className="rk-table" data-density="compact">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 z-1">
              {t('activity')}
            </th>
            {matrix.parties.map(({ id, name }) => (
              <th key={id} scope="col" className="text-center">
                <Link className="hover:underline" href={`/${organisation}/parties/${id}`}>
                  {name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.activities.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row" className="!bg-base-100 !text-base-content sticky left-0 z-1 max-w-36 sm:max-w-52">
                <Link
                  className="block truncate hover:underline"
                  title={name}
                  href={`/${organisation}/activities/${id}`}
                >
                  {name}
                </Link>
              </th>
              {matrix.parties.map((party) => (
                <td key={party.id} className="min-w-16">
                  {byPlace.get(`${id} ${party.id}`)?.map((cell: Cell) => (
                    <MatrixCell
                      key={cell.engagementId}
                      cell={cell}
                      activity={name}
                      party={party.name}
                      href={hrefOf(cell.engagementId)}
                      isOpen={cell.engagementId === opened}
                    />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
