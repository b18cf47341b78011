import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DatabaseHome } from './database/home.ts'
import { RecordError } from './errors.ts'
import { openRecordAndHome } from './open-record.ts'
import { countFacets } from './queries/facets.ts'
import type { Record } from './record.ts'
import { SERVER_LEFT_OUT, testHomes } from './testing/homes.ts'
import { article, findings, type Said } from './testing/sample-articles.ts'

const BRIDGE =
  '« Le pont rouvrira en juin », a promis Odile Marchand à Paul Terrier. Selon Paul Terrier, les députées ont été prévenues. Odile Marchand dément tout retard.'
const BRIDGE_SAID: readonly Said[] = [
  {
    who: 'Odile Marchand',
    to: 'Paul Terrier',
    words: 'Le pont rouvrira en juin',
    act: 'promise',
    time: '2024-03-04',
    gender: 'feminine',
  },
  { who: 'Paul Terrier', words: 'les députées ont été prévenues', type: 'indirect' },
  { who: 'Odile Marchand', words: 'tout retard', type: 'indirect', act: 'deny', gender: 'feminine' },
]
const SCHOOL =
  'Paul Terrier aurait dit que l’école de Varennes fermera. « Rien n’est décidé sur Odile Marchand », répond Paul Terrier.'
const SCHOOL_SAID: readonly Said[] = [
  { who: 'Paul Terrier', words: 'l’école de Varennes fermera', type: 'indirect', hedge: 'hearsay' },
  { who: 'Paul Terrier', words: 'Rien n’est décidé sur Odile Marchand' },
]
const school = article(SCHOOL, {
  url: 'https://echo.example/ecole',
  outlet: 'L’Écho',
  title: 'L’école menacée',
  published: '2024-04-02',
})

if (SERVER_LEFT_OUT !== null) test.skip(SERVER_LEFT_OUT, () => {})

describe.each(testHomes)('the record in $name', home => {
  let record: Record
  let database: DatabaseHome
  let close: () => Promise<void>
  const clock = { now: new Date('2024-05-01T12:00:00.000Z') }

  beforeAll(async () => {
    const place = await home.make()
    const opened = await openRecordAndHome(place.place, { clock: () => clock.now })
    record = opened.record
    database = opened.home!
    close = async () => {
      await record.close()
      await place.remove()
    }
  }, 180_000)
  afterAll(() => close?.())
  beforeEach(() => emptyTables(database))

  async function addBoth(): Promise<{ bridge: string; school: string }> {
    const [bridge, other] = await record.articles.add([article(BRIDGE), school])
    await record.analyses.store([
      { versionId: bridge!.versionId, findings: findings(BRIDGE, BRIDGE_SAID) },
      { versionId: other!.versionId, findings: withMention(findings(SCHOOL, SCHOOL_SAID)) },
    ])
    return { bridge: bridge!.versionId, school: other!.versionId }
  }

  const quotes = async (query: Parameters<Record['statements']['find']>[0]) =>
    (await record.statements.find(query)).rows.map(row => row.quote)

  describe('articles', () => {
    test('the same article twice is one version', async () => {
      const [first] = await record.articles.add([article(BRIDGE)])
      const [again, third] = await record.articles.add([article(BRIDGE), article(BRIDGE)])
      expect(first).toMatchObject({ outcome: 'new', version: 1 })
      expect(again).toEqual({ ...first, outcome: 'same' })
      expect(third).toEqual(again)
      expect(await record.upkeep.counts()).toMatchObject({ articles: 1, versions: 1, waiting: 1 })
    })

    test('an edited page is a new version of its article', async () => {
      const [first] = await record.articles.add([article(BRIDGE)])
      const [edited] = await record.articles.add([article(`${BRIDGE} Mis à jour.`, { title: 'Le pont rouvrira' })])
      expect(edited).toMatchObject({ outcome: 'new-version', articleId: first!.articleId, version: 2 })
      expect(await record.articles.get(first!.articleId)).toMatchObject({
        title: 'Le pont rouvrira',
        versionCount: 2,
        statements: null,
      })
      expect((await record.articles.versions(first!.articleId)).map(version => version.number)).toEqual([1, 2])
    })

    test('snapshot and text come back as they went in', async () => {
      const input = article(BRIDGE)
      const [added] = await record.articles.add([input])
      const version = await record.articles.version(added!.versionId)
      expect(version).toMatchObject({
        text: BRIDGE,
        wordCount: 25,
        paragraphs: [{ start: 0, end: BRIDGE.length }],
        fields: input.fields,
      })
      expect(await record.articles.snapshot(version!.snapshotHash)).toMatchObject({
        bytes: input.snapshot.bytes,
        headers: input.snapshot.headers,
        size: input.snapshot.bytes.length,
      })
    })

    test('characters that no database takes become replacement characters of the same length', async () => {
      const [added] = await record.articles.add([
        article('un\u0000deux \ud800 trois', { title: 'a\u0000b', outlet: 'x'.repeat(5_000) }),
      ])
      expect((await record.articles.version(added!.versionId))?.text).toBe('un\uFFFDdeux \uFFFD trois')
    })

    test('addresses of any length are found again', async () => {
      const url = `https://echo.example/${'a/'.repeat(4_000)}`
      const [added] = await record.articles.add([article(BRIDGE, { url })])
      expect((await record.articles.byUrl(url))?.id).toBe(added!.articleId)
    })

    test('a snapshot that does not have its hash is refused, and nothing of the list is stored', async () => {
      const broken = article(SCHOOL)
      const wrong = { ...broken, snapshot: { ...broken.snapshot, sha256: '0'.repeat(64) } }
      await expect(record.articles.add([article(BRIDGE), wrong])).rejects.toThrow(/SHA-256/)
      expect((await record.upkeep.counts()).articles).toBe(0)
    })

    test('lists run newest first, by outlet, days and words of the title', async () => {
      await addBoth()
      const titles = async (query: Parameters<Record['articles']['list']>[0]) =>
        (await record.articles.list(query)).rows.map(row => row.title)
      expect(await titles({})).toEqual(['L’école menacée', 'Le pont de Varennes rouvre'])
      expect(await titles({ oldestFirst: true })).toEqual(['Le pont de Varennes rouvre', 'L’école menacée'])
      expect(await titles({ outlet: 'L’Écho' })).toEqual(['L’école menacée'])
      expect(await titles({ from: '2024-03-05', to: '2024-03-05' })).toEqual(['Le pont de Varennes rouvre'])
      expect(await titles({ title: 'ecoles' })).toEqual(['L’école menacée'])
      const first = await record.articles.list({ limit: 1 })
      expect((await record.articles.list({ limit: 1, cursor: first.next })).rows[0]?.title).toBe(
        'Le pont de Varennes rouvre',
      )
    })

    test('coverage counts articles an outlet and day', async () => {
      await addBoth()
      expect((await record.articles.coverage({})).rows).toEqual([
        { outlet: 'Le Courrier de Varennes', day: '2024-03-05', articles: 1 },
        { outlet: 'L’Écho', day: '2024-04-02', articles: 1 },
      ])
      expect((await record.articles.coverage({ from: '2024-04-01' })).rows).toHaveLength(1)
    })
  })

  describe('readings', () => {
    test('what waits is listed until it is stored, and the same reading twice changes nothing', async () => {
      const [added] = await record.articles.add([article(BRIDGE)])
      const asked = { rules: 'rules-1', model: 'model-1' }
      expect((await record.analyses.waiting(asked)).rows).toEqual([added!.versionId])
      expect(await record.analyses.toRead([added!.versionId, 'v0'])).toMatchObject([
        { text: BRIDGE, published: '2024-03-05T08:30:00+01:00' },
      ])
      const reading = { versionId: added!.versionId, findings: findings(BRIDGE, BRIDGE_SAID) }
      expect(await record.analyses.store([reading])).toMatchObject([{ stored: true, difference: { added: 3 } }])
      const revision = await record.upkeep.revision()
      expect(await record.analyses.store([reading, reading])).toMatchObject([{ stored: false }, { stored: false }])
      expect(await record.upkeep.revision()).toBe(revision)
      expect((await record.analyses.waiting(asked)).rows).toEqual([])
      expect((await record.analyses.waiting({ ...asked, rules: 'rules-2', reread: true })).rows).toEqual([
        added!.versionId,
      ])
    })

    test('a reading gives statements with selectors, mentions and times', async () => {
      const { bridge } = await addBoth()
      const reading = await record.analyses.reading(bridge)
      expect(reading?.statements.map(one => one.quote)).toEqual([
        'Le pont rouvrira en juin',
        'les députées ont été prévenues',
        'tout retard',
      ])
      expect(reading?.statements[0]?.selectors[0]).toEqual({
        role: 'content',
        position: { type: 'TextPositionSelector', start: 2, end: 26 },
        quote: {
          type: 'TextQuoteSelector',
          prefix: '« ',
          exact: 'Le pont rouvrira en juin',
          suffix: ' », a promis Odile Marchand à Pa',
        },
      })
      expect(reading?.mentions.map(one => [one.name, one.places.length])).toEqual([
        ['Odile Marchand', 2],
        ['Paul Terrier', 2],
      ])
      expect(reading?.times).toMatchObject([{ value: '2024-03-04', anchor: 'published' }])
    })

    test('a new reading keeps what it changes, and never what a person decided', async () => {
      const { bridge } = await addBoth()
      const before = (await record.analyses.reading(bridge))!.statements
      await record.reviews.decide({ statementId: before[2]!.id, decision: 'confirmed', person: 'Ana' })
      const changed = [
        { ...BRIDGE_SAID[0]!, act: 'state' as const },
        { who: 'Odile Marchand', words: 'Le pont', gender: 'feminine' as const },
      ]
      const next = { versionId: bridge, findings: findings(BRIDGE, changed, 'rules-2') }
      const expected = { added: 1, changed: 1, lost: 1, same: 0, kept: 1 }
      expect(await record.analyses.compare(next)).toEqual(expected)
      expect(await record.analyses.store([next])).toMatchObject([{ difference: expected }])
      const after = (await record.analyses.reading(bridge))!.statements
      expect(after.map(one => [one.quote, one.act])).toEqual([
        ['Le pont rouvrira en juin', 'state'],
        ['Le pont', 'state'],
        ['tout retard', 'deny'],
      ])
      const detail = await record.statements.get(before[0]!.id)
      expect(detail?.oldFindings).toMatchObject([{ change: 'changed', finding: { act: 'promise' } }])
      expect(await quotes({ words: 'prévenues' })).toEqual([])
      expect(await quotes({ words: 'prévenues', old: true })).toEqual(['les députées ont été prévenues'])
    })

    test('statements of an edited version replace those of the one before once it is read', async () => {
      const { bridge } = await addBoth()
      const edited = BRIDGE.replace('juin', 'juillet')
      const [version] = await record.articles.add([article(edited)])
      expect(await quotes({ words: 'rouvrira' })).toEqual(['Le pont rouvrira en juin'])
      await record.analyses.store([
        {
          versionId: version!.versionId,
          findings: findings(edited, [{ who: 'Odile Marchand', words: 'Le pont rouvrira en juillet' }]),
        },
      ])
      expect(await quotes({ words: 'rouvrira' })).toEqual(['Le pont rouvrira en juillet'])
      expect((await record.analyses.reading(bridge))?.statements).toHaveLength(3)
      await record.articles.add([article(BRIDGE)])
      expect(await quotes({ words: 'rouvrira' })).toEqual(['Le pont rouvrira en juin'])
    })

    test('a span outside the text is an error that names it', async () => {
      const [added] = await record.articles.add([article('Court.')])
      const wrong = findings(BRIDGE, BRIDGE_SAID)
      await expect(record.analyses.store([{ versionId: added!.versionId, findings: wrong }])).rejects.toThrow(
        /span 2-26 lies outside/,
      )
      await expect(record.analyses.store([{ versionId: 'v0', findings: wrong }])).rejects.toThrow(/no version v0/)
    })
  })

  describe('finding statements', () => {
    test.each([
      ['any inflection', 'rouvrir', ['Le pont rouvrira en juin']],
      ['without accents', 'deputee', ['les députées ont été prévenues']],
      ['with other accents', 'DÉPUTÉS', ['les députées ont été prévenues']],
      ['a phrase', '"pont rouvrira"', ['Le pont rouvrira en juin']],
      ['a phrase that does not occur', '"rouvrira pont"', []],
      ['all of several words', 'pont juin', ['Le pont rouvrira en juin']],
      ['alternatives', 'retard OR juin', ['tout retard', 'Le pont rouvrira en juin']],
      ['without an unwanted word', 'pont -juin', []],
      ['elided words', 'école', ['l’école de Varennes fermera']],
    ])('%s', async (_, words, expected) => {
      await addBoth()
      expect((await quotes({ words })).toSorted()).toEqual(expected.toSorted())
    })

    test.each([
      ['speaker by a part of the name', { speaker: 'marchand' }, 2],
      ['speaker by two names', { speaker: ['Marchand', 'TERRIER'] }, 5],
      ['a name that nobody has', { speaker: 'Zola' }, 0],
      ['addressee', { addressee: 'Paul Terrier' }, 1],
      ['mentioned', { mentioned: 'Odile Marchand' }, 1],
      ['outlet', { outlet: 'L’Écho' }, 2],
      ['act', { act: ['deny', 'promise'] }, 2],
      ['type', { type: 'indirect' }, 3],
      ['hedge', { hedge: 'hearsay' }, 1],
      ['certainty', { certainty: 'denied' }, 1],
      ['published', { publishedFrom: '2024-04-02', publishedTo: '2024-04-02' }, 2],
      ['said', { saidFrom: '2024-03-01', saidTo: '2024-03-04' }, 1],
      ['not reviewed', { review: 'none' as const }, 5],
      ['several at once', { speaker: 'Marchand', act: 'deny', words: 'retards' }, 1],
    ])('by %s', async (_, filter, count) => {
      await addBoth()
      expect((await record.statements.find(filter)).rows).toHaveLength(count)
      expect((await record.statements.facets(filter)).total).toBe(count)
    })

    test.each(['newest', 'oldest', 'text', 'relevance'] as const)(
      'pages by cursor give every statement once, sorted by %s',
      async sort => {
        await addBoth()
        const words = sort === 'relevance' ? 'pont OR retard OR école OR décidé' : undefined
        const whole = (await record.statements.find({ sort, words })).rows.map(row => row.id)
        const paged: string[] = []
        for (let cursor: string | null = null; ; ) {
          const page = await record.statements.find({ sort, words, limit: 1, cursor })
          paged.push(...page.rows.map(row => row.id))
          cursor = page.next
          if (cursor === null) break
        }
        expect(paged).toEqual(whole)
        expect(whole.length).toBe(sort === 'relevance' ? 4 : 5)
      },
    )

    test.each([
      ['a cursor of another list', { cursor: 'Zm9v' }, /cursor/],
      ['a limit of zero', { limit: 0 }, /limit must be/],
      ['a day that is none', { publishedFrom: '2024-02-30' }, /publishedFrom must be a day/],
      ['relevance without words', { sort: 'relevance' as const }, /needs words/],
      ['stop words only', { words: 'de la' }, /too common/],
      ['unwanted words only', { words: '-pont' }, /at least one word/],
      ['a name without letters', { speaker: '???' }, /no letters/],
    ])('%s is refused', async (_, query, message) => {
      await expect(record.statements.find(query)).rejects.toThrow(message)
      await expect(record.statements.find(query)).rejects.toBeInstanceOf(RecordError)
    })

    test.each([`'; drop table statements; --`, `a' & !b | (c`, '\\', '"', 'x:*', '<->', '%_', '\u0000', '😀 pont'])(
      'what looks like a query language is text: %s',
      async words => {
        await addBoth()
        await record.statements.find({ words }).catch(error => expect(error).toBeInstanceOf(RecordError))
        await record.statements.find({ speaker: words }).catch(error => expect(error).toBeInstanceOf(RecordError))
        expect((await record.upkeep.counts()).statements).toBe(5)
      },
    )

    test('facets count by value', async () => {
      await addBoth()
      const { values, exact } = await record.statements.facets({})
      expect(exact).toBe(true)
      expect(values.outlet.map(one => [one.value, one.count])).toEqual([
        ['Le Courrier de Varennes', 3],
        ['L’Écho', 2],
      ])
      expect(values.speaker.map(one => [one.label, one.count])).toEqual([
        ['Paul Terrier', 3],
        ['Odile Marchand', 2],
      ])
      expect(values.month.map(one => one.value).toSorted()).toEqual(['2024-03', '2024-04'])
      expect(values.certainty.map(one => one.value).toSorted()).toEqual(['assumed', 'denied', 'hearsay'])
      expect(values.day.map(one => [one.value, one.count])).toEqual([['2024-03-04', 1]])
    })

    test('only the facets asked for are counted, and the whole always', async () => {
      await addBoth()
      const none = await record.statements.facets({ facets: [] })
      expect([none.total, none.articles, none.values.outlet]).toEqual([5, 2, []])
      const { values } = await record.statements.facets({ words: 'école OR retard', facets: ['act', 'hedge'] })
      expect(values.act.map(one => [one.value, one.count])).toEqual([
        ['deny', 1],
        ['state', 1],
      ])
      expect(values.hedge.map(one => [one.value, one.count])).toEqual([['hearsay', 1]])
      expect(values.speaker).toEqual([])
    })

    test('facets of two actors that a person merged count as one', async () => {
      await addBoth()
      const [marchand] = (await record.actors.list({ name: 'Odile Marchand' })).rows
      const [terrier] = (await record.actors.list({ name: 'Paul Terrier' })).rows
      await record.actors.merge({ from: marchand!.id, into: terrier!.id, person: 'Ana' })
      const { values } = await record.statements.facets({})
      expect(values.speaker).toEqual([{ value: terrier!.id, label: 'Paul Terrier', count: 5 }])
    })

    test('where more matches than are all counted, the newest are, and that is said', async () => {
      await addBoth()
      const count = (all: number) => database.read(db => countFacets(db, {}, { all, newest: 2 }))
      expect(await count(5)).toMatchObject({ total: 5, articles: 2, exact: true })
      const newest = await count(4)
      expect(newest).toMatchObject({ total: 2, articles: 1, exact: false })
      expect(newest.values.outlet).toEqual([{ value: 'L’Écho', label: 'L’Écho', count: 2 }])
    })
  })

  describe('people decide', () => {
    test('a correction shows at once, outlives a new reading and can be taken back', async () => {
      const { bridge } = await addBoth()
      const [first] = (await record.analyses.reading(bridge))!.statements
      const review = await record.reviews.decide({
        statementId: first!.id,
        decision: 'corrected',
        person: 'Ana',
        correction: { act: 'state', said: '2024-03' },
        note: 'annonce',
      })
      const corrected = await record.statements.get(first!.id)
      expect(corrected).toMatchObject({
        act: 'state',
        saidFrom: '2024-03-01',
        saidTo: '2024-03-31',
        review: 'corrected',
        reviews: [{ person: 'Ana', note: 'annonce' }],
      })
      await record.analyses.store([{ versionId: bridge, findings: findings(BRIDGE, BRIDGE_SAID, 'rules-2') }])
      expect(await record.statements.get(first!.id)).toMatchObject({ act: 'state', review: 'corrected' })
      await record.reviews.undo({ reviewId: review.id, person: 'Ana' })
      expect(await record.statements.get(first!.id)).toMatchObject({ act: 'promise', said: '2024-03-04', review: null })
    })

    test('a rejected statement is no longer found, unless asked for', async () => {
      await addBoth()
      const [row] = (await record.statements.find({ words: 'juin' })).rows
      await record.reviews.decide({ statementId: row!.id, decision: 'rejected', person: 'Ana' })
      expect(await quotes({ words: 'juin' })).toEqual([])
      expect(await quotes({ words: 'juin', old: true, review: 'rejected' })).toEqual(['Le pont rouvrira en juin'])
    })

    test('decisions are taken back last first', async () => {
      await addBoth()
      const [row] = (await record.statements.find({})).rows
      const first = await record.reviews.decide({ statementId: row!.id, decision: 'confirmed', person: 'Ana' })
      clock.now = new Date(clock.now.getTime() + 1_000)
      await record.reviews.decide({ statementId: row!.id, decision: 'rejected', person: 'Ben' })
      await expect(record.reviews.undo({ reviewId: first.id, person: 'Ana' })).rejects.toThrow(/later decision/)
    })

    test.each([
      ['an unknown statement', { statementId: 's0', decision: 'confirmed' as const, person: 'Ana' }, /no statement s0/],
      ['nobody', { statementId: 's0', decision: 'confirmed' as const, person: ' ' }, /name of the person/],
      [
        'a correction without one',
        { statementId: 's0', decision: 'corrected' as const, person: 'Ana' },
        /correction goes with/,
      ],
    ])('%s cannot decide', async (_, request, message) => {
      await expect(record.reviews.decide(request)).rejects.toThrow(message)
    })
  })

  describe('actors', () => {
    test('are found by beginnings of names and listed by how often they speak', async () => {
      await addBoth()
      expect((await record.actors.list({})).rows.map(row => [row.name, row.said])).toEqual([
        ['Paul Terrier', 3],
        ['Odile Marchand', 2],
      ])
      expect((await record.actors.list({ name: 'odile mar' })).rows.map(row => row.name)).toEqual(['Odile Marchand'])
      const first = await record.actors.list({ limit: 1 })
      expect((await record.actors.list({ limit: 1, cursor: first.next })).rows.map(row => row.name)).toEqual([
        'Odile Marchand',
      ])
    })

    test('one actor with names, counts and months', async () => {
      await addBoth()
      const [terrier] = (await record.actors.list({ name: 'Terrier' })).rows
      expect(await record.actors.get(terrier!.id)).toMatchObject({
        name: 'Paul Terrier',
        said: 3,
        addressed: 1,
        mentioned: 0,
        firstSaid: '2024-03-05T07:30:00.000Z',
        lastSaid: '2024-04-02T00:00:00.000Z',
        names: [{ name: 'Paul Terrier', script: 'Latin', language: 'fr', firstSeen: '2024-03-05T07:30:00.000Z' }],
      })
      expect(await record.actors.months(terrier!.id)).toEqual([
        { month: '2024-03', by: 1, to: 1, about: 0 },
        { month: '2024-04', by: 2, to: 0, about: 0 },
      ])
    })

    test('merging makes two one, and can be taken back', async () => {
      await addBoth()
      const [terrier, marchand] = (await record.actors.list({})).rows
      await record.actors.merge({ from: marchand!.id, into: terrier!.id, person: 'Ana' })
      expect((await record.actors.list({})).rows.map(row => [row.name, row.said])).toEqual([['Paul Terrier', 5]])
      expect((await record.actors.get(marchand!.id))?.name).toBe('Paul Terrier')
      expect((await record.statements.find({ speaker: terrier!.id })).rows).toHaveLength(5)
      await expect(record.actors.merge({ from: terrier!.id, into: marchand!.id, person: 'Ana' })).rejects.toThrow(
        /already part/,
      )
      await record.actors.unmerge({ id: marchand!.id, person: 'Ana' })
      expect((await record.statements.find({ speaker: terrier!.id })).rows).toHaveLength(3)
    })

    test('a merge of an actor that others were merged into is taken back whole', async () => {
      await addBoth()
      const third = 'Odile Marchand-Roux se tait. « Passons », dit Odile Marchand-Roux.'
      const [added] = await record.articles.add([
        article(third, { url: 'https://echo.example/roux', title: 'Passons' }),
      ])
      const said = [{ who: 'Odile Marchand-Roux', words: 'Passons' }]
      await record.analyses.store([{ versionId: added!.versionId, findings: findings(third, said) }])
      const ids = new Map((await record.actors.list({})).rows.map(row => [row.name, row.id]))
      const [terrier, marchand, roux] = ['Paul Terrier', 'Odile Marchand', 'Odile Marchand-Roux'].map(
        name => ids.get(name) ?? '',
      ) as [string, string, string]
      expect(await record.actors.merge({ from: roux, into: marchand, person: 'Ana' })).toEqual([])
      const along = await record.actors.merge({ from: marchand, into: terrier, person: 'Ana' })
      expect(along).toEqual([roux])
      await record.actors.unmerge({ id: marchand, person: 'Ana', along })
      expect((await record.actors.get(marchand))?.merged).toEqual([roux])
      expect((await record.actors.get(terrier))?.merged).toEqual([])
    })

    test('statistics: who, by outlet and month, and gender where it is known', async () => {
      await addBoth()
      const stats = await record.actors.stats({})
      expect(stats).toMatchObject({ articles: 2, statements: 5 })
      expect(stats.speakers.map(one => [one.name, one.direct, one.indirect, one.total])).toEqual([
        ['Paul Terrier', 1, 2, 3],
        ['Odile Marchand', 1, 1, 2],
      ])
      expect(stats.outlets).toEqual(
        [
          { outlet: 'Le Courrier de Varennes', articles: 1, statements: 3, direct: 1, indirect: 2, mixed: 0 },
          { outlet: 'L’Écho', articles: 1, statements: 2, direct: 1, indirect: 1, mixed: 0 },
        ].toSorted((a, b) =>
          stats.outlets[0]!.outlet === a.outlet ? -1 : stats.outlets[0]!.outlet === b.outlet ? 1 : 0,
        ),
      )
      expect(stats.months.map(one => one.month)).toEqual(['2024-03', '2024-04'])
      expect(stats.genders).toEqual([
        { gender: 'feminine', statements: 2, speakers: 1 },
        { gender: 'unknown', statements: 3, speakers: 1 },
      ])
      expect((await record.actors.stats({ from: '2024-04-01' })).statements).toBe(2)
    })

    test('who speaks to and about whom', async () => {
      await addBoth()
      const relations = await record.actors.relations({})
      expect(relations.map(one => [one.fromName, one.relation, one.toName, one.count]).toSorted()).toEqual([
        ['Odile Marchand', 'to', 'Paul Terrier', 1],
        ['Paul Terrier', 'about', 'Odile Marchand', 1],
      ])
      expect(await record.actors.relations({ outlet: 'L’Écho' })).toHaveLength(1)
    })
  })

  describe('groups', () => {
    async function grouped(): Promise<readonly string[]> {
      await addBoth()
      const ids = (await record.statements.find({ sort: 'oldest' })).rows.map(row => row.id)
      const [a = '', b = '', c = ''] = ids.toSorted()
      await record.groups.store({
        signatures: [
          { statementId: a, keys: ['1', '2', '-9223372036854775808'] },
          { statementId: b, keys: ['2', '-9223372036854775808'] },
          { statementId: c, keys: ['3'] },
        ],
        pairs: [
          {
            first: a,
            second: b,
            same: 'yes',
            score: 0.9,
            change: 'shortened',
            also: ['softened'],
            reasons: ['same words'],
            relation: null,
          },
          { first: a, second: c, same: 'unsure', score: 0.5, change: null, also: [], reasons: [], relation: null },
          { first: b, second: c, same: 'unsure', score: 0.7, change: null, also: [], reasons: [], relation: null },
        ],
        members: [
          { statementId: a, groupId: `g-${a}` },
          { statementId: b, groupId: `g-${a}` },
        ],
      })
      return [a, b, c]
    }

    test('candidates share keys, most shared first', async () => {
      const [a, b] = await grouped()
      expect(await record.groups.candidates({ keys: ['1', '2', '-9223372036854775808', '2'], perKey: 10 })).toEqual([
        { statementId: a, shared: 3 },
        { statementId: b, shared: 2 },
      ])
      expect((await record.groups.ungrouped({})).rows).toHaveLength(2)
    })

    test('the turn to group is one holder’s at a time, until given back or run out', async () => {
      const claim = (holder: string, seconds = 60) => record.groups.claim({ holder, seconds })
      expect([await claim('one'), await claim('two'), await claim('one')]).toEqual([true, false, true])
      await record.groups.release('two')
      expect(await claim('two')).toBe(false)
      await record.groups.release('one')
      expect([await claim('two', -1), await claim('one')]).toEqual([true, true])
    })

    test('groups, pairs and proposals', async () => {
      const [a = '', b = '', c = ''] = await grouped()
      expect((await record.groups.list({})).rows).toMatchObject([{ id: `g-${a}`, members: 2 }])
      expect((await record.groups.get(`g-${a}`))?.pairs).toMatchObject([
        { first: a, second: b, change: 'shortened', also: ['softened'], by: 'machine' },
      ])
      expect(await record.groups.of([c, a])).toEqual([null, `g-${a}`])
      const first = await record.groups.proposals({ limit: 1 })
      expect(first.rows).toMatchObject([{ first: b, second: c }])
      expect((await record.groups.proposals({ limit: 1, cursor: first.next })).rows).toMatchObject([
        { first: a, second: c },
      ])
      expect((await record.statements.find({ groupId: `g-${a}` })).rows).toHaveLength(2)
    })

    test('a merge by hand outlives the machine and can be taken back', async () => {
      const [a = '', b = '', c = ''] = await grouped()
      const action = await record.groups.merge({ statements: [a, c], person: 'Ana' })
      const [one, two, three] = await record.groups.of([a, b, c])
      expect([two, three]).toEqual([one, one])
      await record.groups.store({ signatures: [], pairs: [], members: [{ statementId: c, groupId: `g-${c}` }] })
      expect(await record.groups.of([c])).toEqual([one])
      expect((await record.groups.actions({})).rows).toMatchObject([{ kind: 'merge', person: 'Ana' }])
      await record.groups.undo({ actionId: action.id, person: 'Ana' })
      expect(await record.groups.of([a, b, c])).toEqual([`g-${a}`, `g-${a}`, null])
    })

    test('a verdict of a person splits or merges and is not overwritten', async () => {
      const [a = '', b = '', c = ''] = await grouped()
      await record.groups.judge({ first: b, second: a, same: 'no', person: 'Ana' })
      const [one, two] = await record.groups.of([a, b])
      expect(one).not.toBe(two)
      await record.groups.judge({ first: a, second: c, same: 'yes', person: 'Ana' })
      expect(new Set(await record.groups.of([c])).size).toBe(1)
      await record.groups.store({
        signatures: [],
        members: [],
        pairs: [{ first: a, second: b, same: 'yes', score: 1, change: null, also: [], reasons: [], relation: null }],
      })
      expect((await record.groups.pairs([b])).find(pair => pair.first === a)).toMatchObject({ same: 'no', by: 'Ana' })
    })

    test('near-copies of articles', async () => {
      await record.copies.save([{ articleId: 'a1', copyOf: 'a2', share: 0.5 }])
      await record.copies.save([{ articleId: 'a1', copyOf: 'a2', share: 0.75 }])
      expect(await record.copies.of(['a2'])).toEqual([{ articleId: 'a1', copyOf: 'a2', share: 0.75 }])
    })
  })

  describe('following, failures, tokens and settings', () => {
    test('feeds and their items', async () => {
      const feed = {
        url: 'https://echo.example/rss',
        title: 'L’Écho',
        outlet: null,
        state: { etag: 'x' },
        failures: 0,
        lastError: null,
        lastReadAt: '2024-05-01T10:00:00.000Z',
        lastGoodAt: null,
      }
      await record.following.saveFeed(feed)
      await record.following.saveFeed({ ...feed, outlet: 'L’Écho' })
      await record.following.saveFeed({ ...feed, failures: 2 })
      const kept = { ...feed, outlet: 'L’Écho', failures: 2, addedAt: clock.now.toISOString() }
      expect(await record.following.feeds()).toEqual([kept])
      await record.following.markSeen({
        feed: feed.url,
        items: [
          { item: '1', articleId: null },
          { item: '2', articleId: 'a1' },
        ],
      })
      await record.following.markSeen({ feed: feed.url, items: [{ item: '2', articleId: 'a1' }] })
      expect((await record.following.seen({ feed: feed.url, items: ['0', '1', '2'] })).toSorted()).toEqual(['1', '2'])
      await record.following.removeFeed(feed.url)
      expect(await record.following.feeds()).toEqual([])
      // A row as it was listed can be put back.
      await record.following.saveFeed(kept)
      expect(await record.following.feeds()).toEqual([kept])
    })

    test('failures are kept until removed', async () => {
      await record.following.saveFailure({ reference: 'a.html', code: 'unreadable', reason: 'no text' })
      await record.following.saveFailure({ reference: 'a.html', code: 'unreadable', reason: 'still none' })
      expect((await record.following.failures({})).rows).toMatchObject([
        { reference: 'a.html', attempts: 2, reason: 'still none' },
      ])
      await record.following.removeFailures(['a.html'])
      expect((await record.following.failures({})).rows).toEqual([])
    })

    test('what was put in stays until it is removed, bytes and reason of failure included', async () => {
      const bytes = new TextEncoder().encode('« Rien », dit-elle.')
      const text = { id: 'i1', kind: 'text', label: '« Rien »', detail: '2 mots', url: null, name: 'texte.txt' }
      const items = [
        { ...text, mediaType: 'text/plain', bytes, failure: null, addedAt: '2024-05-01T10:00:00.000Z' },
        {
          ...{ id: 'i2', kind: 'url', label: 'echo.example', detail: '/a', url: 'https://echo.example/a', name: null },
          ...{ mediaType: null, bytes: null, failure: null, addedAt: '2024-05-01T10:00:01.000Z' },
        },
      ]
      await record.inbox.keep(items)
      await record.inbox.keep(items)
      await record.inbox.mark({ id: 'i2', failure: { code: 'network' } })
      expect(await record.inbox.list()).toEqual([items[0], { ...items[1], failure: { code: 'network' } }])
      await record.inbox.remove('i1')
      expect((await record.inbox.list()).map(item => item.id)).toEqual(['i2'])
    })

    test('the revision grows with what is written, asked for before or not', async () => {
      const empty = await record.upkeep.revision()
      await addBoth()
      const full = await record.upkeep.revision()
      expect(full).toBeGreaterThan(empty)
      expect(await record.upkeep.revision()).toBe(full)
    })

    test('tokens work until revoked', async () => {
      const token = await record.access.addToken({ name: 'bureau', hash: 'abc', scopes: ['write'] })
      expect(await record.access.useToken('abc')).toMatchObject({ id: token.id, lastUsedAt: clock.now.toISOString() })
      expect(await record.access.revokeToken(token.id)).toBe(true)
      expect(await record.access.revokeToken(token.id)).toBe(false)
      expect(await record.access.useToken('abc')).toBeNull()
      expect(await record.access.tokens()).toMatchObject([{ name: 'bureau', scopes: ['write'] }])
    })

    test('settings', async () => {
      expect(await record.access.setting('sample')).toBeNull()
      await record.access.saveSetting({ key: 'sample', value: { offered: true } })
      expect(await record.access.setting('sample')).toEqual({ offered: true })
      await record.access.saveSetting({ key: 'sample', value: null })
      expect(await record.access.setting('sample')).toBeNull()
    })
  })

  test('the log chains every change', async () => {
    const { bridge } = await addBoth()
    const rows = (await record.upkeep.log({})).rows
    expect(rows.map(row => row.kind)).toEqual(['reading', 'reading', 'version', 'version'])
    expect(rows[0]?.previous).toBe(rows[1]?.hash)
    expect((await record.upkeep.log({ subject: bridge, limit: 1 })).rows).toMatchObject([{ kind: 'reading' }])
  })

  test('what a clock does that jumps back does not touch the order of the log', async () => {
    await record.articles.add([article(BRIDGE)])
    const before = clock.now
    clock.now = new Date('1999-12-31T23:59:59.000Z')
    await record.articles.add([school])
    clock.now = before
    const verification = await record.upkeep.verify()
    expect(verification.faults).toEqual([])
    expect((await record.upkeep.log({})).rows.map(row => row.sequence)).toEqual([2, 1])
  })
})

/** The school's second statement mentions somebody: the sample's findings list only who speaks. */
function withMention(found: ReturnType<typeof findings>): ReturnType<typeof findings> {
  const start = SCHOOL.indexOf('Odile Marchand')
  const mention = { start, end: start + 'Odile Marchand'.length, form: 'name' as const }
  return {
    ...found,
    entities: [
      ...found.entities,
      { id: 'e9', kind: 'person', name: 'Odile Marchand', gender: 'feminine', mentions: [mention] },
    ],
  }
}

async function emptyTables(database: DatabaseHome): Promise<void> {
  await database.transaction(async tx => {
    const rows =
      (await tx.execute(sql`select string_agg(quote_ident(table_name), ', ') as tables from information_schema.tables
      where table_schema = current_schema() and table_name <> 'selon_migrations'`)) as unknown as {
        rows: { tables: string }[]
      }
    await tx.execute(sql.raw(`truncate ${rows.rows[0]?.tables}`))
  })
}
