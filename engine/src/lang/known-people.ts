import type { Gender } from '../model/mention.ts'

/** What somebody of a name is known as: descriptions without articles and accents, the most frequent first. */
export interface KnownPerson {
  readonly roles: readonly string[]
  readonly gender: Gender
}
/** By full name in small letters. */
export type KnownPeople = ReadonlyMap<string, KnownPerson>

/** Reads rows of `name|gender|role|role …`, gender `m`, `f` or nothing. */
export function readKnownPeople(rows: string): KnownPeople {
  const people = new Map<string, KnownPerson>()
  for (const row of rows.split('\n')) {
    const [name, gender, ...roles] = row.split('|')
    if (name) people.set(name, { roles, gender: gender === 'f' ? 'feminine' : gender === 'm' ? 'masculine' : null })
  }
  return people
}
