import { clauseAnswers, dpaClauses } from '../agreements/clauses'
import { agreementKinds } from '../vocabulary/agreement-kinds'
import { annexKinds } from './choices'
import { choice, day, lines, name, number, type RecordShape, several, text } from './shape'

const checked = choice(clauseAnswers)

/** A contract: what it is, when it holds, what is agreed and which parties it covers. */
export const contractShape: RecordShape = {
  message: 'contract',
  sections: {
    document: {
      fields: {
        kind: choice(agreementKinds),
        partyId: name,
        title: text,
        reference: text,
        fileId: name,
        url: text,
        urlVersion: text,
        acceptedOn: day,
        note: text,
      },
      lines: { annexes: lines('annex', 'title', { title: text, kind: choice(annexKinds), fileId: name, url: text }) },
    },
    term: {
      fields: { signedOn: day, startsOn: day, endsOn: day, renewal: text, notice: text },
      lines: {},
    },
    agreed: {
      fields: {
        breachTermHours: number,
        breachContact: text,
        breachNotice: checked,
        liability: text,
        auditRight: checked,
        essencePublic: checked,
      },
      lines: {
        clauses: {
          message: 'clause',
          key: 'clause',
          name: 'clause',
          fields: { clause: choice(dpaClauses), answer: checked, page: text },
        },
      },
    },
    coverage: { fields: { engagementIds: several(name) }, lines: {} },
  },
}
