import { readFileSync } from 'node:fs'

/** A person with names by language, as in `politicians.jsonl`. */
export interface Person {
  readonly id: string
  readonly names: Readonly<Record<string, string>>
}

export type QueryScript = 'cyrillic' | 'greek' | 'arabic' | 'latin'

/** A spelling of somebody's name other than the French one. */
export interface Query {
  readonly id: string
  readonly text: string
  readonly script: QueryScript
}

/** Reads people from a file with one JSON object a line. */
export function readPeople(file: string): Person[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Person)
}

/** The people in `folds` parts, by a hash of their ids, so that nobody stands in two. */
export function foldOf(person: Person, folds: number): number {
  let hash = 7
  for (const character of person.id) hash = (hash * 31 + character.charCodeAt(0)) >>> 0
  return hash % folds
}

/** The script of the first letter; null for scripts that are not measured. */
export function queryScriptOf(name: string): QueryScript | null {
  const letter = /\p{L}/u.exec(name)?.[0] ?? ''
  if (/\p{Script=Latin}/u.test(letter)) return 'latin'
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic'
  if (/\p{Script=Greek}/u.test(letter)) return 'greek'
  return /\p{Script=Arabic}/u.test(letter) ? 'arabic' : null
}

/** Every spelling of a person's name once that is in another script than French or, without accents, case and order, in other letters. */
export function queriesOf(people: readonly Person[]): Query[] {
  return people.flatMap(person => {
    const french = plain(person.names.fr ?? '')
    return [...new Set(Object.values(person.names))].flatMap(text => {
      const script = queryScriptOf(text)
      return script === null || (script === 'latin' && plain(text) === french) ? [] : [{ id: person.id, text, script }]
    })
  })
}

const plain = (name: string): string => {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .split(' ')
    .sort()
    .join(' ')
}
