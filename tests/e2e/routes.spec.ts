import { routes } from '../api/route-table'
import { expect, test } from './fixtures'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const nobody = { slug: 'nobody', fileId: 'nothing' }

test('a route refuses every method it does not have', async ({ request }) => {
  const addresses = new Map<string, { path: string; has: string[] }>()
  for (const [route, { path }] of Object.entries(routes)) {
    const [method = '', pattern = ''] = route.split(' ')
    const known = addresses.get(pattern) ?? { path: path(nobody), has: [] }
    addresses.set(pattern, { ...known, has: [...known.has, method] })
  }
  for (const [pattern, { path, has }] of addresses) {
    for (const method of methods.filter((name) => !has.includes(name))) {
      const status = (await request.fetch(path, { method })).status()
      expect({ pattern, method, status }).toEqual({ pattern, method, status: 405 })
    }
  }
})
