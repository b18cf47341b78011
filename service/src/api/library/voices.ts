import type { Voice } from '../schemas/statement.ts'

/** What is known of somebody who speaks or is spoken to. */
export interface Somebody {
  readonly id: string | null
  readonly name: string
  /** Null where only the words are known. */
  readonly kind?: string | null | undefined
  readonly named?: boolean | undefined
}

const ARTICLE = /^(?:une?|des|les?|la|l['’]|plusieurs|certains|ce|cet|cette|ces)\s*/iu
const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ben',
  'bin',
  'al',
  'el',
  'da',
  'di',
  'dos',
  'd’',
])

/** A description names somebody where it holds a capital beyond its first article: *le maire de Brest* does, *un responsable* does not. */
const looksNamed = (name: string): boolean => /\p{Lu}|\p{Script=Arabic}|\p{Script=Han}/u.test(name.replace(ARTICLE, ''))

/** The surname of a person with its particles; other names whole, for no name is ever cut. */
export function shortName(name: string, kind: string | null | undefined): string {
  const words = name.trim().split(/\s+/)
  if (kind !== 'person' || words.length < 2 || words.length > 5 || !/^\p{Lu}/u.test(name)) return name
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()))
  return words.slice(particle === -1 ? words.length - 1 : particle).join(' ')
}

const initials = (name: string): string[] =>
  name
    .replace(ARTICLE, '')
    .split(/[\s'’-]+/)
    .filter(word => /^[\p{L}\p{N}]/u.test(word) && !PARTICLES.has(word.toLowerCase()))

/** Two letters of a name: first and last initial; of a single word its first two. Somebody unnamed gets a question mark. */
export function siglumOf(name: string, named: boolean): string {
  const words = initials(name)
  const first = words[0] ?? '?'
  const last = words.at(-1) ?? first
  if (!named) return `${first.slice(0, 1).toUpperCase()}?`
  return (words.length < 2 ? first.slice(0, 2) : first.slice(0, 1) + last.slice(0, 1)).toUpperCase()
}

/** Three letters for those whose two are taken: *VKh*. */
function longerSiglum(name: string): string {
  const words = initials(name)
  const last = words.at(-1) ?? ''
  return words.length < 2
    ? last.slice(0, 1).toUpperCase() + last.slice(1, 3)
    : (words[0] ?? '').slice(0, 1).toUpperCase() + last.slice(0, 1).toUpperCase() + last.slice(1, 2)
}

/** Preferred colour of an actor, 1 to 8, the same everywhere: FNV-1a of its id (or name). */
export function slotOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return ((hash >>> 0) % 8) + 1
}

export function makeVoice({ id, name, kind, named }: Somebody): Voice {
  const isNamed = named ?? looksNamed(name)
  return {
    id,
    name,
    short: shortName(name, kind),
    siglum: siglumOf(name, isNamed),
    slot: isNamed ? slotOf(id ?? name) : 0,
    named: isNamed,
  }
}

/** The shortest siglum that nobody has: two letters, three, then the two with a number. */
function freeSiglum(voice: Voice, taken: ReadonlyMap<string, string>): string {
  const isFree = (siglum: string): boolean => !taken.has(siglum)
  const letters = [voice.siglum, longerSiglum(voice.name)].find(isFree)
  if (letters !== undefined) return letters
  for (let number = 2; ; number++) if (isFree(voice.siglum + number)) return voice.siglum + number
}

/** Gives the later of two voices with the same siglum another one; the order is that of their ids, so that it is stable. */
export function distinctSigla(voices: readonly Voice[]): Map<string, string> {
  const taken = new Map<string, string>()
  const sigla = new Map<string, string>()
  const key = (voice: Voice) => voice.id ?? voice.name
  const distinct = [...new Map(voices.map(voice => [key(voice), voice])).values()]
  for (const voice of distinct.sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const siglum = voice.named ? freeSiglum(voice, taken) : voice.siglum
    taken.set(siglum, key(voice))
    sigla.set(key(voice), siglum)
  }
  return sigla
}
