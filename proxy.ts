import { type NextRequest, NextResponse } from 'next/server'
import { isSameOrigin } from './app/api/same-origin'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Puts the security headers on every answer and refuses writes that another site started. */
export function proxy(request: NextRequest): NextResponse {
  const trustProxy = isOn(process.env.TRUST_PROXY)
  if (!reading.has(request.method) && !isSameOrigin(request.headers, trustProxy)) {
    return secure(NextResponse.json({ code: 'forbidden' }, { status: 403 }), request, trustProxy)
  }
  if (request.nextUrl.pathname.startsWith('/api/')) return secure(NextResponse.next(), request, trustProxy)

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64')
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return secure(response, request, trustProxy)
}

/** Only what this app serves, and only scripts and styles that carry this request's nonce. The development build evaluates code and inlines styles. */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${development ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

function isOn(setting: string | undefined): boolean {
  return setting !== undefined && !['', '0', 'false', 'off'].includes(setting)
}

function secure(response: NextResponse, request: NextRequest, trustProxy: boolean): NextResponse {
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  if (trustProxy && request.headers.get('x-forwarded-proto') === 'https') {
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
  return response
}

/** Files pass by: a body that goes through here is held in memory and cut off at 10 MB. Their handlers do the same. */
export const config = {
  matcher: '/((?!_next/static|_next/image|icon.svg|api/organisations/[^/]+/(?:files|import)).*)',
}
