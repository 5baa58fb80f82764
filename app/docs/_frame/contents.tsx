type Props = { label: string; entries: readonly { id: string; label: string; count?: number }[] }

/** The parts of a long page, each a link to its heading. */
export function Contents({ label, entries }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="text-sm">
        {entries.map(({ id, label: title, count }) => (
          <li key={id}>
            <a className="hover:bg-hover flex min-h-7 items-center gap-2 rounded-field px-2" href={`#${id}`}>
              {title}
              {count !== undefined && <span className="rk-count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
