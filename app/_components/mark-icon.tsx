const shapes = {
  block: 'M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6ZM10.6 6h2.8v7.5h-2.8Zm0 9.3h2.8v2.8h-2.8Z',
  warn: 'M12 1.6 23.4 21.8H.6ZM10.7 8.6h2.6v6.6h-2.6Zm0 8.1h2.6v2.6h-2.6Z',
  half: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21Zm0 2.2v16.6a8.3 8.3 0 0 0 0-16.6Z',
  advice:
    'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21Zm0 2.2a8.3 8.3 0 1 0 0 16.6 8.3 8.3 0 0 0 0-16.6Zm-1.2 6.8h2.4v7.3h-2.4Zm0-4.1h2.4v2.5h-2.4Z',
  pie: 'M12 1.8a10.2 10.2 0 1 1 0 20.4 10.2 10.2 0 0 1 0-20.4Zm0 2.6v7.6h7.6A7.6 7.6 0 1 1 12 4.4Z',
  dot: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
  box: 'M3 3h18v18H3Zm2.6 2.6v12.8h12.8V5.6Zm2.4 5.2h8v2.5H8Z',
  check:
    'M5 1.5h14A3.5 3.5 0 0 1 22.5 5v14a3.5 3.5 0 0 1-3.5 3.5H5A3.5 3.5 0 0 1 1.5 19V5A3.5 3.5 0 0 1 5 1.5Zm11.6 5.3-6 7.1-3.3-3.1-1.7 1.9 5.2 4.9 7.8-9.2Z',
  part: 'M5 1.5h14A3.5 3.5 0 0 1 22.5 5v14a3.5 3.5 0 0 1-3.5 3.5H5A3.5 3.5 0 0 1 1.5 19V5A3.5 3.5 0 0 1 5 1.5Zm0 2.4A1.1 1.1 0 0 0 3.9 5v7h16.2V5A1.1 1.1 0 0 0 19 3.9Z',
  cross: 'm5 7 2-2 5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5Z',
} as const

/** The shapes that carry meaning without colour; `ring` is the dashed circle of work that has not begun. */
export type MarkShape = keyof typeof shapes | 'ring'

/** Our own marks. Decorative: words stand beside them, or in `sr-only` text. */
export function MarkIcon({ shape, className = '' }: { shape: MarkShape; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`icon ${className}`} fill="currentColor" aria-hidden="true">
      {shape === 'ring' ? (
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.6" strokeDasharray="3.9 3.17" />
      ) : (
        <path fillRule="evenodd" d={shapes[shape]} />
      )}
    </svg>
  )
}
