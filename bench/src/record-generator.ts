import { createHash } from 'node:crypto'
import type { ArticleInput } from '../../service/src/record/types/articles.ts'
import type { Findings } from '../../service/src/record/types/findings.ts'

/** Invented articles with findings, as many as wanted, the same for the same seed. */
export interface Generated {
  readonly article: ArticleInput
  readonly findings: Findings
}

const SYLLABLES = [
  'ba',
  'co',
  'dri',
  'fer',
  'gan',
  'jou',
  'lan',
  'mer',
  'nou',
  'pré',
  'qui',
  'ra',
  'sé',
  'tion',
  'vou',
  'ment',
  'ier',
  'eau',
  'ons',
  'ais',
]
const STATEMENTS_AN_ARTICLE = 7
const WORDS = 30_000
const SPEAKERS = 20_000
const OUTLETS = 60
const FIRST_DAY = Date.UTC(2015, 0, 1)
const DAYS = 3_650

/** Mulberry32: a small generator of numbers from 0 to 1, the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Rank 0 … size-1 with the frequencies of words in a language: the second half as often as the first, … (Zipf). */
const zipf = (random: () => number, size: number): number => Math.min(size - 1, Math.floor(size ** random()) - 1)

/** The word of a rank, made of syllables. */
const wordOf = (rank: number): string => {
  const digits = (rank + 20).toString(SYLLABLES.length).split('')
  return digits.map(digit => SYLLABLES[Number.parseInt(digit, SYLLABLES.length)]).join('')
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const speakerOf = (rank: number): string => `${capital(wordOf(rank % 400))} ${capital(wordOf(500 + rank))}`
const anyWord = (random: () => number): string => wordOf(zipf(random, WORDS))
const anySpeaker = (random: () => number): string => speakerOf(zipf(random, SPEAKERS))

/** The whole collection, which has no end. */
export async function* generateAll(): AsyncGenerator<Generated> {
  for (let number = 0; ; number += 1) yield generate(number)
}

/** Article `number` of the collection. */
export function generate(number: number): Generated {
  const random = randomFrom(number * 7919 + 1)
  const said = Array.from({ length: STATEMENTS_AN_ARTICLE }, () => ({
    who: anySpeaker(random),
    words: Array.from({ length: 8 + Math.floor(random() * 25) }, () => anyWord(random)).join(' '),
  }))
  let text = ''
  const spans = said.map(one => {
    const start = text.length + 2
    text += `« ${one.words} », dit ${one.who}. ${Array.from({ length: 25 }, () => anyWord(random)).join(' ')}.\n\n`
    const nameStart = start + one.words.length + 7
    return {
      ...one,
      content: { start, end: start + one.words.length },
      name: { start: nameStart, end: nameStart + one.who.length },
    }
  })
  const bytes = new TextEncoder().encode(`<html><body><p>${text}</p></body></html>`)
  const published = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000 + number).toISOString()
  const names = [...new Set(said.map(one => one.who))]
  return {
    article: articleOf(number, {
      ...{ title: `Article ${number}`, text, bytes, published },
      outlet: `Outlet ${zipf(random, OUTLETS)}`,
    }),
    findings: {
      rules: 'bench',
      model: 'bench',
      language: 'fr',
      times: [],
      entities: names.map((name, index) => ({
        id: `e${index}`,
        kind: 'person',
        name,
        gender: index % 3 === 0 ? 'feminine' : 'masculine',
        mentions: spans.filter(one => one.who === name).map(one => ({ ...one.name, form: 'name' as const })),
      })),
      attributions: spans.map((one, index) => ({
        id: `a${index}`,
        type: index % 3 === 0 ? 'indirect' : 'direct',
        source: one.name,
        cue: null,
        content: [one.content],
        speaker: one.who,
        speakerId: `e${names.indexOf(one.who)}`,
        addressee: null,
        addresseeId: null,
        parent: null,
        act: index % 5 === 0 ? 'promise' : 'state',
        hedge: null,
        negated: false,
        rule: 'bench',
        confidence: 0.9,
        time: null,
        chain: [],
        medium: [],
        commitment: {
          speaker: { stance: 'asserts', value: 'CT+', evidence: [] },
          article: { stance: 'reports', value: 'Uu', evidence: [] },
          sources: [],
          about: null,
        },
      })) as Findings['attributions'],
    },
  }
}

interface About {
  readonly title: string
  readonly text: string
  readonly bytes: Uint8Array
  readonly published: string
  readonly outlet: string
}

/** Article `number` of a collection as ingestion would give it. */
export const articleOf = (number: number, { title, text, bytes, published, outlet }: About): ArticleInput => ({
  title,
  text,
  outlet,
  published,
  authors: [],
  modified: null,
  language: 'fr',
  url: `https://bench.example/${number}`,
  canonicalUrl: null,
  paywalled: null,
  agency: null,
  fields: null,
  paragraphs: [],
  headings: [],
  extractor: 'bench',
  snapshot: {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: 'text/html',
    encoding: 'utf-8',
    fetchedAt: published,
    requestUrl: null,
    finalUrl: null,
    status: 200,
    headers: [],
  },
})
