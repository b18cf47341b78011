import { beforeEach, expect, test } from 'vitest'
import { type PlacedStatement, placeStatement } from './grouping.ts'
import { loadComparison } from './load-comparison.ts'
import { type MemoryStore, makeMemoryStore } from './memory-store.ts'

const comparison = loadComparison()
let store: MemoryStore
let text: string

beforeEach(() => {
  store = makeMemoryStore()
  text = ''
})

/** Places what an article reports; `at` is where it stands in the article, one after the other where absent. */
async function report(articleId: string, content: string, more: Partial<PlacedStatement> = {}): Promise<void> {
  const sentence = more.sentence ?? `« ${content} », a déclaré ${more.speaker ?? 'Odile Ferrandier'}.`
  const start = text.length
  text += `${sentence} `
  const statement: PlacedStatement = {
    id: `${articleId}-${start}`,
    articleId,
    versionId: articleId,
    place: { start, end: start + sentence.length },
    content,
    verbatim: true,
    speaker: 'Odile Ferrandier',
    addressee: null,
    relays: [],
    cue: 'a déclaré',
    sentence,
    context: sentence,
    title: 'Valbrune : la piscine fermera cet hiver',
    published: '2024-11-05',
    said: null,
    act: 'state',
    ...more,
  }
  store.accept(statement, await placeStatement(statement, store, comparison))
}

/** The contents of each group. */
const groups = async () =>
  Promise.all(store.groups(2).map(async group => (await store.statements(group)).map(statement => statement.content)))

const BOILER = 'La chaudière des Tanneurs est à bout de souffle depuis le printemps'
const REFUND = 'les abonnés seront remboursés au prorata des mois perdus sans aucune démarche'

test('a report that holds two sentences does not chain those who report one of them each', async () => {
  await report('A', `${BOILER}, mais ${REFUND}`)
  await report('B', BOILER)
  await report('C', REFUND)
  expect(await groups()).toEqual([[`${BOILER}, mais ${REFUND}`, BOILER]])
})

test('what is said inside a statement is another statement, also beside those who report only that', async () => {
  const outer = `Je suis heureuse d'annoncer que ${BOILER}`
  const [place, inner] = [
    { start: 0, end: 120 },
    { start: 31, end: 110 },
  ]
  await report('A', outer, { place })
  await report('A', BOILER, { place: inner })
  await report('B', outer, { place })
  await report('B', BOILER, { place: inner })
  expect(await groups()).toEqual([
    [outer, outer],
    [BOILER, BOILER],
  ])
})

test('a title that comes back in one article is no statement that is said again', async () => {
  for (let time = 0; time < 3; time++)
    await report('A', 'Les Nuits de Valbrune', {
      speaker: null,
      cue: null,
      sentence: 'Elle joue dans « Les Nuits de Valbrune ».',
    })
  expect(await groups()).toEqual([])
})

test('what an article says again, first in short and then in full, is one utterance', async () => {
  await report('A', 'La chaudière des Tanneurs est à bout de souffle')
  await report('A', BOILER)
  expect(await groups()).toEqual([['La chaudière des Tanneurs est à bout de souffle', BOILER]])
})

test('two sentences of one interview on one matter are two utterances', async () => {
  await report('A', 'La piscine des Tanneurs fermera en décembre, chaudière comprise')
  await report('A', 'La piscine des Tanneurs rouvrira avec une chaudière neuve')
  expect(await groups()).toEqual([])
})

test('a legal term that others use weeks later is no utterance', async () => {
  const term = "détournement d'objets confiés à la garde d'un notaire"
  await report('A', term, {
    speaker: 'Hugues Maillebuau',
    cue: null,
    sentence: `Le clerc Hugues Maillebuau a été mis en examen pour « ${term} » dans l'affaire de la piscine.`,
  })
  await report('B', term, {
    speaker: 'Bruno Salvetat',
    cue: null,
    sentence: `À Brévannes, le tribunal juge depuis lundi Bruno Salvetat et ses associés pour « ${term} ».`,
    published: '2024-12-17',
    title: 'Un notaire devant ses juges à Brévannes',
  })
  expect(await groups()).toEqual([])
})

test('what nobody in particular is said to do is no utterance that comes back', async () => {
  const suspected = {
    verbatim: false,
    speaker: null,
    cue: 'soupçonné',
    sentence: 'Un homme est soupçonné d’avoir incendié la grange du moulin.',
  }
  await report('A', 'avoir incendié la grange du moulin', suspected)
  await report('B', 'avoir incendié la grange du moulin', { ...suspected, published: '2024-11-07' })
  expect(await groups()).toEqual([])
})
