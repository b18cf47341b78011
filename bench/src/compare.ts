/**
 * What grouping one more article costs at 10,000, 100,000 and 1,000,000 statements: node bench/src/compare.ts [LARGEST]
 * Statements are made up from the words of the news in their frequencies, some repeating an earlier one cut or reworded, so that there
 * is something to find; processor time, so that other work on the machine does not count. The last may cost at most twice the first.
 */
import {
  type Candidate,
  type GroupingStore,
  loadComparison,
  type PlacedStatement,
  placeStatement,
} from '../../service/src/compare/index.ts'
import { makeKeyIndex } from '../../service/src/compare/key-index.ts'
import { signStatement } from '../../service/src/compare/signature.ts'
import { vocabulary } from './compare-vocabulary.ts'

const SIZES = [10_000, 100_000, 1_000_000]
const STATEMENTS_AN_ARTICLE = 10
const MEASURED_ARTICLES = 100
const DAY_MS = 24 * 3600 * 1000
const STATEMENTS_A_DAY = 1000
/** One statement in so many repeats one of the last few hundred. */
const REPEATED = 4

const comparison = loadComparison()
const words = vocabulary()

/** Numbers from 0 to 1 that depend on `seed` alone. */
function randomOf(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9
  return () => {
    state = Math.imul(state ^ (state >>> 16), 0x21f0aaad) + 0x6d2b79f5
    return (state >>> 0) / 0x100000000
  }
}

/** Statement number `n`, always the same one. */
function statement(n: number): PlacedStatement {
  const random = randomOf(n)
  const repeats = n > 500 && Math.floor(random() * REPEATED) === 0
  const spoken = repeats
    ? wordsOf(n - 1 - Math.floor(random() * 400)).slice(0, 8 + Math.floor(random() * 8))
    : wordsOf(n)
  const content = spoken.join(' ')
  const speaker = `Anne ${words(random()).replace(/^./, letter => letter.toUpperCase())}`
  const sentence = `« ${content} », a déclaré ${speaker}.`
  const published = new Date(Date.UTC(2000, 0, 1) + Math.floor(n / STATEMENTS_A_DAY) * DAY_MS).toISOString()
  const article = {
    articleId: `${Math.floor(n / STATEMENTS_AN_ARTICLE)}`,
    versionId: `${Math.floor(n / STATEMENTS_AN_ARTICLE)}`,
    title: spoken.slice(0, 5).join(' '),
    published,
  }
  return {
    id: `${n}`,
    place: null,
    content,
    verbatim: true,
    speaker,
    cue: 'a déclaré',
    sentence,
    context: sentence,
    addressee: null,
    relays: [],
    said: null,
    act: 'state',
    ...article,
  }
}

function wordsOf(n: number): string[] {
  const random = randomOf(n * 7 + 3)
  return Array.from({ length: 10 + Math.floor(random() * 20) }, () => words(random()))
}

const index = makeKeyIndex()
const store: GroupingStore = {
  async candidates(keys, perKey): Promise<Candidate[]> {
    const found = [...index.find(keys, perKey)].sort(([a, x], [b, y]) => y - x || b - a)
    return found.map(([number, shared]) => ({ id: `${number}`, shared }))
  },
  statements: async ids => ids.map(id => statement(Number(id))),
  groupWith: async id => ({ id: null, members: [id], byHand: false }),
  rulings: async (_, others) => others.map(() => null),
}

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

let next = 0
let first: number | null = null
for (const size of SIZES.filter(one => one <= Number(process.argv[2] ?? Number.POSITIVE_INFINITY))) {
  for (; next < size; next++) index.add(next, signStatement(statement(next), comparison).filed)
  const start = cpuMs()
  let joined = 0
  for (let i = 0; i < MEASURED_ARTICLES * STATEMENTS_AN_ARTICLE; i++, next++) {
    const added = statement(next)
    const placement = await placeStatement(added, store, comparison)
    index.add(next, placement.signature.filed)
    if (placement.joins.length > 0) joined++
  }
  const cost = (cpuMs() - start) / MEASURED_ARTICLES
  first ??= cost
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `${size} statements: ${cost.toFixed(2)} ms an article of ${STATEMENTS_AN_ARTICLE} (${(cost / first).toFixed(2)} times the first), ` +
      `${joined} of ${MEASURED_ARTICLES * STATEMENTS_AN_ARTICLE} joined, ${memory} MB`,
  )
}
