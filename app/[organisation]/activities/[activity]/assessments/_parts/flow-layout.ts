import type { Node } from '@/server/domain/assessments/onboarding-flows'

/** A box of the picture, in units of its view box. */
export const size = { width: 190, height: 54 }

const gap = { column: 90, row: 22, head: 34, foot: 46 }
const order = ['people', 'advertiser', 'provider', 'publisher'] as const

type Placed = Node & { x: number; y: number }

/** Puts the nodes in columns from people to publisher; a place nobody takes has no column. */
export function placeNodes(nodes: readonly Node[]) {
  const used = order.filter((place) => nodes.some((node) => node.place === place))
  const columns = used.map((place, index) => ({ place, x: 2 + index * (size.width + gap.column) }))
  const placed = columns.flatMap(({ place, x }) =>
    nodes
      .filter((node) => node.place === place)
      .map((node, row): Placed => ({ ...node, x, y: gap.head + row * (size.height + gap.row) })),
  )
  const width = used.length * (size.width + gap.column) - gap.column + 4
  const height = Math.max(0, ...placed.map(({ y }) => y)) + size.height + gap.foot
  return { placed, columns, width, height }
}

/** An arrow from box to box: straight on to the right, or below everything back to the left. */
export function arrowPath(from: Placed, to: Placed, height: number): string {
  const half = size.height / 2
  if (to.x > from.x) {
    const [x1, y1, x2, y2] = [from.x + size.width, from.y + half, to.x - 4, to.y + half]
    const bend = (x1 + x2) / 2
    return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`
  }
  const [x1, x2, low] = [from.x + size.width / 2, to.x + size.width / 2, height - 12]
  return `M${x1} ${from.y + size.height}C${x1} ${low} ${x1} ${low} ${x1 - 30} ${low}H${x2 + 30}C${x2} ${low} ${x2} ${low} ${x2} ${to.y + size.height + 4}`
}
