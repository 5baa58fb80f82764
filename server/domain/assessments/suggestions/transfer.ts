import { adequacyFor } from '../../law/adequacy'
import { highRiskCountries, sccInForce } from '../../law/transfers'
import type { Text } from '../../text'
import { listed, said } from '../content'
import { type Proposal, type Propose, reason, type TransferFacts } from '../suggestion'

const texts = {
  none: { nl: 'Er is geen instrument voor deze doorgifte.', en: 'There is no tool for this transfer.' },
  oldScc: {
    nl: 'De contractbepalingen zijn van een besluit dat niet meer geldt.',
    en: 'The contractual clauses are of a decision that no longer applies.',
  },
  noDpf: {
    nl: 'De ontvanger staat niet met een actieve DPF-certificering voor deze gegevens op de lijst.',
    en: 'The recipient is not listed with an active DPF certification for these data.',
  },
  highRisk: {
    nl: 'Toegang door de overheid is hier een bekend risico, en er is geen maatregel die de inhoud afschermt.',
    en: 'Access by authorities is a known risk here, and no measure shields the content.',
  },
} satisfies Record<string, Text>

function adequate({ until, watch }: NonNullable<ReturnType<typeof adequacyFor>>): Proposal {
  const end = until
    ? { nl: ` Geldig tot en met ${until}.`, en: ` Valid up to and including ${until}.` }
    : { nl: '', en: '' }
  const because = [
    {
      nl: `Een adequaatheidsbesluit dekt deze doorgifte.${end.nl}`,
      en: `An adequacy decision covers this transfer.${end.en}`,
    },
  ]
  return { outcome: 'sufficient', because: watch ? [...because, watch] : because }
}

/** What the tool alone decides on a day; null when the six steps must decide (LF-80 to LF-84). */
function fromTool(facts: TransferFacts, today: string): Proposal | null {
  const { country, mechanism, sccVersion } = facts
  const decision = country ? adequacyFor(country, today) : null
  if (mechanism === 'none') return { outcome: 'insufficient', because: [texts.none] }
  if (mechanism === 'scc' && sccVersion && !sccInForce(sccVersion, today)) {
    return { outcome: 'insufficient', because: [texts.oldScc] }
  }
  if (mechanism === 'dpf') {
    const checks = [facts.dpfListed, facts.dpfActive, facts.dpfCovers]
    if (checks.includes('no')) return { outcome: 'insufficient', because: [texts.noDpf] }
    return decision?.scope === 'dpf_certified' && checks.every((check) => check === 'yes') ? adequate(decision) : null
  }
  if (mechanism !== 'adequacy' || !decision) return null
  return decision.scope === 'general' || facts.scopeConfirmed === 'yes' ? adequate(decision) : null
}

/** The tool decides where it can; else the steps: no equal level is insufficient, access asks for measures that help. */
export const proposeTransfer: Propose = (asked) => {
  const { content, facts, today } = asked
  const level = said(content, 't6')
  if (level === 'no') return { outcome: 'insufficient', because: [reason(asked, 't6')] }
  const decided = facts.transfer ? fromTool(facts.transfer, today) : null
  if (decided) return decided
  const measures = listed(content, 't5')
  const shielded = measures.includes('own_key') || measures.includes('pseudonymised')
  if (highRiskCountries.includes(facts.transfer?.country ?? '') && !shielded) {
    return { outcome: 'insufficient', because: [texts.highRisk] }
  }
  const access = said(content, 'access_possible')
  if (access === 'yes' && !shielded && level)
    return { outcome: 'insufficient', because: [reason(asked, 'access_possible')] }
  if (level !== 'yes' || (access !== 'yes' && access !== 'no')) return null
  if (access === 'no') return { outcome: 'sufficient', because: [reason(asked, 'access_possible')] }
  return { outcome: 'sufficient_with_measures', because: [reason(asked, 't5')] }
}
