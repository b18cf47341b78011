/**
 * Compiles what people are known as from what raw news calls them beside their names (*la ministre de la Santé, Untelle*): names of two words or
 * more met so at least twice, with the descriptions given most often. Writes engine/src/lang/fr/known-people-rows.ts.
 * usage: compile-people.ts [--news ../shared/corpora/news/orange-news.jsonl.xz]
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readText } from '../../../engine/src/analyze.ts'
import { findMentions } from '../../../engine/src/mentions/find-mentions.ts'
import { loadReader } from '../../../service/src/reader.ts'
import { PRIVATE_LIFE } from './private-life.ts'

const { values } = parseArgs({
  options: { news: { type: 'string', default: '../shared/corpora/news/orange-news.jsonl.xz' } },
})
const LEAST_MET = 2
const MOST_ROLES = 6
interface Person {
  readonly roles: Map<string, number>
  masculine: number
  feminine: number
}
const reader = loadReader()
const people = new Map<string, Person>()
const lines = execFileSync('xz', ['-dc', values.news], { encoding: 'utf8', maxBuffer: 1 << 30 }).split('\n')
for (const [index, line] of lines.entries()) {
  if (line !== '') gather((JSON.parse(line) as { text: string }).text)
  if (index % 2000 === 0) process.stderr.write(`${index} of ${lines.length} articles\n`)
}
const rows = [...people]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([name, person]) => {
    const row = rowOf(name, person)
    return row === null ? [] : [row]
  })
writeFileSync(
  new URL('../../../engine/src/lang/fr/known-people-rows.ts', import.meta.url),
  `/** Made by training/src/people/compile-people.ts from raw news. Do not edit. */\n// biome-ignore format: generated\nexport const knownPeopleRows = \`\n${rows.join('\n')}\n\`\n`,
)
console.log(`${rows.length} people written`)

/** Counts every name with a description once an article. */
function gather(text: string): void {
  const reading = readText(text, reader)
  const mentions = findMentions(reading, reader.language)
  const seen = new Set<string>()
  for (const mention of mentions) {
    if (mention.form !== 'description' || mention.names < 0 || mention.kind !== 'person') continue
    const { start, end } = mentions[mention.names]!
    const name = text.slice(start, end).replace(/\s+/gu, ' ').toLowerCase()
    const role = mention.role.replace(/\b[ldn]' /gu, '').trim()
    if (
      !/^[\p{L}\p{M} .'’-]{3,40}$/u.test(name) ||
      !name.includes(' ') ||
      role.length > 60 ||
      PRIVATE_LIFE.test(role) ||
      /[|()`\\]/.test(role)
    )
      continue
    if (seen.has(`${name}|${role}`)) continue
    seen.add(`${name}|${role}`)
    const person = people.get(name) ?? { roles: new Map(), masculine: 0, feminine: 0 }
    person.roles.set(role, (person.roles.get(role) ?? 0) + 1)
    if (mention.gender) person[mention.gender]++
    people.set(name, person)
  }
}

/** `name|gender|role|role …`, or null for one met too seldom. The gender is told where four in five descriptions agree. */
function rowOf(name: string, { roles, masculine, feminine }: Person): string | null {
  const met = [...roles.values()].reduce((sum, count) => sum + count, 0)
  if (met < LEAST_MET) return null
  const gender = masculine > 4 * feminine ? 'm' : feminine > 4 * masculine ? 'f' : ''
  const often = [...roles]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_ROLES)
    .filter(([, count]) => count >= Math.max(1, met / 50))
  return [name, gender, ...often.map(([role]) => role)].join('|')
}
