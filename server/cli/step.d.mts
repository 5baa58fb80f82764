/** Says what is about to happen, does it, and says how long it took; a text it returns is shown as how it ended. */
export function step<T>(title: string, work: () => Promise<T> | T): Promise<T>
