import * as lists from '../lang/names/name-words.ts'
import { type CleanName, cleanName, type Script, scriptOf } from './clean-name.ts'

const { GENERATIONS, PATRONYMIC_ENDING, SURE_PATRONYMIC_ENDING } = lists

/** A list as it looks after cleaning. */
const cleaned = (list: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(Array.from(list, word => cleanName(word).text))

const PARTICLES = cleaned(lists.PARTICLES)
const TITLES = cleaned(lists.TITLES)
const TITLES_OF_MEN = cleaned(lists.TITLES_OF_MEN)
const TITLES_OF_WOMEN = cleaned(lists.TITLES_OF_WOMEN)
const RANKS = cleaned(lists.RANKS)
const SERVANT_OF = cleaned(lists.SERVANT_OF)
const PATRONYMIC_WORDS = cleaned(lists.PATRONYMIC_WORDS)

export type PartRole = 'core' | 'initial' | 'particle' | 'patronymic'

/** One word of a name, in small letters without accents on vowels. */
export interface NamePart {
  readonly text: string
  readonly script: Script
  readonly role: PartRole
}

/** A name taken apart. `parts` is in the order of the text, at most `MOST_PARTS` long. */
export interface ParsedName {
  readonly parts: readonly NamePart[]
  /** 1 elder, 2 younger, 3 and more for later bearers; 0 where the name says nothing. */
  readonly generation: number
  /** What a title before the name says (*Mme*, *Mr*); null where there is none. */
  readonly gender: 'masculine' | 'feminine' | null
  readonly notes: readonly string[]
}

/** Parts of a name that are looked at. */
export const MOST_PARTS = 12

const LONGEST_PART = 40
const ELIDED = /^(?:d|l|dell|dall|all|nell|qu)'(?=\p{L})/u

function scriptOfWord(word: string): Script {
  for (const letter of word) if (letter > '\u007f' || (letter >= 'a' && letter <= 'z')) return scriptOf(letter)
  return 'other'
}

/** Leaves out brackets and, after a comma, ranks and places: *Chris Smith, Baron Smith of Finsbury*. */
function withoutRank(text: string): string {
  const bare = text.replace(/[([{].*?(?:[)\]}]|$)/gu, ' ').replace(/"[^"]*"|«[^»]*»|“[^”]*”/gu, ' ')
  const comma = bare.search(/[,،]/u)
  if (comma < 0) return bare
  const rest = bare.slice(comma + 1).trim()
  const first = rest.split(/[\s.]/u)[0] ?? ''
  const generation = GENERATIONS[first] !== undefined ? ` ${first}` : ''
  return RANKS.has(first) ? bare.slice(0, comma) + generation : `${bare.slice(0, comma)} ${rest}`
}

const ONE_LETTER_PARTICLES = new Set(['y', 'e', 'и', 'й', 'і'])

function roleOf(word: string, dotted: boolean, last: boolean): PartRole {
  const short = Array.from(word).length === 1 && !(word.charCodeAt(0) >= 0x2e80)
  if ((short && !ONE_LETTER_PARTICLES.has(word)) || (dotted && word.length <= 2)) return 'initial'
  return PARTICLES.has(word) && !last ? 'particle' : 'core'
}

/** Takes a name apart. Any text will do; one without letters has no parts. */
export function parseName(raw: string): ParsedName {
  return parseCleanName(cleanName(raw))
}

/** As `parseName`, for a name that was cleaned already. */
export function parseCleanName(clean: CleanName): ParsedName {
  const outside = wordsOf(withoutRank(clean.text))
  const words = outside.length > 0 ? outside : wordsOf(clean.text)
  const parts: NamePart[] = []
  let generation = 0
  let named = false
  let gender: ParsedName['gender'] = null
  words.slice(0, 2 * MOST_PARTS).forEach(({ text, dotted }, index) => {
    const last = index === words.length - 1
    const age = GENERATIONS[text]
    if (age !== undefined && parts.length > 0) generation = age
    else if (!named && !last && TITLES.has(text)) gender ??= genderOf(text)
    else if (parts.length < MOST_PARTS) {
      const part = makePart(text, dotted, last)
      named ||= part.role !== 'particle'
      parts.push(part)
    }
  })
  return { parts: withPatronymics(ensureCore(withServants(parts))), generation, gender, notes: clean.notes }
}

interface NameWord {
  readonly text: string
  readonly dotted: boolean
}

function wordsOf(text: string): NameWord[] {
  const pieces = text.split(/[\s\-/·・,;،_]+/u).flatMap(piecesOf)
  return pieces
    .map(piece => ({ text: piece.replace(/[^\p{L}]/gu, '').slice(0, LONGEST_PART), dotted: piece.endsWith('.') }))
    .filter(word => word.text !== '')
}

const genderOf = (title: string): ParsedName['gender'] =>
  TITLES_OF_WOMEN.has(title) ? 'feminine' : TITLES_OF_MEN.has(title) ? 'masculine' : null

/** *J.-L.* and *d'Estaing* are two pieces, *O'Neill* and *Н'Диай* one. */
function piecesOf(word: string): readonly string[] {
  if (word === '') return []
  if (ELIDED.test(word)) return [word.slice(word.indexOf("'") + 1)]
  return word.includes('.') ? word.split(/(?<=\.)/u) : [word]
}

const makePart = (text: string, dotted: boolean, last: boolean): NamePart => ({
  text,
  script: scriptOfWord(text),
  role: roleOf(text, dotted, last),
})

/** A name must have a core: *Le* alone, or *Al D.*, is read as what it is. */
function ensureCore(parts: readonly NamePart[]): readonly NamePart[] {
  if (parts.some(part => part.role === 'core')) return parts
  return parts.map(part => (part.role === 'particle' ? { ...part, role: 'core' as const } : part))
}

/** A part with the ending of a patronymic is one where it stands between or after two other core parts (*Evgueni Viktorovitch Prigojine*). */
function withPatronymics(parts: readonly NamePart[]): readonly NamePart[] {
  const cores = parts.filter(part => part.role === 'core').length
  if (cores < 3) return parts
  return parts.map((part, index) => {
    const last = index === parts.length - 1
    const ending = last ? SURE_PATRONYMIC_ENDING : PATRONYMIC_ENDING
    const marked = PATRONYMIC_WORDS.has(part.text) || (index > 0 && part.role === 'core' && ending.test(part.text))
    return marked ? { ...part, role: 'patronymic' as const } : part
  })
}

/** *Abdul Rahman*, *Abd el-Rahman* and *عبد الرحمن* are one part each. */
function withServants(parts: readonly NamePart[]): readonly NamePart[] {
  if (!parts.some(part => SERVANT_OF.has(part.text))) return parts
  const joined: NamePart[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    const article = parts[at + 1]?.role === 'particle' ? 1 : 0
    const named = parts[at + 1 + article]
    const isServant = SERVANT_OF.has(part.text) && named?.role === 'core' && named.script === part.script
    joined.push(
      isServant ? { ...named, text: part.text + (article === 1 ? parts[at + 1]!.text : '') + named.text } : part,
    )
    if (isServant) at += 1 + article
  }
  return joined
}
