import { HABITS, type Habit } from '../lang/names/cyrillic.ts'
import { parseName } from './parse-name.ts'
import { rowsFor, transcribeWord, transcriptionOf } from './transcribe.ts'

/** How newsrooms of one habit usually write a name. */
export interface Spelling {
  readonly habit: Habit
  readonly spelling: string
}

/**
 * The usual spelling of a Cyrillic, Greek or Arabic name in each habit of transcription, in the order of `HABITS`; empty for a name
 * without such letters. Arabic leaves out short vowels, so its spellings hold consonants and long vowels only.
 */
export function transcriptionsOf(name: string): Spelling[] {
  const { parts } = parseName(name)
  if (!parts.some(part => part.script !== 'latn' && part.script !== 'other')) return []
  const whole = parts.map(part => part.text).join(' ')
  return HABITS.map(habit => ({
    habit,
    spelling: parts
      .map(part => capital(transcribeWord(part.text, transcriptionOf(rowsFor(part.script, whole), habit))))
      .join(' '),
  }))
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
