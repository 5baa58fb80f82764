export type ProgressPart = { look: 'done' | 'not' | 'unknown' | 'open'; count: number; label: string }

const looks = {
  done: 'bg-primary',
  not: 'bg-muted/55',
  unknown: 'hatch outline-field outline-1 -outline-offset-1',
  open: 'bg-base-100 outline-field outline-1 -outline-offset-1',
} as const

/** One cell per item, in the order of the parts, with its legend. `label` is the whole in one spoken sentence. */
export function ProgressCells({ parts, label }: { parts: readonly ProgressPart[]; label: string }) {
  const cells = parts.flatMap((part) => Array.from({ length: part.count }, (_, index) => ({ part, index })))
  return (
    <>
      <div className="min-w-0 flex-1 basis-72">
        <div className="rk-cells" role="img" aria-label={label}>
          {cells.map(({ part, index }) => (
            <i key={`${part.look}-${index}`} className={looks[part.look]} />
          ))}
        </div>
      </div>
      <ul className="text-muted flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {parts.map((part) => (
          <li key={part.look} className="flex items-center gap-1.5 tabular-nums">
            <i className={`rk-swatch size-3 rounded-[2px] ${looks[part.look]}`} />
            {part.label} {part.count}
          </li>
        ))}
      </ul>
    </>
  )
}
