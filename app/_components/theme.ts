/** What a person can choose; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const themeCookie = 'theme'

export function readTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system'
}

/** The value of `data-theme` on the root element; none means that the device decides. */
export function themeAttribute(theme: Theme): string | undefined {
  return { system: undefined, light: 'raakvlak', dark: 'raakvlak-donker' }[theme]
}

/** The choice that belongs to a value of `data-theme`. */
export function themeOf(attribute: string | undefined): Theme {
  return themes.find((theme) => themeAttribute(theme) === attribute) ?? 'system'
}
