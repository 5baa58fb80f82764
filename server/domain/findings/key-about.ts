/** The key of what is found or asked about a subject: `what` is the id of the rule or question, or the path of the field. */
export function keyAbout(what: string, { type, id }: { type: string; id: string }): string {
  return `${what}:${type}:${id}`
}
