import type { NamedPerson } from '@selon/engine'
import { readLines } from './read-lines.ts'

/** A line that holds nobody. */
export interface Fault {
  readonly line: number
  readonly reason: string
}

export interface PeopleFile {
  readonly people: readonly NamedPerson[]
  readonly faults: readonly Fault[]
}

/**
 * Reads people from a file with one JSON object a line: `id` (text or number) and `names`, an object by language, a list, or one text.
 * Empty lines, other fields and empty names do not matter; what cannot be read becomes a fault with its line.
 */
export async function readPeople(file: string): Promise<PeopleFile> {
  const people: NamedPerson[] = []
  const faults: Fault[] = []
  for await (const { number, text } of readLines(file)) {
    if (text.trim() === '') continue
    const person = parsePerson(text)
    if (typeof person === 'string') faults.push({ line: number, reason: person })
    else people.push(person)
  }
  return { people, faults }
}

/** One person, or what is wrong with the line. */
export function parsePerson(text: string): NamedPerson | string {
  const value = parseJson(text)
  if (value === undefined) return 'this is no JSON'
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'this is no object with "id" and "names"'
  const { id, names, name } = value as { id?: unknown; names?: unknown; name?: unknown }
  if ((typeof id !== 'string' || id.trim() === '') && typeof id !== 'number')
    return '"id" is missing or neither text nor number'
  const found = namesIn(names ?? name)
  return found.length === 0 ? '"names" holds no name' : { id: String(id), names: found }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(one => (Array.isArray(one) ? one : [one])))].filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  )
}
