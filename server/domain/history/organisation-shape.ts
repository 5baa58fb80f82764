import { telemarketingExemptions } from '../vocabulary/telemarketing-exemption'
import { answerLines } from './answer-lines'
import { touchpointNames } from './choices'
import { choice, country, day, flag, lines, number, type RecordShape, several, text, tri } from './shape'

/** The organisation itself: Art. 30(1)(a) AVG and what the rules need to know of it. */
export const organisationShape: RecordShape = {
  message: 'organisation',
  sections: {
    identity: {
      fields: {
        name: text,
        registrationNumber: text,
        address: text,
        country,
        email: text,
        phone: text,
        website: text,
      },
      lines: {},
    },
    representation: {
      fields: {
        establishedInEu: tri,
        representativeName: text,
        representativeContact: text,
        dpoRequired: tri,
        dpoAppointed: tri,
        dpoName: text,
        dpoEmail: text,
        dpoPhone: text,
      },
      lines: {},
    },
    circumstances: {
      fields: {
        employeeCount: number,
        art30Exemption: tri,
        isPublicAuthority: tri,
        telemarketingExemption: choice(telemarketingExemptions),
        markets: several(country),
      },
      lines: {},
    },
    questions: { fields: {}, lines: { answers: answerLines } },
    procedures: {
      fields: { breachProcedure: text, rightsProcedure: text, approvalByAnother: flag },
      lines: {
        cookieStatements: lines('cookieStatement', 'location', { publishedOn: day, location: text }),
        channelPolicies: lines('channelPolicy', 'kind', {
          kind: choice(touchpointNames),
          agreedOn: day,
          location: text,
        }),
      },
    },
  },
}
