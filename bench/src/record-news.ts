import { createReadStream } from 'node:fs'
import { splitLines } from '../../service/src/lines.ts'
import type { Findings } from '../../service/src/record/types/findings.ts'
import { articleOf, type Generated } from './record-generator.ts'

/** A line of raw news: the text may hold anything, `published` is a day. */
export interface NewsArticle {
  readonly title: string
  readonly published: string
  readonly url: string
  readonly text: string
}

/** An article with what the engine found in it: a line of what `record-analyses.ts` writes. */
export interface ReadNews {
  readonly article: NewsArticle
  readonly findings: Findings
}

/** The lines of a file that are not empty. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  for await (const line of splitLines(createReadStream(path, 'utf8'))) if (line !== '') yield line
}

const OUTLETS = 60
/** Rounds lie a multiple of four years apart, so that every day exists in all of them. */
const YEARS_A_ROUND = 4

/** The articles of a file that `record-analyses.ts` wrote, again and again, each round with other names and earlier dates. */
export async function* newsRounds(path: string): AsyncGenerator<Generated> {
  for (let round = 0, number = 0; ; round += 1) {
    const before = number
    for await (const line of linesOf(path)) {
      yield retell(JSON.parse(line) as ReadNews, round, number)
      number += 1
    }
    if (number === before) throw new Error(`${path} holds no articles`)
  }
}

/** The article as it would stand if all persons had other names and everything had happened years before; every offset stays where it was. */
export function retell({ article, findings }: ReadNews, round: number, number: number): Generated {
  const persons = findings.entities.filter(one => one.kind === 'person')
  const names = new Map(persons.map(one => [one.name, disguise(one.name, round)]))
  const named = (name: string): string => names.get(name) ?? name
  const text = earlier(renamed(article.text, persons, round), round)
  return {
    article: articleOf(number, {
      text,
      title: earlier(article.title, round),
      bytes: new TextEncoder().encode(text),
      published: earlier(article.published, round),
      outlet: `Outlet ${Math.floor(OUTLETS ** ((number % 997) / 997))}`,
    }),
    findings: {
      ...findings,
      entities: findings.entities.map(one => ({ ...one, name: named(one.name) })),
      times: findings.times.map(one => ({ ...one, value: one.value && earlier(one.value, round) })),
      attributions: findings.attributions.map(one => ({
        ...one,
        speaker: one.speaker && named(one.speaker),
        addressee: one.addressee && named(one.addressee),
        chain: one.chain.map(link => ({ ...link, name: link.name && named(link.name) })),
      })),
    },
  }
}

/** The text with the names of persons disguised, each as long as it was. */
function renamed(text: string, persons: Findings['entities'], round: number): string {
  const places = persons
    .flatMap(one => one.mentions)
    .filter(one => one.form === 'name')
    .sort((a, b) => a.start - b.start)
  let [said, at] = ['', 0]
  for (const { start, end } of places) {
    if (start < at) continue
    said += text.slice(at, start) + disguise(text.slice(start, end), round)
    at = end
  }
  return said + text.slice(at)
}

const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghjklmnpqrstvwxz'

/** Another name of the same length and look, the same one for the same name and round: each letter moves on among its like. */
function disguise(name: string, round: number): string {
  const moved = (letter: string): string => {
    const lower = letter.toLowerCase()
    const likes = [VOWELS, CONSONANTS].find(some => some.includes(lower))
    if (likes === undefined) return letter
    const other = likes.charAt((likes.indexOf(lower) + round) % likes.length)
    return letter === lower ? other : other.toUpperCase()
  }
  return name.replace(/\p{Lu}\p{L}{2,}/gu, word => [...word].map(moved).join(''))
}

/** Every year in a text, a value or a date moved back. */
const earlier = (value: string, round: number): string =>
  value.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, year => String(Number(year) - round * YEARS_A_ROUND))
