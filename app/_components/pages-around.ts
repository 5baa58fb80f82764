/** The page numbers worth showing: the first, the last, and those beside the current one. */
export function pagesAround(page: number, last: number): number[] {
  const wanted = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last)
  return [...new Set(wanted)].sort((a, b) => a - b)
}
