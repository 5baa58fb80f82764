import type { Definition } from './definition'
import { consent } from './definitions/consent'
import { dpia } from './definitions/dpia'
import { dpiaPrescreen } from './definitions/dpia-prescreen'
import { dueDiligence } from './definitions/due-diligence'
import { lia } from './definitions/lia'
import { onboarding } from './definitions/onboarding'
import { profile } from './definitions/profile'
import { role } from './definitions/role'
import { softOptIn } from './definitions/soft-opt-in'
import { transfer } from './definitions/transfer'
import type { AssessmentKind } from './kinds'

/** Every guided assessment, by kind. */
export const definitions: Readonly<Record<AssessmentKind, Definition>> = {
  lia,
  consent,
  soft_opt_in: softOptIn,
  profile,
  onboarding,
  role,
  due_diligence: dueDiligence,
  dpia_prescreen: dpiaPrescreen,
  dpia,
  transfer,
}
