const leaveEvent = 'rk:leave'

/** Does what leaves the page without a link, unless somebody on it wants to ask first; then they go on with it. */
export function leavePage(go: () => void): void {
  const asked = new CustomEvent(leaveEvent, { cancelable: true, detail: go })
  if (window.dispatchEvent(asked)) go()
}

/** Calls `ask`, with how to go on, in the place of leaving. Returns how to stop that. */
export function askBeforeLeaving(ask: (go: () => void) => void): () => void {
  const listen = (event: Event) => {
    if (!(event instanceof CustomEvent)) return
    event.preventDefault()
    ask(event.detail)
  }
  window.addEventListener(leaveEvent, listen)
  return () => window.removeEventListener(leaveEvent, listen)
}
