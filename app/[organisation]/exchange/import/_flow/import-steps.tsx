import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'

const steps = ['file', 'rows', 'done'] as const

/** Where somebody is on the way in. */
export function ImportSteps({ current }: { current: (typeof steps)[number] }) {
  const t = useTranslations('exchange.import')
  const labels = { file: t('stepFile'), rows: t('stepRows'), done: t('stepDone') }
  const at = steps.indexOf(current)
  return (
    <ol className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm" aria-label={t('steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? 'step' : undefined}
          className={`flex items-center gap-2 ${step === current ? 'font-semibold' : 'text-muted'}`}
        >
          <span
            className={`grid size-6 place-content-center rounded-full text-xs font-semibold ${lookOf(index, at)}`}
            aria-hidden="true"
          >
            {index < at ? <Check className="icon icon-sm" /> : index + 1}
          </span>
          {labels[step]}
        </li>
      ))}
    </ol>
  )
}

function lookOf(index: number, at: number): string {
  if (index < at) return 'bg-tint text-primary'
  return index === at ? 'bg-primary text-primary-content' : 'border-field border'
}
