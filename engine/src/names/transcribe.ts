import { ARABIC } from '../lang/names/arabic.ts'
import {
  CYRILLIC,
  CYRILLIC_HINTS,
  type CyrillicLanguage,
  HABITS,
  type Habit,
  type TranscriptionRow,
} from '../lang/names/cyrillic.ts'
import { GREEK } from '../lang/names/greek.ts'
import type { Script } from './clean-name.ts'

/** Groups of letters of one language with the spellings of one habit, the usual one first. */
export type Transcription = ReadonlyMap<string, readonly string[]>

/** The spellings of one habit out of rows with a column a habit. */
export function transcriptionOf(rows: readonly TranscriptionRow[], habit: Habit): Transcription {
  const column = HABITS.indexOf(habit)
  const table = new Map<string, readonly string[]>()
  for (const [letters, spellings] of rows) {
    const cells = spellings.split(' ')
    if (!table.has(letters))
      table.set(
        letters,
        (cells[column] ?? cells[0]!).split('|').map(cell => (cell === '-' ? '' : cell)),
      )
  }
  return table
}

/** The language that the letters of a Cyrillic name point to; Russian where they do not say. */
export function cyrillicLanguageOf(name: string): CyrillicLanguage {
  return CYRILLIC_HINTS.find(([, hint]) => hint.test(name))?.[0] ?? 'ru'
}

/** The rows for words of a script, empty for Latin and unknown scripts; `name` is the whole name, whose letters tell the language. */
export function rowsFor(script: Script, name: string): readonly TranscriptionRow[] {
  if (script === 'cyrl') return CYRILLIC[cyrillicLanguageOf(name)]
  if (script === 'grek') return GREEK
  return script === 'arab' ? ARABIC : []
}

/** Writes one word in Latin letters by a table, always with the usual spelling; letters that the table lacks stay. */
export function transcribeWord(word: string, table: Transcription): string {
  const marked = `^${word}$`
  let written = ''
  for (let at = 0; at < marked.length; ) {
    const length = longestKey(marked, at, table)
    if (length > 0) written += table.get(marked.slice(at, at + length))![0]!
    else if (marked[at] !== '^' && marked[at] !== '$') written += marked[at]
    at += Math.max(1, length)
  }
  return written
}

function longestKey(marked: string, at: number, table: Transcription): number {
  for (let length = 4; length > 0; length--) if (table.has(marked.slice(at, at + length))) return length
  return 0
}

const ENGLISH: ReadonlyMap<readonly TranscriptionRow[], Transcription> = new Map(
  [...Object.values(CYRILLIC), GREEK, ARABIC].map(rows => [rows, transcriptionOf(rows, 'en')]),
)

/** The usual English spelling of a word in another script, which stands for its sounds; a Latin word stays as it is. */
export function latinSpelling(text: string, script: Script): string {
  const english = ENGLISH.get(rowsFor(script, text))
  return english === undefined ? text : transcribeWord(text, english)
}
