import { useLocale, useTranslations } from 'next-intl'
import type { Flow, Node } from '@/server/domain/assessments/onboarding-flows'
import { arrowPath, placeNodes, size } from './flow-layout'

type Props = { nodes: readonly Node[]; flows: readonly Flow[]; label: string }

/** Boxes in the order of the chain with arrows between them; dashed where it is not known yet. The table says the same. */
export function FlowPicture({ nodes, flows, label }: Props) {
  const t = useTranslations('assessments.map')
  const locale = useLocale()
  const { placed, columns, width, height } = placeNodes(nodes)
  const at = new Map(placed.map((node) => [node.id, node]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who uses no mouse scrolls it with the arrow keys
    <section className="mb-4 overflow-x-auto" tabIndex={0} aria-label={t('scroll')}>
      <svg viewBox={`0 0 ${width} ${height}`} className="min-w-[46rem] w-full" role="img" aria-label={label}>
        <defs>
          <marker id="flow-end" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="9" markerHeight="9" orient="auto">
            <path d="M0 0 8 4 0 8Z" fill="var(--rk-field)" />
          </marker>
        </defs>
        {columns.map(({ place, x }) => (
          <text
            key={place}
            x={x + size.width / 2}
            y="18"
            fontSize="13"
            fontWeight="600"
            textAnchor="middle"
            fill="var(--rk-muted)"
          >
            {t(`place.${place}`)}
          </text>
        ))}
        {flows.map((flow) => {
          const [from, to] = [at.get(flow.from), at.get(flow.to)]
          return from && to ? (
            <path
              key={`${flow.from} ${flow.to}`}
              d={arrowPath(from, to, height)}
              fill="none"
              stroke={flow.isOpen ? 'var(--rk-warn-ink)' : 'var(--rk-field)'}
              strokeWidth="1.8"
              strokeDasharray={flow.isOpen ? '3 5' : undefined}
              markerEnd="url(#flow-end)"
            />
          ) : null
        })}
        {placed.map((node) => (
          <g key={node.id}>
            <rect
              x={node.x}
              y={node.y}
              width={size.width}
              height={size.height}
              rx={node.place === 'people' ? size.height / 2 : 9}
              fill="var(--color-base-100)"
              stroke="var(--rk-field)"
              strokeWidth="1.4"
            />
            <text x={node.x + 16} y={node.y + 33} fontSize="14" fontWeight="600" fill="var(--color-base-content)">
              {short(node.name[locale])}
            </text>
          </g>
        ))}
      </svg>
    </section>
  )
}

const fits = 22

function short(name: string): string {
  return name.length > fits ? `${name.slice(0, fits - 1)}…` : name
}
