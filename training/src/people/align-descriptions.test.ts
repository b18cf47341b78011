import { expect, test } from 'vitest'
import { Alignment } from './align-descriptions.ts'
import type { Described, DescribedArticle } from './descriptions.ts'

const VIDAL = 1
const MOREL = 2
const CORTI = 3

/** An article that names people and describes somebody so; `beside` is whom the sentence itself puts beside the description. */
function article(names: readonly number[], head: string, beside = -1): DescribedArticle {
  const described: Described = {
    kind: 'person',
    keys: [`h ${head}`],
    beside: names.indexOf(beside),
    candidates: names.map((_, at) => at),
    tied: -1,
  }
  const named = names.map(name => ({ kind: 'person', gender: null, names: [name], mentions: 2 }))
  return { named, described: [described], privately: [] }
}

const others = Array.from({ length: 40 }, (_, at) => article([100 + at, 200 + at], `noun${at % 8}`))

test('a description goes to the name with which it is met again and again', () => {
  const alignment = new Alignment([
    ...others,
    article([VIDAL, MOREL], 'rectrice'),
    article([VIDAL, CORTI], 'rectrice'),
    article([VIDAL, 300], 'rectrice'),
    article([MOREL, CORTI], 'noun1'),
    article([MOREL, 301], 'noun2'),
    article([CORTI, 302], 'noun3'),
  ])
  expect(alignment.surplus('person', VIDAL, 'h rectrice')).toBeGreaterThan(4)
  expect(alignment.surplus('person', VIDAL, 'h rectrice')).toBeGreaterThan(
    3 * alignment.surplus('person', MOREL, 'h rectrice'),
  )
})

test('what stands beside a name is its own, whoever else is named', () => {
  const alignment = new Alignment([...others, ...[300, 301, 302].map(name => article([VIDAL, name], 'juge', VIDAL))])
  expect(alignment.counts.person.get(VIDAL)?.keys.get('h juge')).toBe(3)
})

test('names of fewer than three articles are left out', () => {
  const alignment = new Alignment([...others, article([VIDAL], 'juge', VIDAL), article([VIDAL], 'juge', VIDAL)])
  expect(alignment.counts.person.has(VIDAL)).toBe(false)
})
