import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRecord } from '../record/open-record.ts'
import type { Record as SelonRecord } from '../record/record.ts'
import { type TestPlace, testHomes } from '../record/testing/homes.ts'
import { article, findings, type Said } from '../record/testing/sample-articles.ts'
import { compareEdits, describeUtterance, groupWaiting, loadComparison, traceWords } from './index.ts'

vi.setConfig({ testTimeout: 120_000 }) // opening a record takes its time on a busy machine
const comparison = loadComparison()
const QUOTE = 'Le barrage de Chantemerle sera vidangé en avril et personne ne sera exproprié'
let place: TestPlace
let record: SelonRecord

beforeEach(async () => {
  place = await testHomes.at(-1)!.make() // a server where there is one: it opens sooner
  record = await openRecord(place.place)
}, 60_000)
afterEach(async () => {
  await record.close()
  await place.remove()
}, 60_000)

interface Told {
  readonly outlet: string
  readonly text: string
  readonly said: readonly Said[]
  readonly published?: string
  readonly agency?: string
  readonly url?: string
}

/** Adds an article with its reading; the ids of its statements in the order of the text. */
async function add({ outlet, text, said, published = '2024-03-05T08:30:00Z', agency, url }: Told): Promise<string[]> {
  const about = {
    outlet,
    published,
    agency: agency ?? null,
    url: url ?? `https://${encodeURIComponent(outlet)}.example/barrage`,
  }
  const [added] = await record.articles.add([
    article(text, { ...about, canonicalUrl: null, title: 'Barrage de Chantemerle' }),
  ])
  await record.analyses.store([{ versionId: added!.versionId, findings: findings(text, said) }])
  const reading = await record.analyses.reading(added!.versionId)
  return reading!.statements.map(statement => statement.id)
}

const quoted = (outlet: string, words = QUOTE, more: Partial<Told> = {}): Told => ({
  outlet,
  text: `À la veille du conseil, « ${words} », a promis Ségolène Aubertin.`,
  said: [{ who: 'Ségolène Aubertin', words }],
  ...more,
})

test('one utterance in three outlets is one group, first report first, with what changed and who was silent', async () => {
  const [second] = await add(
    quoted('Le Haut-Pays', 'Le barrage de Chantemerle sera vidangé en avril', { published: '2024-03-05T11:00:00Z' }),
  )
  await add(quoted('La Dépêche des Lacs'))
  await add(quoted('Radio Vallée', QUOTE, { published: '2024-03-05T12:00:00Z' }))
  await add({ outlet: 'Le Matin du Col', text: 'Il a neigé hier sur le col.', said: [] })
  await groupWaiting(record, comparison)
  const utterance = await describeUtterance(record, second!)
  expect(utterance!.reports.map(report => report.outlet)).toEqual([
    'La Dépêche des Lacs',
    'Le Haut-Pays',
    'Radio Vallée',
  ])
  expect(utterance!.reports.map(report => report.since?.change ?? null)).toEqual([null, 'shortened', 'extended'])
  expect(utterance!.coverage.outlets).toContainEqual({ outlet: 'Le Matin du Col', articles: 1, reported: false })
})

test('copies of one agency text are one origin', async () => {
  const [first] = await add(quoted('Le Haut-Pays', QUOTE, { agency: 'AFP' }))
  await add(quoted('La Dépêche des Lacs', QUOTE, { agency: 'AFP' }))
  await add(
    quoted('Radio Vallée', QUOTE, {
      text: `Sur nos ondes, Ségolène Aubertin a pris un engagement devant les riverains réunis hier soir : « ${QUOTE} ».`,
    }),
  )
  await groupWaiting(record, comparison)
  const { origins } = (await describeUtterance(record, first!))!
  expect(origins).toMatchObject({ articles: 3 })
  expect(origins.origins.map(origin => origin.articles.length).sort()).toEqual([1, 2])
})

test('a split by hand outlives the next run and can be taken back', async () => {
  const [first] = await add(quoted('Le Haut-Pays'))
  const [second] = await add(quoted('La Dépêche des Lacs'))
  await groupWaiting(record, comparison)
  const action = await record.groups.split({ statements: [second!], person: 'Inès' })
  const [third] = await add(quoted('Radio Vallée'))
  await groupWaiting(record, comparison)
  const [groupOfFirst, groupOfSecond, groupOfThird] = await record.groups.of([first!, second!, third!])
  expect(groupOfFirst).not.toBe(groupOfSecond)
  expect([groupOfFirst, groupOfSecond]).toContain(groupOfThird)
  await record.groups.undo({ actionId: action.id, person: 'Inès' })
  const [again, also] = await record.groups.of([first!, second!])
  expect(again).toBe(also)
})

test('what was put together by hand takes new reports in', async () => {
  const [first] = await add(quoted('Le Haut-Pays'))
  const [told] = await add(quoted('La Dépêche des Lacs', 'On videra la retenue au printemps'))
  await groupWaiting(record, comparison)
  await record.groups.merge({ statements: [first!, told!], person: 'Inès' })
  const [third] = await add(quoted('Radio Vallée'))
  await groupWaiting(record, comparison)
  expect(new Set(await record.groups.of([first!, told!, third!])).size).toBe(1)
})

test('one at a time groups: who is not patient leaves it, who waits has its turn when the other is gone', async () => {
  await add(quoted('Le Haut-Pays'))
  await record.groups.claim({ holder: 'another', seconds: 60 })
  expect((await groupWaiting(record, comparison, { patient: false })).statements).toBe(0)
  await record.groups.claim({ holder: 'another', seconds: 0.1 })
  expect((await groupWaiting(record, comparison)).statements).toBe(1)
})

test('grouping again changes nothing and looks at nothing twice', async () => {
  await add(quoted('Le Haut-Pays'))
  await add(quoted('La Dépêche des Lacs'))
  expect((await groupWaiting(record, comparison)).statements).toBe(2)
  const before = await record.groups.list({})
  expect((await groupWaiting(record, comparison)).statements).toBe(0)
  expect(await record.groups.list({})).toEqual(before)
})

test('a statement of too few words to be found by counts as looked at', async () => {
  await add({
    outlet: 'Le Haut-Pays',
    text: 'Elle a dit oui, puis elle est partie.',
    said: [{ who: 'Elle', words: 'oui' }],
  })
  const placed: string[] = []
  const ending = new AbortController()
  const onPlaced = ({ id }: { readonly id: string }): void => {
    placed.push(id)
    if (placed.length > 1) ending.abort() // without this, what is wrong here would go on for ever
  }
  await groupWaiting(record, comparison, { onPlaced, signal: ending.signal })
  expect(placed).toHaveLength(1)
})

test('a denial is linked to what it denies, in another article', async () => {
  const [claim] = await add(
    quoted('Le Haut-Pays', 'la préfecture a caché un rapport sur les fissures du barrage de Chantemerle'),
  )
  await add({
    outlet: 'La Dépêche des Lacs',
    published: '2024-03-06T08:00:00Z',
    text: 'Le préfet Loïc Tardivel dément que la préfecture a caché un rapport sur les fissures du barrage de Chantemerle.',
    said: [
      {
        who: 'Loïc Tardivel',
        words: 'la préfecture a caché un rapport sur les fissures du barrage de Chantemerle',
        type: 'indirect',
        act: 'deny',
      },
    ],
  })
  await groupWaiting(record, comparison)
  const utterance = await describeUtterance(record, claim!)
  expect(utterance!.answers.map(answer => [answer.relation, answer.statement.speaker, answer.earlier])).toEqual([
    ['denies', 'Loïc Tardivel', false],
  ])
  const denial = await describeUtterance(record, utterance!.answers[0]!.statement.id)
  expect(denial!.answers.map(answer => [answer.statement.id, answer.earlier])).toEqual([[claim, true]])
})

test('a sentence of a long report that others report too is proposed to a person', async () => {
  const [long] = await add(
    quoted('Le Haut-Pays', `${QUOTE}, et les berges du lac seront consolidées avant les crues d’automne`),
  )
  const [first] = await add(quoted('La Dépêche des Lacs'))
  const [rest] = await add(quoted('Radio Vallée', 'les berges du lac seront consolidées avant les crues d’automne'))
  await groupWaiting(record, comparison)
  const utterance = await describeUtterance(record, long!)
  expect(utterance!.reports.map(report => report.statementId).sort()).toEqual([long!, first!].sort())
  expect(utterance!.proposals.flatMap(({ first: a, second: b }) => [a, b])).toContain(rest)
})

test('what an edit did to the statements of an article', async () => {
  const url = 'https://haut-pays.example/vidange'
  const before = 'Le barrage de Chantemerle va être vidangé en avril'
  const after = 'Le barrage de Chantemerle pourrait être vidangé en avril'
  await add(quoted('Le Haut-Pays', before, { url }))
  await add(quoted('Le Haut-Pays', after, { url }))
  const [article] = (await record.articles.list({})).rows
  const [edit] = await compareEdits(record, article!.id, comparison)
  expect(edit!.statements.map(({ kind, judgement }) => [kind, judgement?.change])).toEqual([['changed', 'softened']])
})

test('an edited article stays one report of the utterance, as its current version tells it', async () => {
  const url = 'https://haut-pays.example/vidange'
  const [before] = await add(quoted('Le Haut-Pays', QUOTE, { url }))
  await groupWaiting(record, comparison)
  const [after] = await add(quoted('Le Haut-Pays', `${QUOTE}, je m’y engage`, { url }))
  const [other] = await add(quoted('Radio Vallée'))
  await groupWaiting(record, comparison)
  const utterance = await describeUtterance(record, other!)
  expect(utterance!.reports.map(report => report.statementId).sort()).toEqual([after!, other!].sort())
  expect(utterance!.proposals).toEqual([])
  expect(new Set(await record.groups.of([before!, after!, other!])).size).toBe(1)
})

test('words are traced to the utterances that hold them', async () => {
  await add(quoted('Le Haut-Pays'))
  await add(quoted('La Dépêche des Lacs'))
  await groupWaiting(record, comparison)
  const [utterance, ...others] = await traceWords(record, 'vidangé exproprié')
  expect(others).toEqual([])
  expect(utterance!.reports).toHaveLength(2)
})
