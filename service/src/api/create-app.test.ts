import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareActors } from '../identity/compare-actors.ts'
import { hashOf, makeSecret } from './security/tokens.ts'
import { firstEdition, hostile, secondEdition, telephone } from './testing/articles.ts'
import { openApp, openTestRecord, type TestRecord } from './testing/open-app.ts'
import { addTold } from './testing/told-article.ts'

let opened: TestRecord
let ask: ReturnType<typeof openApp>['ask']
let ids: string[]

beforeAll(async () => {
  opened = await openTestRecord()
  ids = await addTold(opened.record, [telephone, firstEdition, secondEdition, hostile])
  ask = openApp(opened.record).ask
}, 180_000)

afterAll(() => opened.remove())

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes.
const json = async (path: string, init?: RequestInit): Promise<any> => (await ask(path, init)).json()
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
})

describe('reading', () => {
  test('an article comes with its text, versions, voices and statements in the order of the text', async () => {
    const article = await json(`/api/v1/articles/${ids[0]}`)
    expect(article.text).toBe(telephone.text)
    expect(article.found.map((one: { depth: number }) => one.depth)).toEqual([0, 1, 2, 0, 0, 0, 0])
    expect(article.found.map((one: { certainty: string }) => one.certainty)).toEqual([
      'assumed',
      'relayed',
      'relayed',
      'hearsay',
      'denied',
      'assumed',
      'assumed',
    ])
    const last = article.found.at(-1)
    expect(last.speaker.named).toBe(false)
    expect(last.quoted.map(({ start, end }: { start: number; end: number }) => last.words.slice(start, end))).toEqual([
      '« était sur le bureau »',
    ])
  })

  test('an edited page is one article with two versions', async () => {
    expect(ids[1]).toBe(ids[2])
    const article = await json(`/api/v1/articles/${ids[1]}`)
    expect(article.allVersions).toHaveLength(2)
    expect((await json(`/api/v1/articles/${ids[1]}?version=1`)).text).toBe(firstEdition.text)
  })

  test('a cursor leads through all of a search without repeating a row', async () => {
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: { id: string }[]; cursor: string | null } = await json(
        `/api/v1/statements?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
      seen.push(...page.items.map(one => one.id))
      cursor = page.cursor
    }
    expect(new Set(seen).size).toBe(9)
    expect(seen).toHaveLength(9)
  })

  test('a search is counted by facet and by day, and every number opens as many rows', async () => {
    const whole = await json('/api/v1/statements/counts')
    expect(whole).toMatchObject({ total: 9, exact: true, articles: 3 })
    expect(whole.facets.speaker.map((one: { label: string }) => one.label)).toContain('Paul Lestienne')
    for (const name of ['speaker', 'addressee', 'certainty', 'act', 'outlet']) {
      for (const { value, count } of whole.facets[name]) {
        const { items } = await json(`/api/v1/statements?limit=100&${name}=${encodeURIComponent(value)}`)
        expect([name, value, items.length]).toEqual([name, value, count])
      }
    }
    for (const { day, count } of whole.days)
      expect((await json(`/api/v1/statements/counts?from=${day}&to=${day}`)).total).toBeGreaterThanOrEqual(count)
  })

  test('words, certainty and speaker filter', async () => {
    const words = await json('/api/v1/statements?q=menti&certainty=assumed')
    expect(words.items).toHaveLength(0)
    const denied = await json('/api/v1/statements?certainty=denied')
    expect(denied.items.map((one: { words: string }) => one.words)).toEqual(['avoir donné cet ordre'])
    const speaker = denied.items[0].speaker.id
    expect((await json(`/api/v1/statements/counts?speaker=${speaker}`)).total).toBe(3)
  })

  test('several values of a facet are one filter, and the others stay to be chosen', async () => {
    const labels = (page: { facets: { certainty: { value: string }[] } }) => page.facets.certainty.map(one => one.value)
    const all = await json('/api/v1/statements/counts')
    const one = await json('/api/v1/statements/counts?certainty=denied')
    const two = await json('/api/v1/statements/counts?certainty=denied,hearsay')
    expect(labels(one)).toEqual(labels(all))
    expect(one.facets.act.map((act: { value: string }) => act.value)).toEqual(['deny'])
    expect([one.total, two.total]).toEqual([1, 2])
    const names = encodeURIComponent('Paul Lestienne|Samira Benkacem')
    const either = await json(`/api/v1/statements?speaker=${names}&limit=100`)
    expect(new Set(either.items.map((item: { speaker: { name: string } }) => item.speaker.name))).toEqual(
      new Set(['Paul Lestienne', 'Samira Benkacem']),
    )
  })

  test('actors, timeline, graph, coverage and the group of a lone statement answer', async () => {
    const actors = await json('/api/v1/actors')
    const lestienne = actors.items.find((one: { name: string }) => one.name === 'Paul Lestienne')
    const actor = await json(`/api/v1/actors/${lestienne.id}`)
    expect(actor).toMatchObject({ short: 'Lestienne', by: 3, articles: 1 })
    expect((await json('/api/v1/timeline')).said.length).toBeGreaterThan(5)
    expect((await json('/api/v1/graph')).nodes.length).toBeGreaterThan(1)
    expect((await json('/api/v1/coverage')).days).toHaveLength(8)
    const [statement] = (await json('/api/v1/statements?q=bureau')).items
    expect((await json(`/api/v1/statements/${statement.id}/group`)).reports).toHaveLength(1)
  })

  test('JSON-LD by content negotiation', async () => {
    const [statement] = (await json('/api/v1/statements?q=bureau')).items
    const answer = await ask(`/api/v1/statements/${statement.id}`, { headers: { accept: 'application/ld+json' } })
    expect(answer.headers.get('content-type')).toContain('application/ld+json')
    expect(await answer.json()).toMatchObject({ '@type': 'Quotation', isPartOf: { '@type': 'NewsArticle' } })
    const article = await json(`/api/v1/articles/${ids[0]}`, { headers: { accept: 'application/ld+json' } })
    expect(article['@type']).toBe('NewsArticle')
    expect(article.hasPart).toHaveLength(7)
  })

  test('the same state of the record is not sent twice', async () => {
    const first = await ask('/api/v1/statements')
    const tag = first.headers.get('etag') ?? ''
    const again = (held: string, method = 'GET') =>
      ask('/api/v1/statements', { method, headers: { 'if-none-match': held } })
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`, '*']) expect((await again(held)).status, held).toBe(304)
    expect((await again('"other"')).status).toBe(200)
    expect((await again(tag, 'HEAD')).status).toBe(304)
    expect((await ask('/api/v1/statements', { method: 'HEAD' })).headers.get('etag')).toBe(tag)
    expect((await ask('/api/v1/statements/nobody', { headers: { 'if-none-match': '*' } })).status).toBe(404)
  })

  test('a formula in an exported table stays text', async () => {
    const csv = await (await ask('/api/v1/export/statements?format=csv&q=cliquez')).text()
    expect(csv).toContain(`"'=HYPERLINK(""http`)
    const all = JSON.parse(await (await ask('/api/v1/export/statements?format=json')).text())
    expect(all).toHaveLength(9)
  })

  test('a snapshot is a download without rights, never a page', async () => {
    const answer = await ask(`/api/v1/articles/${ids[3]}/snapshot?version=1`)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  })
})

test('a text without a title goes by its first line', async () => {
  const lines = ['Le marché rouvre samedi sur la place.', '« Enfin », dit Jeanne Roux.']
  const untitled = {
    ...{ title: '', outlet: 'Le Courrier', published: '2025-03-14', url: 'https://courrier.example/2' },
    ...{ text: lines.join('\n\n'), told: [{ who: 'Jeanne Roux', says: 'Enfin' }] },
  }
  const [id] = await addTold(opened.record, [untitled])
  const listed = (await json('/api/v1/articles')).items.find((one: { id: string }) => one.id === id)
  expect(listed.title).toBe(lines[0])
  expect((await json(`/api/v1/articles/${id}`)).title).toBe(lines[0])
})

describe('errors say what to do', () => {
  test.each([
    ['/api/v1/articles/nobody', 404, 'article'],
    ['/api/v1/statements?limit=0', 400, 'limit'],
    ['/api/v1/statements?from=yesterday', 400, 'from'],
    ['/api/v1/statements?cursor=%00rubbish', 400, ''],
    ['/api/v1/nothing', 404, 'GET /api/v1/nothing'],
    ['/api/v1/articles/%00', 400, 'U+0000'],
    ['/api/v1/statements?speaker=%00', 400, 'U+0000'],
    ['/api/v1/articles/%E0%A4%A', 404, 'article'],
  ])('%s', async (path, status, named) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem = (await answer.json()) as { detail: string }
    expect(problem).toMatchObject({ status, todo: expect.stringMatching(/\w/) })
    expect(problem.detail).toContain(named)
  })

  test('a body that is no JSON, and one that is too large', async () => {
    expect(
      (await ask('/api/v1/jobs', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }))
        .status,
    ).toBe(400)
    const large = await ask('/api/v1/jobs/files?name=x.txt', {
      method: 'POST',
      body: 'x'.repeat(2000),
      headers: { 'content-length': '2000', 'content-type': 'application/octet-stream' },
    })
    expect(large.status).toBe(413)
  })
})

describe('reviews', () => {
  test('a rejected statement leaves the lists and comes back when that is undone', async () => {
    const before = await json('/api/v1/statements?q=bureau')
    const made = await json(`/api/v1/statements/${before.items[0].id}/reviews`, post({ verdict: 'reject' }))
    expect((await json('/api/v1/statements/counts?q=bureau')).total).toBe(0)
    expect((await ask(`/api/v1/reviews/${made.id}`, { method: 'DELETE' })).status).toBe(200)
    expect((await json('/api/v1/statements/counts?q=bureau')).total).toBe(1)
  })

  test('a correction holds', async () => {
    const [statement] = (await json('/api/v1/statements?q=bureau')).items
    const made = await json(
      `/api/v1/statements/${statement.id}/reviews`,
      post({ verdict: 'correct', correction: { act: 'accuse' } }),
    )
    const corrected = await json(`/api/v1/statements/${statement.id}`)
    expect(corrected).toMatchObject({ act: 'accuse', review: { verdict: 'correct' } })
    await ask(`/api/v1/reviews/${made.id}`, { method: 'DELETE' })
    expect((await json(`/api/v1/statements/${statement.id}`)).act).toBe('state')
  })
})

describe('actors', () => {
  const idOf = async (name: string): Promise<string> =>
    (await json('/api/v1/actors')).items.find((one: { name: string }) => one.name === name).id

  test('one person under two spellings is proposed, merged, and taken apart again', async () => {
    const [said] = await addTold(opened.record, [
      {
        ...{
          title: 'Le maire répond',
          outlet: 'Le Courrier',
          published: '2025-03-13',
          url: 'https://courrier.example/1',
        },
        text: '« Je répondrai », dit Paul Lestiène.',
        told: [{ who: 'Paul Lestiène', says: 'Je répondrai' }],
      },
    ])
    expect(said).toBeTruthy()
    await compareActors(opened.record)
    const [one, other] = [await idOf('Paul Lestiène'), await idOf('Paul Lestienne')]
    const { items } = await json(`/api/v1/actors/${one}/alike`)
    expect(items).toMatchObject([
      {
        actor: { id: other },
        reasons: [{ code: 'spelling', supports: true, words: ['Paul Lestiène', 'Paul Lestienne'] }],
      },
    ])
    const offered = async () => (await json('/api/v1/actors/candidates')).items.length
    const before = await offered()
    await ask(`/api/v1/actors/${other}/apart`, post({ other: one, apart: true }))
    expect((await json(`/api/v1/actors/${one}/alike`)).items).toEqual([])
    expect(await offered()).toBe(before - 1)
    expect((await ask(`/api/v1/actors/${one}/apart`, post({ other: 'nobody', apart: true }))).status).toBe(404)
    await ask(`/api/v1/actors/${one}/apart`, post({ other, apart: false }))
    expect(await offered()).toBe(before)
    const merged = await json(`/api/v1/actors/${one}/merge`, post({ into: other }))
    expect(await json(`/api/v1/actors/${one}`)).toMatchObject({ id: other, by: 4, merged: [{ id: one }] })
    expect((await ask(`/api/v1/actors/${other}/merge`, post({ into: one }))).status).toBe(409)
    expect((await ask(`/api/v1/actors/${one}/unmerge`, post(merged))).status).toBe(200)
    expect(await json(`/api/v1/actors/${one}`)).toMatchObject({ id: one, by: 1, merged: [] })
  })

  test('a person’s choice of an id at Wikidata stands in JSON and JSON-LD, until it is taken back', async () => {
    const one = await idOf('Paul Lestienne')
    const decide = (decision: string | null) =>
      ask(`/api/v1/actors/${one}/identity`, post({ wikidata: 'Q7747', decision }))
    expect((await decide('accepted')).status).toBe(200)
    expect(await json(`/api/v1/actors/${one}`)).toMatchObject({
      wikidata: 'Q7747',
      identities: [{ wikidata: 'Q7747', origin: 'person', decision: 'accepted' }],
    })
    const linked = await json(`/api/v1/actors/${one}`, { headers: { accept: 'application/ld+json' } })
    expect(linked.sameAs).toBe('http://www.wikidata.org/entity/Q7747')
    await decide(null)
    expect(await json(`/api/v1/actors/${one}`)).toMatchObject({ wikidata: null, identities: [] })
    expect((await ask('/api/v1/actors/nobody/identity', post({ wikidata: 'Q1', decision: 'accepted' }))).status).toBe(
      404,
    )
    expect((await ask(`/api/v1/actors/${one}/identity`, post({ wikidata: 'x', decision: 'accepted' }))).status).toBe(
      400,
    )
  })

  test('nobody is merged with somebody who is not there', async () => {
    const one = await idOf('Paul Lestienne')
    expect((await ask(`/api/v1/actors/${one}/merge`, post({ into: 'nobody' }))).status).toBe(404)
    expect((await ask('/api/v1/actors/nobody/alike')).status).toBe(404)
  })
})

describe('guards', () => {
  test('another name in the Host header is refused: DNS rebinding reads nothing', async () => {
    for (const host of ['evil.example', 'evil.example:4780', '127.0.0.1.evil.example', '']) {
      expect((await ask('/api/v1/status', { headers: { host } })).status, host).toBe(421)
    }
    expect((await ask('/api/v1/status', { headers: { host: '127.0.0.1:4780' } })).status).toBe(200)
    expect((await ask('/api/v1/status', { headers: { host: '[::1]:4780' } })).status).toBe(200)
  })

  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['no origin at all', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('a write from %s is refused', async (_, headers) => {
    expect((await ask('/api/v1/jobs/samples', post({}, headers))).status).toBe(403)
  })

  test('a write that is not JSON is refused, as a form of another site could send it', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const init = { method: 'POST', body: '{"input":"texte"}', headers: { 'content-type': type } }
      expect((await ask('/api/v1/jobs', init)).status, type).toBe(415)
    }
    expect((await ask('/api/v1/actors/x/merge', post({ into: 'a\u0000b' }))).status).toBe(400)
  })

  test('made-up tokens do not get round the limit of an address', async () => {
    const { ask: limited } = openApp(opened.record, { rate: { perSecond: 1, burst: 2 }, now: () => 0 })
    const statuses: number[] = []
    for (let index = 0; index < 4; index++) {
      const headers = { authorization: `Bearer selon_${index}` }
      statuses.push((await limited('/api/v1/status', { headers })).status)
    }
    expect(statuses).toEqual([200, 200, 429, 429])
  })

  test('a write from the page itself passes', async () => {
    const own = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
    expect((await ask('/api/v1/jobs/samples', post({}, own))).status).toBe(202)
  })

  test('nobody may read across origins, and nothing inline may run', async () => {
    const { headers } = await ask('/api/v1/status', { headers: { origin: 'https://evil.example' } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('read-only refuses every write', async () => {
    const { ask: readOnly } = openApp(opened.record, {
      rules: { readOnly: true, tokenNeeded: false, tokens: opened.record.access },
    })
    for (const path of [
      '/api/v1/jobs',
      '/api/v1/jobs/samples',
      '/api/v1/statements/x/reviews',
      '/api/v1/statements/x/split',
      '/api/v1/feeds',
      '/api/v1/feeds/x/remove',
      '/api/v1/actors/x/merge',
      '/api/v1/actors/x/unmerge',
      '/api/v1/actors/x/apart',
      '/api/v1/actors/x/identity',
    ]) {
      expect((await readOnly(path, post({ input: 'texte', verdict: 'confirm', statement: 'x' }))).status, path).toBe(
        403,
      )
    }
    expect((await readOnly('/api/v1/reviews/x', { method: 'DELETE' })).status).toBe(403)
    expect((await readOnly('/api/v1/status')).status).toBe(200)
  })

  test('beyond loopback a write needs a token with the scope, until it is revoked', async () => {
    const secret = makeSecret()
    const token = await opened.record.access.addToken({ name: 'salle', hash: hashOf(secret), scopes: ['add'] })
    const { ask: open } = openApp(opened.record, {
      rules: { readOnly: false, tokenNeeded: true, tokens: opened.record.access },
    })
    const bearer = { authorization: `Bearer ${secret}` }
    expect((await open('/api/v1/jobs/samples', post({}))).status).toBe(401)
    expect((await open('/api/v1/jobs/samples', post({}, { authorization: `Bearer ${makeSecret()}` }))).status).toBe(401)
    expect((await open('/api/v1/jobs/samples', post({}, bearer))).status).toBe(202)
    expect((await open('/api/v1/statements/x/reviews', post({ verdict: 'confirm' }, bearer))).status).toBe(403)
    await opened.record.access.revokeToken(token.id)
    expect((await open('/api/v1/jobs/samples', post({}, bearer))).status).toBe(401)
  })

  test('who asks too often is told when to come back', async () => {
    let now = 0
    const { ask: limited } = openApp(opened.record, { rate: { perSecond: 1, burst: 2 }, now: () => now })
    expect((await limited('/api/v1/status')).status).toBe(200)
    expect((await limited('/api/v1/status')).status).toBe(200)
    const refused = await limited('/api/v1/status')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('1')
    now = 1000
    expect((await limited('/api/v1/status')).status).toBe(200)
  })
})

describe('the document', () => {
  test('OpenAPI 3.1 names every address, with integers where integers are', async () => {
    const document = await json('/api/openapi.json')
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toContain('/api/v1/statements/{id}/group')
    const limit = document.paths['/api/v1/statements'].get.parameters.find(
      (one: { name: string }) => one.name === 'limit',
    )
    expect(limit.schema.type).toBe('integer')
  })

  test('the page of the document has no script and escapes', async () => {
    const html = await (await ask('/api/docs')).text()
    expect(html).toContain('/api/v1/articles/{id}')
    expect(html).not.toMatch(/<script|style=|onclick/)
  })
})
