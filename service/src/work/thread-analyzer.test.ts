import { afterEach, expect, test } from 'vitest'
import { ThreadAnalyzer } from './thread-analyzer.ts'

const module = new URL('./testing/fake-reader.ts', import.meta.url).href
const versions = { rules: 'rules-1', model: 'model-1' }
const article = (text: string) => ({
  versionId: text,
  articleId: 'a',
  text,
  published: null,
  outlet: null,
  language: 'fr',
})
const opened: ThreadAnalyzer[] = []
const open = (timeout = 20_000): ThreadAnalyzer => {
  const analyzer = new ThreadAnalyzer({ module, versions, threads: 2, timeout })
  opened.push(analyzer)
  return analyzer
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map(analyzer => analyzer.close()))
})

test('articles are read on several threads, each answer with its article', async () => {
  const analyzer = open()
  const texts = Array.from({ length: 20 }, (_, index) => `« Mot ${index} », dit Anne.`)
  const found = await Promise.all(texts.map(text => analyzer.read(article(text))))
  expect(found.map(one => one.attributions[0]?.content[0]?.end)).toEqual(texts.map((_, index) => (index < 10 ? 7 : 8)))
})

test('an article that the reader throws at, or on which a thread dies, fails alone', async () => {
  const analyzer = open()
  const results = await Promise.allSettled(
    ['THROW', 'EXIT', '« Oui », dit Anne.', 'EXIT', '« Non », dit Luc.'].map(text => analyzer.read(article(text))),
  )
  expect(results.map(one => one.status)).toEqual(['rejected', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
  expect(results[0]).toMatchObject({ reason: { message: 'this text cannot be read' } })
})

test('a reading that does not end is given up, and the next one done', async () => {
  const analyzer = open(1_500)
  await expect(analyzer.read(article('HANG'))).rejects.toThrow(/longer than/)
  expect((await analyzer.read(article('« Oui », dit Anne.'))).attributions).toHaveLength(1)
})

test('what a thread had in hand when it was given up is read by others', async () => {
  const analyzer = open(1_500)
  const results = await Promise.allSettled(
    ['HANG', ...Array.from({ length: 9 }, (_, index) => `« Mot ${index} », dit Anne.`)].map(text =>
      analyzer.read(article(text)),
    ),
  )
  expect(results.map(one => one.status)).toEqual(['rejected', ...Array.from({ length: 9 }, () => 'fulfilled')])
})

test('closing refuses what has not begun', async () => {
  const analyzer = open()
  await analyzer.close()
  await expect(analyzer.read(article('« Oui », dit Anne.'))).rejects.toThrow(/closed/)
})
