import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createNameIndex, type NamedPerson } from '@selon/engine'
import anyAscii from 'any-ascii'
import { distance } from 'fastest-levenshtein'
import type { BenchmarkOptions } from './index.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { combinedPeople, lookUpsASecond } from './names-speed.ts'

interface Person {
  readonly id: string
  readonly names: Readonly<Record<string, string>>
}
interface Query {
  readonly id: string
  readonly text: string
}
/** The best person for a name, with a score that grows with sureness. */
type Finder = (name: string) => { readonly id: string; readonly score: number } | null

const SCRIPTS = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Arabic: /\p{Script=Arabic}/u,
  Latin: /\p{Script=Latin}/u,
} as const
const SIZE = 1_000_000

/**
 * Finds people by names in other spellings, against Levenshtein and Jaro–Winkler over any-ascii with sorted parts, in both directions,
 * and look-ups a second in an index of a million spellings. Wants `--file people=politicians.jsonl`.
 */
export async function run({ files }: BenchmarkOptions): Promise<void> {
  const file = files.get('people') ?? join(import.meta.dirname, '../../../shared/corpora/names/politicians.jsonl')
  if (!existsSync(file)) return console.log('skipped: name a file of people with --file people=politicians.jsonl')
  const people = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Person)
  for (const [script, pattern] of Object.entries(SCRIPTS)) {
    const queries = people.flatMap(person => spellingsIn(person, pattern).map(text => ({ id: person.id, text })))
    compare(
      `${script} name asked, French names held`,
      people.map(one => ({ id: one.id, names: [french(one)] })),
      queries,
    )
    const held = people
      .map(one => ({ id: one.id, names: spellingsIn(one, pattern) }))
      .filter(one => one.names.length > 0)
    const ids = new Set(held.map(one => one.id))
    compare(
      `French name asked, ${script} names held`,
      held,
      people.filter(one => ids.has(one.id)).map(one => ({ id: one.id, text: french(one) })),
    )
  }
  speed(people)
}

const french = (person: Person): string => person.names.fr ?? Object.values(person.names)[0]!

/** Spellings in a script; in Latin letters only those whose letters differ from the French ones. */
function spellingsIn(person: Person, pattern: RegExp): string[] {
  const own = plain(french(person))
  return [...new Set(Object.values(person.names))].filter(
    name => pattern.test(/\p{L}/u.exec(name)?.[0] ?? '') && (pattern !== SCRIPTS.Latin || plain(name) !== own),
  )
}

/** Latin letters without marks, small, parts sorted: what the two measures are given. */
const plain = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')

function compare(title: string, people: readonly NamedPerson[], queries: readonly Query[]): void {
  console.log(`${title}: ${queries.length} queries, ${people.length} people`)
  const index = createNameIndex(people)
  const finders: Record<string, Finder> = {
    Selon: name => index.find(name, 0),
    Levenshtein: nearest(people, (a, b) => 1 - distance(a, b) / Math.max(a.length, b.length, 1)),
    'Jaro–Winkler': nearest(people, jaroWinkler),
  }
  for (const [name, finder] of Object.entries(finders))
    console.log(`  ${name.padEnd(14)}${figures(queries.map(query => judge(query, finder)))}`)
}

function nearest(people: readonly NamedPerson[], likeness: (a: string, b: string) => number): Finder {
  const held = people.flatMap(person => person.names.map(name => ({ id: person.id, text: plain(name) })))
  return name => {
    const asked = plain(name)
    let best: { id: string; score: number } | null = null
    for (const { id, text } of held) {
      const score = likeness(asked, text)
      if (best === null || score > best.score) best = { id, score }
    }
    return best
  }
}

interface Judged {
  readonly right: boolean
  readonly score: number
}

function judge(query: Query, finder: Finder): Judged {
  const found = finder(query.text)
  return { right: found?.id === query.id, score: found?.score ?? -1 }
}

/** Recall with every answer given, and recall at the lowest score where 0.99 of the answers are right. */
function figures(judged: readonly Judged[]): string {
  const ranked = [...judged].sort((a, b) => b.score - a.score)
  let right = 0
  let best = { recall: 0, threshold: 1 }
  ranked.forEach((one, index) => {
    right += one.right ? 1 : 0
    // A threshold cannot part answers of equal score.
    if (right >= 0.99 * (index + 1) && ranked[index + 1]?.score !== one.score)
      best = { recall: right / ranked.length, threshold: one.score }
  })
  return `recall@1 ${(right / ranked.length).toFixed(3)}  recall at precision 0.99 ${best.recall.toFixed(3)} (score ${best.threshold.toFixed(3)})`
}

function speed(people: readonly Person[]): void {
  const names = people.map(french)
  const queries = people.flatMap(one => Object.values(SCRIPTS).flatMap(pattern => spellingsIn(one, pattern)))
  const held = [...people.map(one => ({ id: one.id, names: [french(one)] })), ...combinedPeople(names, SIZE)]
  const started = performance.now()
  const index = createNameIndex(held)
  console.log(`index of ${index.size} spellings, built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  const other = lookUpsASecond(name => index.find(name), queries)
  const same = lookUpsASecond(name => index.find(name), names)
  const walk =
    lookUpsASecond(
      nearest(held.slice(0, 20_000), (a, b) => -distance(a, b)),
      queries.slice(0, 20),
    ) / 50
  console.log(
    `look-ups a second of processor time: ${Math.round(other)} by other spellings, ${Math.round(same)} by the same; Levenshtein along the whole list about ${walk.toFixed(2)}`,
  )
}
