import type { ReactNode } from 'react'
import { PreviewPanel } from './preview-panel'
import { PreviewProvider } from './preview-provider'

/** The form of something that activities share with, beside it, what saving would do. */
export function PreviewedForm({ children }: { children: ReactNode }) {
  return (
    <PreviewProvider>
      <div className="grid items-start gap-x-8 gap-y-4 xl:grid-cols-[minmax(0,48rem)_19rem]">
        {children}
        <div className="xl:sticky xl:top-4 xl:mt-4">
          <PreviewPanel everywhere />
        </div>
      </div>
    </PreviewProvider>
  )
}
