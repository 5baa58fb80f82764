/** The slug of the organisation that was open last in this browser. */
export const lastOrganisationCookie = 'organisation'

/** Where somebody goes who asks for no page in particular: the last or only organisation, else the choice. */
export function startPath(organisations: readonly { slug: string }[], last: string | undefined): string {
  const [first, ...more] = organisations
  const known = organisations.find(({ slug }) => slug === last)
  const chosen = known ?? (more.length === 0 ? first : undefined)
  return chosen ? `/${chosen.slug}/work` : '/organisations'
}
