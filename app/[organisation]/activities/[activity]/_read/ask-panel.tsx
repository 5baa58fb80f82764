'use client'

import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { useFieldInAddress } from '@/app/_components/use-field-in-address'
import { AskForm } from '../../../_advice/ask-form'

/** The question that the address asks for; closing it leaves the page without it. */
export function AskPanel({ path, ...ask }: { path: string } & Omit<ComponentProps<typeof AskForm>, 'onClose'>) {
  const router = useRouter()
  useFieldInAddress()
  return (
    <div className="mb-5 max-w-[70ch]" id="ask">
      <AskForm {...ask} onClose={() => router.replace(path, { scroll: false })} />
    </div>
  )
}
