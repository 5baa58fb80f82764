import { useId } from 'react'
import { type NavEntry, NavItem } from './nav-item'

/** The first group has no label. */
export type NavGroup = { label?: string; entries: readonly NavEntry[] }

/** The groups of the side navigation; also the content of "Meer" on a phone. */
export function NavGroups({ groups }: { groups: readonly NavGroup[] }) {
  const id = useId()
  return groups.map((group, index) => (
    <div key={group.label ?? ''}>
      {group.label && (
        <p className="rk-navgroup" id={`${id}-${index}`}>
          {group.label}
        </p>
      )}
      <ul aria-labelledby={group.label ? `${id}-${index}` : undefined} className={group.label ? undefined : 'pt-1'}>
        {group.entries.map((entry) => (
          <li key={entry.href}>
            <NavItem entry={entry} />
          </li>
        ))}
      </ul>
    </div>
  ))
}
