/** The gap of a rule that waits entirely for a website check: nothing asks it before such a check exists. */
export const neverReached = (): boolean => false
