'use client'

import { DefinitionList } from '@/app/_components/definition-list'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import { useDescribedOrganisation } from './use-described-organisation'

/** The details of the organisation for who reads them. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationContent }) {
  const described = useDescribedOrganisation()
  return (
    <div className="mt-5 max-w-3xl">
      <DefinitionList
        items={described.map(({ label, text }) => {
          const value = text(organisation)
          return { term: label, value: value && <span className="whitespace-pre-line">{value}</span> }
        })}
      />
    </div>
  )
}
