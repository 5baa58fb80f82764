import { useTranslations } from 'next-intl'

const touchpoints = [
  { name: 'whatsapp', y: 127, known: true },
  { name: 'audiences', y: 177, known: true },
  { name: 'retargeting', y: 227, known: false },
  { name: 'calls', y: 277, known: false },
] as const

/** Organisation and customers touch at channels; what is hatched is not known yet. Decorative. */
export function BrandPicture() {
  const t = useTranslations('account.brand')
  return (
    <svg viewBox="0 0 460 360" className="w-full max-w-md text-sm font-semibold" aria-hidden="true">
      <defs>
        <pattern id="unknown" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="9" height="9" fill="var(--rk-hatch-ground)" />
          <line x1="0" x2="9" y1="1" y2="1" stroke="var(--rk-hatch)" strokeWidth="1.6" />
        </pattern>
      </defs>
      <rect x="20" y="30" width="206" height="300" rx="22" fill="var(--color-primary)" />
      <path
        d="M234 110h96a100 100 0 0 1 100 100v20a100 100 0 0 1-100 100h-96Z"
        fill="var(--color-base-100)"
        stroke="var(--color-primary)"
        strokeWidth="2"
      />
      <path d="M230 110v220" stroke="var(--color-accent)" strokeWidth="8" />
      {touchpoints.map((touchpoint) => (
        <Touchpoint key={touchpoint.name} {...touchpoint} label={t(`touchpoints.${touchpoint.name}`)} />
      ))}
      <SideLabel x={84} fill="var(--color-primary-content)" words={[t('organisation'), t('organisationMore')]} />
      <SideLabel x={370} fill="var(--color-base-content)" words={[t('customers'), t('customersMore')]} />
    </svg>
  )
}

function Touchpoint({ y, known, label }: { y: number; known: boolean; label: string }) {
  return (
    <>
      <rect
        x="148"
        y={y}
        width="164"
        height="34"
        rx="7"
        fill={known ? 'var(--color-base-100)' : 'url(#unknown)'}
        stroke={known ? 'var(--color-primary)' : 'var(--rk-hatch)'}
        strokeWidth="1.5"
      />
      {!known && <rect x="162" y={y + 6} width="136" height="22" rx="4" fill="var(--rk-hatch-ground)" />}
      <text x="230" y={y + 21.5} fontSize="13" textAnchor="middle" fill="var(--color-base-content)">
        {label}
      </text>
    </>
  )
}

function SideLabel({ x, fill, words: [above, below] }: { x: number; fill: string; words: [string, string] }) {
  return (
    <text x={x} y="209" fontSize="14" textAnchor="middle" fill={fill}>
      {above}
      <tspan x={x} dy="19">
        {below}
      </tspan>
    </text>
  )
}
