/** First and last initial, without the Dutch particles between them: "Sanne de Wit" is SW. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  const [first = name, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return `${first.charAt(0)}${last?.charAt(0) ?? ''}`.toUpperCase()
}
