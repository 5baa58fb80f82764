import { z } from 'zod'
import { requiredLine } from './values'

/** At least twelve characters, no other demands; at most 200, so that hashing stays cheap. */
export const newPassword = z.string().min(12, 'password_short').max(200, 'password_long')

export const accountEmail = z.string().trim().toLowerCase().pipe(z.email('email').max(254, 'email'))

/** A person who makes an account. */
export const newAccount = z.object({ name: requiredLine, email: accountEmail, password: newPassword })
export type NewAccount = z.infer<typeof newAccount>

export const passwordChange = z.object({ current: z.string().min(1, 'required').max(200), password: newPassword })
export type PasswordChange = z.infer<typeof passwordChange>
