import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareActors } from '../../identity/compare-actors.ts'
import { addTold } from '../testing/told-article.ts'
import { violations } from './axe.ts'
import { OpenSelon, whyNoBrowser } from './open-browser.ts'

/** How long to wait for what another part of the machine is still doing. */
const SLOW = { timeout: 20_000, interval: 100 }
const WORDS_ABOVE_SHEET = `[...document.querySelectorAll('.line.on')].at(-1)?.getBoundingClientRect().bottom <=
  document.querySelector('section.sheet')?.getBoundingClientRect().top`
const reason = whyNoBrowser()
if (reason !== null) console.warn(reason)

describe.skipIf(reason !== null)('Selon in a browser', { timeout: 120_000 }, () => {
  let selon: OpenSelon
  const telephone = (): string => selon.articles[0] ?? ''
  const edited = (): string => selon.articles[1] ?? ''
  const hostile = (): string => selon.articles[3] ?? ''

  beforeAll(async () => {
    selon = await OpenSelon.start()
  }, 120_000)
  afterAll(() => selon?.close())

  test('reader: hover, click and keys link words and cards; the address holds the selection', async () => {
    const { page, context, errors } = await selon.newPage()
    await page.goto(`/articles/${telephone()}`)
    const cards = page.locator('.cards li')
    await expect.poll(() => cards.count(), SLOW).toBe(7)
    // A voice in a voice in a voice: three lines under the innermost words.
    const inner = page.locator('.line').filter({ hasText: /^‘Signez d’abord.’$/ })
    expect(
      await inner.first().evaluate(element => element.closest('p')?.querySelectorAll('.line .line .line').length),
    ).toBeGreaterThan(0)
    await inner.last().hover()
    expect(await page.locator('.cards li.hover').textContent()).toContain('Paul Lestienne')
    await inner.last().click()
    expect(await page.locator('.cards li.on').textContent()).toContain('Signez d’abord')
    expect(new URL(page.url()).searchParams.get('s')).toMatch(/^s/)
    await page.keyboard.press('h')
    expect(await page.locator('.cards li.on b').first().textContent()).toBe('Hélène Darcourt')
    await page.keyboard.press('l')
    await page.keyboard.press('j')
    expect(await page.locator('.cards li.on').textContent()).toContain('Ouï-dire')
    await page.keyboard.press('w')
    expect(await page.locator('.cards li.on code').textContent()).toBe('fr.told-by-the-test')
    await page.reload()
    expect(await page.locator('.cards li.on').textContent()).toContain('Ouï-dire')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/statements\//)
    await page.goBack()
    expect(await page.locator('.cards li.on').textContent()).toContain('Ouï-dire')
    await page.keyboard.press('Escape')
    expect(await page.locator('.cards li.on').count()).toBe(0)
    expect(errors).toEqual([])
    await context.close()
  })

  test('reader: what colour shows is also said in words', async () => {
    const { page, context } = await selon.newPage()
    await page.goto(`/articles/${telephone()}`)
    await page.locator('button.siglum').first().waitFor()
    const names = await page.locator('button.siglum .hidden-words').allTextContents()
    expect(names[0]).toBe('Samira Benkacem à les salariés, énoncé 1 sur 7')
    expect(names[3]).toBe('Hélène Darcourt, ouï-dire, énoncé 4 sur 7')
    expect(names[4]).toBe('Paul Lestienne, démenti, énoncé 5 sur 7')
    expect(names[6]).toContain('source non nommée')
    await context.close()
  })

  test('reader: a version differs in words, by keys and by link', async () => {
    const { page, context } = await selon.newPage()
    await page.goto(`/articles/${edited()}`)
    await page.getByText('« La maire').first().waitFor()
    await page.keyboard.press('v')
    await page.waitForURL(/diff=1/)
    expect(await page.locator('.diff del').first().textContent()).toBeTruthy()
    expect((await page.locator('.diff ins').allTextContents()).join(' ')).toContain('tout dit')
    await page.keyboard.press('[')
    await page.waitForURL(/v=1/)
    await page.keyboard.press(']')
    await page.waitForURL(url => !url.searchParams.has('v'))
    await page.getByRole('link', { name: 'v1' }).click()
    await page.getByText('a menti', { exact: false }).first().waitFor()
    await context.close()
  })

  test('reader: a rejected statement goes at once and comes back by undo', async () => {
    const { page, context } = await selon.newPage()
    await page.goto(`/articles/${telephone()}`)
    await page.locator('.cards li button').last().click()
    await page.locator('.cards').getByRole('button', { name: 'Rejeter' }).click()
    await expect.poll(() => page.locator('.cards li').count(), SLOW).toBe(6)
    await page.getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => page.locator('.cards li').count(), SLOW).toBe(7)
    await context.close()
  })

  test('phone: the card is a sheet, and the words end above it', async () => {
    const { page, context } = await selon.newPage({ width: 360 })
    await page.goto(`/articles/${telephone()}`)
    await page.locator('button.siglum').nth(5).click()
    await page.locator('section.sheet').waitFor()
    const sheet = await page.locator('section.sheet').boundingBox()
    expect(sheet?.height).toBeLessThanOrEqual(0.41 * 900)
    await expect.poll(() => page.evaluate(WORDS_ABOVE_SHEET), SLOW).toBe(true)
    await page.getByRole('button', { name: 'Énoncé suivant' }).click()
    expect(await page.locator('section.sheet').textContent()).toContain('Énoncé 7, sur 7')
    await context.close()
  })

  test('inbox: a pasted text is read, its statements open by keyboard alone', async () => {
    const { page, context, errors } = await selon.newPage()
    await page.goto('/')
    await page.getByRole('textbox', { name: /à lire/ }).focus()
    await page.keyboard.insertText(
      '« Le pont sera fini en juin », a promis mardi la maire de Valmorin, Jeanne Morvan.\n\nElle a ajouté que les travaux coûteraient deux millions.',
    )
    await page.keyboard.press('Control+Enter')
    const done = page.locator('.job').filter({ hasText: 'Le pont' }).getByRole('link', { name: 'Voir' })
    await done.waitFor({ timeout: 60_000 })
    await page.getByText(/^[1-9]\d*\slus? aujourd’hui$/).waitFor()
    await done.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/articles\//)
    await page.locator('.text').getByText('Le pont sera fini').first().waitFor()
    await page.locator('.dates').getByText('date inconnue').waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  test('inbox: what failed says why, can be removed, and removal undone', async () => {
    const { page, context } = await selon.newPage()
    await page.goto('/')
    const box = page.getByRole('textbox', { name: /à lire/ })
    await box.fill('http://127.0.0.1:9/prive')
    await page.getByRole('button', { name: 'Lire' }).click()
    await page.locator('.flag').first().waitFor()
    await page.getByRole('button', { name: 'Retirer' }).click()
    await expect.poll(() => page.locator('.job .flag').count(), SLOW).toBe(0)
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.locator('.job .flag').waitFor()
    await box.fill('file:///etc/passwd')
    await page.getByRole('button', { name: 'Lire' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('http')
    await context.close()
  })

  test('search: words, a facet, its removal, going back and forward', async () => {
    const { page, context, errors } = await selon.newPage()
    await page.goto('/')
    await page.keyboard.press('/')
    await page.keyboard.type('réponse répondu')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    await page.goto('/search')
    await page
      .getByRole('link', { name: /Paul Lestienne/ })
      .first()
      .waitFor()
    await page.locator('.filters a').filter({ hasText: 'Paul Lestienne' }).first().click()
    await page.waitForURL(/speaker=/)
    await expect.poll(() => page.locator('#result').textContent(), SLOW).toMatch(/^3\s/)
    await page.goBack()
    await expect.poll(() => page.locator('#result').textContent(), SLOW).not.toMatch(/^3\s/)
    await page.goForward()
    await expect.poll(() => page.locator('#result').textContent(), SLOW).toMatch(/^3\s/)
    await page.getByRole('link', { name: /Retirer le filtre/ }).click()
    await page.waitForURL(url => !url.searchParams.has('speaker'))
    await page.locator('.filters a').filter({ hasText: 'Démenti' }).click()
    await expect.poll(() => page.locator('#result').textContent(), SLOW).toMatch(/^1\s/)
    await page.locator('.filters a').filter({ hasText: 'Ouï-dire' }).click()
    await expect.poll(() => page.locator('#result').textContent(), SLOW).toMatch(/^2\s/)
    expect(await page.locator('.chips a').count()).toBe(2)
    expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toContain('format=csv')
    await page.goto('/search?q=introuvable')
    await page.getByText('Aucun énoncé ne répond.').waitFor()
    await page.route('**/api/v1/status', route => route.fulfill({ json: { articles: 0 } }))
    await page.reload()
    await page.getByText('Rien n’a encore été lu.').waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  test('statement, actor, timeline and graph open from one another, by mouse and by keys', async () => {
    const { page, context, errors } = await selon.newPage()
    await page.goto('/statements')
    await page.locator('a.open').first().click()
    await page.waitForURL(/\/statements\/s/)
    await page.getByText('Première trace').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/articles\/.*s=/)
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await page.waitForURL(/\/actors$/)
    await page
      .getByRole('link', { name: /Paul Lestienne/ })
      .first()
      .click()
    await page.getByRole('link', { name: /^À cette voix/ }).click()
    await page.waitForURL(/tab=to/)
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.waitForURL(/\/timeline/)
    await page.locator('.drawing li a').first().waitFor()
    await page.keyboard.press('+')
    await page.waitForURL(/from=/)
    await page.keyboard.press('t')
    await page.waitForURL(/as=table/)
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    await page.waitForURL(/\/graph/)
    await page
      .getByRole('button', { name: /Paul Lestienne/ })
      .first()
      .click()
    await page.waitForURL(/voice=/)
    await page.getByRole('link', { name: /Paul Lestienne à Hélène Darcourt/ }).click()
    await page.waitForURL(/\/search\?speaker=.*addressee=/)
    expect(errors).toEqual([])
    await context.close()
  })

  test('two actors are joined and separated again, by search and by undo', async () => {
    const { page, context, errors } = await selon.newPage()
    await page.goto('/actors')
    await page
      .getByRole('link', { name: /Paul Lestienne/ })
      .first()
      .click()
    await page.getByText('Réunir avec un autre acteur').click()
    await page.getByRole('textbox', { name: /Chercher un nom/ }).fill('Benkacem')
    await page.getByRole('button', { name: 'Samira Benkacem est le même acteur que Paul Lestienne' }).click()
    await page.getByText('Acteurs réunis.').waitFor()
    const part = page.getByRole('button', { name: 'Séparer Samira Benkacem' })
    await part.waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => part.count(), SLOW).toBe(0)
    expect(errors).toEqual([])
    await context.close()
  })

  test('an actor that may be the same is told apart with reasons, and offered again by undo', async () => {
    await addTold(selon.opened.record, [
      {
        ...{
          title: 'La maire se tait',
          outlet: 'Le Courrier',
          published: '2025-03-01',
          url: 'https://courrier.example/9',
        },
        text: '« Elle se tait », dit Bastien Maurell.',
        told: [{ who: 'Bastien Maurell', says: 'Elle se tait' }],
      },
    ])
    await compareActors(selon.opened.record)
    const { page, context, errors } = await selon.newPage()
    await page.goto('/actors')
    await page
      .getByRole('link', { name: /Bastien Maurel personne/ })
      .first()
      .click()
    await page.getByText('Peut-être le même acteur').waitFor()
    await page.getByText('deux graphies d’un nom').waitFor()
    const refuse = page.getByRole('button', { name: 'Bastien Maurell est un autre acteur que Bastien Maurel' })
    await refuse.click()
    await page.getByText('Noté : ce sont deux acteurs.').waitFor()
    await expect.poll(() => refuse.count(), SLOW).toBe(0)
    await page.getByRole('button', { name: 'Annuler' }).click()
    await refuse.waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  test('an id at Wikidata is chosen and set aside, with undo', async () => {
    const { page, context, errors } = await selon.newPage()
    await page.goto('/actors')
    await page
      .getByRole('link', { name: /Bastien Maurel personne/ })
      .first()
      .click()
    await page.getByRole('textbox', { name: 'Identifiant Wikidata' }).fill('Q42')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Identifiant retenu.').waitFor()
    const link = page.getByRole('link', { name: 'Q42' })
    await link.waitFor()
    await page.getByRole('button', { name: 'Q42 n’est pas Bastien Maurel' }).click()
    await expect.poll(() => link.count(), SLOW).toBe(0)
    await page.getByRole('button', { name: 'Annuler' }).click()
    await link.waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  test('errors of the server are told in the language of the page', async () => {
    const { page, context } = await selon.newPage()
    await page.goto('/articles/nobody')
    await page.getByText('L’archive n’a rien à cette adresse.').waitFor()
    await page.getByRole('button', { name: /EN/ }).click()
    await page.getByText('The record has no article').waitFor()
    await context.close()
  })

  test('while help is open its keys are its own: Escape closes it and leaves the chosen statement', async () => {
    const { page, context } = await selon.newPage()
    await page.goto(`/articles/${telephone()}`)
    await page.locator('.cards li').first().waitFor()
    await page.keyboard.press('j')
    const chosen = await page.locator('.cards li.on').textContent()
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count(), SLOW).toBe(0)
    expect(await page.locator('.cards li.on').textContent()).toBe(chosen)
    await context.close()
  })

  test('help opens and closes; single keys can be turned off; the language stays', async () => {
    const { page, context } = await selon.newPage({ locale: 'en-GB' })
    await page.goto('/')
    await page.getByRole('link', { name: 'Inbox' }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    expect(new URL(page.url()).pathname).toBe('/')
    await page.getByRole('button', { name: /FR/ }).click()
    await page.reload()
    await page.getByRole('link', { name: 'Boîte' }).waitFor()
    await context.close()
  })

  test('markup, scripts, links and formulas of an article stay text', async () => {
    const { page, context, errors } = await selon.newPage()
    for (const path of [
      `/articles/${hostile()}`,
      '/articles',
      '/statements',
      '/search?q=cliquez',
      '/actors',
      '/timeline',
      '/graph',
      '/',
    ]) {
      await page.goto(path)
      await page.waitForLoadState('networkidle').catch(() => {})
      expect(await page.evaluate('"hacked" in window'), path).toBe(false)
      expect(await page.locator('a[href^="javascript:"]').count(), path).toBe(0)
      expect(await page.locator('main b[onclick], main img').count(), path).toBe(0)
    }
    await page.goto(`/articles/${hostile()}`)
    await page.getByText('<script>window.hacked=5</script>', { exact: false }).first().waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  test('two tabs: what one rejects the other shows after a look back', async () => {
    const { page, context } = await selon.newPage()
    const other = await context.newPage()
    await page.goto(`/articles/${edited()}`)
    await other.goto(`/articles/${edited()}`)
    await page.locator('.cards li button').first().click()
    await page.locator('.cards').getByRole('button', { name: 'Confirmer' }).click()
    await page.getByText('Énoncé confirmé.').waitFor()
    await other.reload()
    await other.locator('.cards li button').first().click()
    await other.locator('.cards dt').filter({ hasText: 'Confirmé' }).waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await context.close()
  })

  test('a lost server shows itself, the page stays readable, and all is well when it is back', async () => {
    const { page, context } = await selon.newPage()
    await page.goto('/articles')
    await page.getByRole('link', { name: /coup de téléphone/ }).waitFor()
    await selon.stopServer()
    await page.getByRole('link', { name: 'Recherche' }).click()
    await page.getByText('Le serveur ne répond plus').waitFor()
    await selon.startServer()
    await expect.poll(() => page.getByText('Le serveur ne répond plus').count(), SLOW).toBe(0)
    await page.locator('#result').filter({ hasText: 'énoncés' }).waitFor()
    await context.close()
  })

  describe.each(['light', 'dark'] as const)('accessibility, %s', theme => {
    test.each([1600, 1024, 360])('no violation on any screen at %i px, and no sideways scrolling', async width => {
      const { page, context } = await selon.newPage({ theme, width })
      const found: string[] = []
      const check = async (name: string): Promise<void> => {
        await page.locator('main :is(h1, h2, p)').first().waitFor()
        await page.waitForTimeout(200)
        found.push(...(await violations(page)).map(one => `${name}: ${one}`))
        const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        if (beyond !== 0) found.push(`${name}: scrolls sideways by ${beyond} px`)
      }
      for (const path of [
        '/',
        '/articles',
        '/statements',
        '/actors',
        '/search?q=maire',
        '/timeline',
        '/graph',
        '/nowhere',
      ]) {
        await page.goto(path)
        await check(path)
      }
      await page.goto(`/articles/${edited()}?diff=1`)
      await check('diff')
      await page.goto(`/articles/${telephone()}?why=1`)
      await page.locator('button.siglum').nth(2).click()
      await check('reader')
      const statement = new URL(page.url()).searchParams.get('s')
      await page.goto(`/statements/${statement}`)
      await check('statement')
      await page.locator('.speaker a').click()
      await page.waitForURL(/actors/)
      await check('actor')
      expect(found).toEqual([])
      await context.close()
    })
  })
})
