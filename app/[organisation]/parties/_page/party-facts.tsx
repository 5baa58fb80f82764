import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import type { Party } from '@/server/domain/register/party'
import { Part } from '../../_agreements/part'

/** Who the party is and how to reach it: Art. 30(1)(d) AVG. */
export function PartyFacts({ party }: { party: Party }) {
  const t = useTranslations('parties.page')
  const words = useTranslations('fields.party')
  const website = party.website && (
    <a className="rk-link" href={party.website} rel="noopener noreferrer" target="_blank">
      {party.website}
    </a>
  )
  const mail = party.email && (
    <a className="rk-link" href={`mailto:${party.email}`}>
      {party.email}
    </a>
  )
  return (
    <Part title={t('facts')}>
      <DefinitionList
        items={[
          { term: words('registrationNumber'), value: party.registrationNumber },
          { term: words('vatNumber'), value: party.vatNumber },
          {
            term: words('address'),
            value: party.address && <span className="whitespace-pre-line">{party.address}</span>,
          },
          { term: words('contactPerson'), value: party.contactPerson },
          { term: words('email'), value: mail },
          { term: words('phone'), value: party.phone },
          { term: words('website'), value: website },
          ...(party.note
            ? [{ term: words('note'), value: <span className="whitespace-pre-line">{party.note}</span> }]
            : []),
        ]}
      />
    </Part>
  )
}
