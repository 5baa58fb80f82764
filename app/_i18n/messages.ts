import * as en from './en'
import type { Locale } from './locale'
import * as nl from './nl'

/** Dutch is the reference: a key that English lacks does not compile. */
export type Messages = typeof nl

export const messages: Record<Locale, Messages> = { nl, en }
