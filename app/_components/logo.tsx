/** The mark: two surfaces that touch on a line. Decorative; put the name beside it. */
export function Logo({ className = 'size-7' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={`${className} shrink-0`} aria-hidden="true">
      <path d="M3 7.5A4.5 4.5 0 0 1 7.5 3H15v26H7.5A4.5 4.5 0 0 1 3 24.5Z" fill="var(--color-primary)" />
      <path d="M17 9h4a8 8 0 0 1 8 8v4a8 8 0 0 1-8 8h-4Z" fill="none" stroke="var(--color-primary)" strokeWidth="2" />
      <path d="M16 9v20" stroke="var(--color-accent)" strokeWidth="2.6" />
    </svg>
  )
}
