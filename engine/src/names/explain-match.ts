import { isGendered } from './gendered-names.ts'
import type { NameMatch, PartMatch } from './match-names.ts'
import type { ParsedName } from './parse-name.ts'

/** Says in English why two names were or were not taken for one person's, the weightiest reason first. */
export function explainMatch(match: NameMatch): string[] {
  const { a, b, matches } = match
  const sorted = [...matches].sort((x, y) => Number(isDispute(y)) - Number(isDispute(x)) || y.evidence - x.evidence)
  const reasons = sorted.map(one => explainPart(match, one))
  if (a.generation !== b.generation)
    reasons.unshift(`the names tell apart the elder and the younger (${age(a)}, ${age(b)})`)
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender)
    reasons.unshift('the titles are a man’s and a woman’s')
  if (isReordered(matches)) reasons.push('the parts stand in another order')
  for (const [name, extra] of [
    [a, match.extraA],
    [b, match.extraB],
  ] as const) {
    if (extra.length > 0)
      reasons.push(`only one of the names has ${extra.map(index => quote(name.parts[index]!.text)).join(', ')}`)
  }
  return reasons.length === 0 ? ['the names have no part in common'] : reasons
}

const isDispute = (one: PartMatch): boolean => one.kind === 'conflict' || one.kind === 'initial-conflict'
const quote = (text: string): string => `“${text}”`
const wordsOf = (name: ParsedName, at: number, length: number): string =>
  quote(
    name.parts
      .slice(at, at + length)
      .map(part => part.text)
      .join(' '),
  )

const AGES: Readonly<Record<number, string>> = { 0: 'not said', 1: 'the elder', 2: 'the younger' }
const age = (name: ParsedName): string => AGES[name.generation] ?? `number ${name.generation}`

function isReordered(matches: readonly PartMatch[]): boolean {
  return matches.some(x => matches.some(y => x.a < y.a && x.b > y.b && !isDispute(x) && !isDispute(y)))
}

function explainPart({ a, b }: NameMatch, one: PartMatch): string {
  const left = wordsOf(a, one.a, one.lengthA)
  const right = wordsOf(b, one.b, one.lengthB)
  const first = a.parts[one.a]!
  const second = b.parts[one.b]!
  switch (one.kind) {
    case 'same':
      return `${left} stands in both`
    case 'joined':
      return `${left} and ${right} are one name, written as one word or as two`
    case 'nickname':
      return `${left} and ${right} are listed as a full and a short form of one name`
    case 'equivalent':
      return `${left} and ${right} are listed as one given name in two languages`
    case 'initial':
      return `the initial agrees: ${left}, ${right}`
    case 'initial-conflict':
      return `the initial does not agree: ${left}, ${right}`
    case 'conflict':
      return first.role === 'patronymic' && second.role === 'patronymic'
        ? `${left} and ${right} are different patronymics`
        : `${left} and ${right} are different names`
    case 'spelling':
      if (isGendered(a, b, one)) return `${left} and ${right} are a man's and a woman's form of one surname`
      return `${left} and ${right} ${first.script === second.script ? 'are spellings of one name' : 'sound alike across scripts'} (${strength(one)})`
  }
}

function strength(one: PartMatch): string {
  const share = one.evidence / Math.max(1, one.worth)
  return share > 0.8 ? 'a close match' : share > 0.5 ? 'a fair match' : 'a weak match'
}
