import { expect, expectAccessible, test } from './fixtures'
import { arriveAs, newPerson, signIn, signUp } from './people'

test('somebody makes an organisation, signs out, and signs in again to where they were going', async ({ page }) => {
  await page.goto('/sign-in')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Maak een organisatie aan' }).click()
  await expect(page.getByRole('heading', { name: 'Organisatie aanmaken' })).toBeVisible()
  await expectAccessible(page)
  const person = await signUp(page)

  await page.goto('/organisations')
  await expect(page.getByRole('link', { name: /Buitenlicht B\.V\./ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible()

  await page.goto(`/${person.slug}/settings/lists?list=system`)
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/)
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(`/${person.slug}/settings/lists?list=system`)}`)
  await signIn(page, person)
  await expect(page).toHaveURL(`/${person.slug}/settings/lists?list=system`)
})

test('a sign-in leads to the only organisation, and never to another site', async ({ page }) => {
  const person = await arriveAs(page)
  for (const callbackUrl of ['', '?callbackUrl=/%5Cevil.example']) {
    await page.context().clearCookies()
    await page.goto(`/sign-in${callbackUrl}`)
    await signIn(page, person)
    await expect(page).toHaveURL(`/${person.slug}/work`)
  }
})

test('a wrong password is said plainly, the address stays, and after five times one has to wait', async ({ page }) => {
  const { email } = newPerson()
  await page.goto('/sign-in')
  for (let attempt = 0; attempt < 5; attempt++) {
    await signIn(page, { email, password: 'een gok' })
    await expect(page.getByRole('alert').filter({ hasText: 'E-mailadres of wachtwoord klopt niet.' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Aanmelden' })).toBeEnabled()
    await expect(page.getByLabel('E-mailadres')).toHaveValue(email)
  }
  await expectAccessible(page)
  const refused = page.waitForResponse(/callback\/credentials/)
  await signIn(page, { email, password: 'nog een gok' })
  expect((await refused).status()).toBe(429)
  expect(Number((await refused).headers()['retry-after'])).toBeGreaterThan(0)
  await expect(page.getByText('U probeerde dit te vaak.')).toBeVisible()
  await expect(page.getByText('Probeer het over één minuut opnieuw.')).toBeVisible()
  await expect(page.getByLabel('E-mailadres')).toHaveValue(email)
})

test('a made-up x-forwarded-for does not get around the wait', async ({ request }) => {
  const { email } = newPerson()
  const attempt = async (n: number) => {
    const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
    const form = { csrfToken, email, password: 'een gok' }
    const headers = { 'x-forwarded-for': `203.0.113.${n}`, 'x-socket-address': `203.0.113.${n}` }
    return (await request.post('/api/auth/callback/credentials', { form, headers })).status()
  }
  const statuses: number[] = []
  for (let n = 0; n < 6; n++) statuses.push(await attempt(n))
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
})

test('while the database is away the form says that, not that the password is wrong, and keeps what was typed', async ({
  page,
}) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill('sanne@test.example')
  await page.route('**/api/auth/callback/**', (route) => route.fulfill({ status: 503, json: { code: 'unavailable' } }))
  await page.getByLabel('Wachtwoord', { exact: true }).fill('een gok')
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByText('De database antwoordt niet.', { exact: false })).toBeVisible()
  await expect(page.getByLabel('E-mailadres')).toHaveValue('sanne@test.example')
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveValue('een gok')
})

test('a form sent before its script is there is sent once it is, and nothing typed ends up in an address', async ({
  page,
}) => {
  const { email } = newPerson()
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/sign-in', { waitUntil: 'commit' })
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('een gok')
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page).toHaveURL('/sign-in')
  release()
  await expect(page.getByText('E-mailadres of wachtwoord klopt niet.')).toBeVisible()
  await expect(page.getByLabel('E-mailadres')).toHaveValue(email)
})

test('what is wrong with a new organisation stands beside the field', async ({ page }) => {
  const taken = await arriveAs(page)
  await page.context().clearCookies()
  await page.goto('/sign-up')
  await page.getByRole('button', { name: 'Maak organisatie aan' }).click()
  await expect(page.getByLabel('Naam van de organisatie')).toBeFocused()
  await expect(page.getByText('Vul dit in.').first()).toBeVisible()
  await expect(page.getByText('Dit wachtwoord is te kort. Gebruik minstens 12 tekens.')).toBeVisible()
  await page.getByLabel('Naam van de organisatie').fill('Café Zon & Zee B.V.')
  await expect(page.getByLabel('Adres in Raakvlak')).toHaveValue('cafe-zon-zee')
  await page.getByLabel('Adres in Raakvlak').fill('sign-in')
  await page.getByLabel('Uw naam').fill('Bram')
  await page.getByLabel('E-mailadres').fill(taken.email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(taken.password)
  await page.getByRole('button', { name: 'Maak organisatie aan' }).click()
  await expect(page.getByText('Dit adres gebruikt Raakvlak zelf. Kies een ander.')).toBeVisible()
  await page.getByLabel('Adres in Raakvlak').fill(`${taken.slug}-2`)
  await page.getByRole('button', { name: 'Maak organisatie aan' }).click()
  await expect(page.getByText('Dit adres heeft al een account. Meld u daarmee aan.').first()).toBeVisible()
  await page.getByLabel('E-mailadres').fill(`nieuw-${taken.email}`)
  await page.getByLabel('Adres in Raakvlak').fill(taken.slug)
  await page.getByRole('button', { name: 'Maak organisatie aan' }).click()
  await expect(page.getByText('Dit adres is al in gebruik. Kies een ander.').first()).toBeVisible()
  await expect(page.getByLabel('Naam van de organisatie')).toHaveValue('Café Zon & Zee B.V.')
  await expectAccessible(page)
})

test('somebody changes the password and sees and ends the other sessions', async ({ page, browser }) => {
  const person = await arriveAs(page)
  const elsewhere = await browser.newPage()
  await elsewhere.goto('/sign-in')
  await signIn(elsewhere, person)
  await expect(elsewhere).toHaveURL(`/${person.slug}/work`)

  await page.goto('/account')
  await expectAccessible(page)
  await expect(page.getByRole('row')).toHaveCount(3)
  await page.getByLabel('Huidig wachtwoord').fill('niet het goede')
  await page.getByLabel('Nieuw wachtwoord').fill('een heel ander wachtwoord')
  await page.getByRole('button', { name: 'Wijzig wachtwoord' }).click()
  await expect(page.getByText('Dit is niet uw huidige wachtwoord. Typ het opnieuw.').first()).toBeVisible()
  await page.getByLabel('Huidig wachtwoord').fill(person.password)
  await page.getByRole('button', { name: 'Wijzig wachtwoord' }).click()
  await expect(page.getByText('Uw wachtwoord is gewijzigd. Op andere apparaten bent u afgemeld.')).toBeVisible()
  await expect(page.getByLabel('Huidig wachtwoord')).toHaveValue('')
  await expect(page.getByRole('row')).toHaveCount(2)

  await elsewhere.goto('/account')
  await expect(elsewhere.getByRole('heading', { name: 'Aanmelden' })).toBeVisible()
  await signIn(elsewhere, { ...person, password: 'een heel ander wachtwoord' })
  await expect(elsewhere.getByRole('heading', { name: 'Mijn account' })).toBeVisible()

  await page.getByRole('button', { name: 'Meld overal af' }).click()
  await expectAccessible(page)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Meld overal af' }).click()
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible()
  await elsewhere.goto('/account')
  await expect(elsewhere.getByRole('heading', { name: 'Aanmelden' })).toBeVisible()
  await elsewhere.close()
})

test('the pages are there in English, and a link that does not hold says why', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Taal: Nederlands. Wissel naar English' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.getByRole('link', { name: 'Forgot password' }).click()
  await expect(page.getByText('This server sends no e-mail.')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/reset/nonsense')
  await expect(page.getByText('This link no longer works. Ask your administrator for a new one.')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/invitation/nonsense')
  await expect(page.getByText('We do not know this invitation.', { exact: false })).toBeVisible()
  await expectAccessible(page)
})
