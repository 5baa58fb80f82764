const needsGuard = /^'*[=+\-@\t\r]/
const guarded = /^'+[=+\-@\t\r]/

/** Puts ' before a cell that a spreadsheet would run as a formula, and before one that already looks guarded. */
export function guardFormula(cell: string): string {
  return needsGuard.test(cell) ? `'${cell}` : cell
}

/** Undoes exactly what `guardFormula` did. */
export function unguardFormula(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell
}
