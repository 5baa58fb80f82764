import { sccModules, transferKinds, transferMechanisms } from '@/server/domain/law/transfers'
import type { PartyRef, PortableTransfer } from '../../portable'
import { country, day, optional, prose, termOf, triState } from '../codec'
import { lineOf, partsOf } from '../line'
import { partyLead } from './party'

export type PartyTransfer = PartyRef & PortableTransfer

const part = partsOf<PartyTransfer>()

/** A transfer nothing is known of yet. */
export function emptyTransfer(): PortableTransfer {
  return {
    country: null,
    kind: 'storage',
    mechanism: null,
    safeguardDocument: '',
    scopeConfirmed: null,
    dpfListed: null,
    dpfActive: null,
    dpfCovers: null,
    dpfCheckedOn: null,
    sccVersion: null,
    sccModule: null,
    derogationReason: '',
    derogationStructural: null,
    fallback: null,
  }
}

/** A transfer through a party, with what it rests on: Art. 30(1)(e) and Chapter V AVG. */
export const transferLine = lineOf<PartyTransfer>({
  empty: () => ({ name: '', product: '', ...emptyTransfer() }),
  lead: partyLead(),
  parts: [
    part('country', { nl: 'land', en: 'country' }, optional(country)),
    part('kind', { nl: 'soort', en: 'kind' }, termOf(transferKinds)),
    part('mechanism', { nl: 'mechanisme', en: 'mechanism' }, optional(termOf(transferMechanisms))),
    part('safeguardDocument', { nl: 'waarborg', en: 'safeguard' }, prose),
    part('scopeConfirmed', { nl: 'valt onder het besluit', en: 'within the decision' }, optional(triState)),
    part('dpfListed', { nl: 'op DPF-lijst', en: 'on DPF list' }, optional(triState)),
    part('dpfActive', { nl: 'DPF actief', en: 'DPF active' }, optional(triState)),
    part('dpfCovers', { nl: 'DPF dekt deze gegevens', en: 'DPF covers these data' }, optional(triState)),
    part('dpfCheckedOn', { nl: 'DPF gecontroleerd op', en: 'DPF checked on' }, optional(day)),
    part('sccVersion', { nl: 'SCC van', en: 'SCC of' }, optional(day)),
    part('sccModule', { nl: 'SCC-module', en: 'SCC module' }, optional(termOf(sccModules))),
    part('derogationReason', { nl: 'reden van uitzondering', en: 'reason for derogation' }, prose),
    part('derogationStructural', { nl: 'structureel', en: 'structural' }, optional(triState)),
    part('fallback', { nl: 'terugval', en: 'fallback' }, optional(termOf(transferMechanisms))),
  ],
})
