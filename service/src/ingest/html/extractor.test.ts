import { afterAll, describe, expect, test } from 'vitest'
import { IngestError } from '../ingest-error.ts'
import { Extractor } from './extractor.ts'

const extractor = new Extractor({ milliseconds: 20_000 })
afterAll(() => extractor.close())

const page = (html: string, limits = extractor) =>
  limits.readDocument({ bytes: Buffer.from(html), format: 'html', url: null, headers: new Map() })
const SENTENCE = '<p>Le conseil municipal de Brenas s’est réuni jeudi soir pour parler de l’eau, a dit la maire.</p>'

describe('pages that are meant to break the reader', () => {
  test.each([
    ['20,000 nested elements', `${'<div>'.repeat(20_000)}${SENTENCE}${'</div>'.repeat(20_000)}`],
    ['50,000 nested elements that nobody closes', `${'<b>'.repeat(50_000)}${SENTENCE}`],
    ['nested quotations, lists and tables', `${'<blockquote><ul><li><table><tr><td>'.repeat(3000)}${SENTENCE}`],
    ['end tags without start tags', `${'</div></p></span>'.repeat(40_000)}${SENTENCE}`],
    ['a comment that never ends', `${SENTENCE}<!-- ${'- '.repeat(100_000)}`],
    ['an attribute that never ends', `${SENTENCE}<a href="${'x'.repeat(500_000)}`],
    ['only less-than signs', `${SENTENCE}${'<'.repeat(30_000)}`],
  ])('%s: the text is still found', async (_what, body) => {
    const { blocks } = await page(`<html lang="fr"><body>${body}</body></html>`)
    expect(blocks.map(block => block.text).join(' ')).toContain('Le conseil municipal de Brenas')
  })

  test.each([
    ['400,000 elements', '<b></b>'.repeat(400_000), 'too-large'],
    ['20,000 nested elements without a word', `${'<div>'.repeat(20_000)}${'</div>'.repeat(20_000)}`, 'no-article'],
    ['nothing', '', 'no-article'],
    ['zeros', '\0'.repeat(100_000), 'no-article'],
  ])('%s end in a clear error', async (_what, body, code) => {
    await expect(page(body)).rejects.toMatchObject({ code })
  })

  test('too many bytes are refused before anything is parsed', async () => {
    const small = new Extractor({ bytes: 1000 })
    await expect(page('x'.repeat(1001), small)).rejects.toMatchObject({ code: 'too-large' })
    await small.close()
  })

  test('a page over its time is given up, and the next one is read', async () => {
    const hasty = new Extractor({ milliseconds: 1 })
    await expect(page(SENTENCE.repeat(3000), hasty)).rejects.toMatchObject({ code: 'timeout' })
    await hasty.close()
    expect((await page(SENTENCE)).blocks).toHaveLength(1)
  })

  test('a page over its memory ends its worker and not the process', async () => {
    const tight = new Extractor({ heapMegabytes: 40 })
    const html = `<article>${Array.from({ length: 59_000 }, (_, index) => `<i a${index}="1" b="2" c="3" d="4">mot</i>`).join('')}</article>`
    await expect(page(html, tight)).rejects.toBeInstanceOf(IngestError)
    await tight.close()
  })
})
