import type { Text } from '../text'

/** Shown wherever proposals of a template are shown. */
export const templateDisclaimer: Text = {
  nl: 'Startpunten voor uw eigen beoordeling, geen juridisch advies. Controleer rol, contract en doorgifte per leverancier.',
  en: 'Starting points for your own assessment, not legal advice. Check role, contract and transfer per vendor.',
}

/** Shown with proposed retention periods. */
export const retentionDisclaimer: Text = {
  nl: 'Bewaartermijnen zijn voorstellen; alleen waar een wet genoemd wordt is de termijn wettelijk.',
  en: 'Retention periods are proposals; a period is statutory only where a law is named.',
}
