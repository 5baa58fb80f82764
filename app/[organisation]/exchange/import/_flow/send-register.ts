import { type Failure, failureFrom } from '@/app/_i18n/failure'
import {
  type FileProblem,
  type ImportPreview,
  type ImportResult,
  importAddress,
} from '@/server/domain/register/exchange'
import type { Locale } from '@/server/domain/text'

/** Why a register did not come in: what is wrong with the file, or what went wrong around it. */
export type ImportRefusal = { problems: FileProblem[] } | { failure: Failure }

class RegisterRefused extends Error {
  constructor(readonly refusal: ImportRefusal) {
    super('register refused')
  }
}

type Answers = { preview: ImportPreview; run: ImportResult }

/** Sends a file to be looked at or to be brought in. What it throws is for `refusalOf`. */
export async function sendRegister<Mode extends keyof Answers>(
  organisation: string,
  mode: Mode,
  file: File,
  locale: Locale,
): Promise<Answers[Mode]> {
  const response = await fetch(importAddress(organisation, mode, file.name, locale), { method: 'POST', body: file })
  const told = await response.json().catch(() => null)
  if (response.ok && told) return told
  if (told?.code === 'unreadable_file') throw new RegisterRefused({ problems: told.details.problems })
  throw new RegisterRefused({ failure: failureFrom(told) })
}

/** Why sending failed; without an answer there was no connection. */
export function refusalOf(error: unknown): ImportRefusal {
  return error instanceof RegisterRefused ? error.refusal : { failure: { ...failureFrom(null), code: 'offline' } }
}
