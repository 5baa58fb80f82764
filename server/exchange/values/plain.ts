/** Text as it is compared: without case, double spaces and differences in how accents are stored. */
export function plain(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
