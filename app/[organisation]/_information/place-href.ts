import type { Place } from '@/server/domain/information/document'

/** Where a reader changes nothing, the way leads to the page and not to its form. */
type Reader = { organisation: string; readsOnly: boolean }

/** The address where something that a text lacks is filled in; undefined for what belongs in the text itself. */
export function placeHref(place: Place, { organisation, readsOnly }: Reader): string | undefined {
  switch (place.on) {
    case 'organisation':
      return `/${organisation}/settings#${place.field}`
    case 'register':
      return `/${organisation}/inventory`
    case 'text':
      return undefined
    case 'interest':
      return `/${organisation}/activities/${place.activityId}/assessments/lia/${place.purposeId}`
    case 'activity':
      return sectionHref(`/${organisation}/activities/${place.activityId}`, readsOnly, place.section, place.field)
  }
}

function sectionHref(page: string, readsOnly: boolean, section: string, field?: string): string {
  if (readsOnly) return `${page}#${section}`
  return `${page}/edit/${section}${field ? `#${field}` : ''}`
}
