/** The page inside this app that a click would open in this window; undefined for every other click. */
export function linkTarget(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return
  if ((link.target && link.target !== '_self') || link.origin !== window.location.origin) return
  const samePage = link.pathname === window.location.pathname && link.search === window.location.search
  if (samePage) return
  return link.pathname + link.search + link.hash
}
