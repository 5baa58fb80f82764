import type { PortableController, PortableLoose } from '../../portable'
import { line, prose } from '../codec'
import { lineOf, partsOf } from '../line'

const controllerPart = partsOf<PortableController>()
const loosePart = partsOf<PortableLoose>()

/** A controller the organisation works for: Art. 30(2)(a) and (b) AVG. */
export const controllerLine = lineOf<PortableController>({
  empty: () => ({ name: '', contact: '', processing: '' }),
  lead: controllerPart('name', { nl: 'naam', en: 'name' }, line),
  parts: [
    controllerPart('contact', { nl: 'contact', en: 'contact' }, prose),
    controllerPart('processing', { nl: 'verwerkingen', en: 'processing' }, prose),
  ],
})

/** A value without a field of its own, under the name it came in with. */
export function looseLine(kind: PortableLoose['kind']) {
  return lineOf<PortableLoose>({
    empty: () => ({ kind, label: '', value: '' }),
    lead: loosePart('label', { nl: 'naam', en: 'name' }, line),
    parts: [loosePart('value', { nl: 'waarde', en: 'value' }, prose)],
  })
}
