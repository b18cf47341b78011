import { LOOK_ALIKES } from '../lang/names/look-alikes.ts'

/** Scripts that are read; everything else is `other` and only matches itself. */
export type Script = 'latn' | 'cyrl' | 'grek' | 'arab' | 'other'

/** A name as it will be compared, and what had to be done to it. */
export interface CleanName {
  readonly text: string
  /** Sentences for a reader: letters that look like others, invisible characters, length. */
  readonly notes: readonly string[]
}

/** UTF-16 code units of a name that are looked at; what comes after is not read. */
export const LONGEST_NAME = 300

const LATIN_KEPT = new Set('äöüøåæœšžčćçşğñřđðþżźśěģķățșţßıłąęőűў'.normalize('NFC'))
const ARABIC_FORMS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ک: 'ك',
  ڪ: 'ك',
  ګ: 'گ',
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ئ: 'ي',
  ێ: 'ي',
  ؤ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ۋ: 'و',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ڕ: 'ر',
  ڵ: 'ل',
  ڈ: 'د',
  ٹ: 'ت',
  ڑ: 'ر',
  ں: 'ن',
  ڤ: 'ف',
}
const CYRILLIC_FORMS: Readonly<Record<string, string>> = {
  ә: 'а',
  ө: 'о',
  ү: 'у',
  ұ: 'у',
  қ: 'к',
  ғ: 'г',
  ң: 'н',
  һ: 'х',
  ҷ: 'ч',
  ӣ: 'и',
  ў: 'ў',
}
const MARKS = /\p{M}/gu
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu

/** Script of one character. */
export function scriptOf(character: string): Script {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'latn'
  if (code >= 0x370 && code < 0x400) return 'grek'
  if (code >= 0x400 && code < 0x530) return 'cyrl'
  if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) return 'arab'
  return 'other'
}

/** Brings one composed letter to the form that the tables know: vowels lose their accents, variants of a letter become that letter. */
function plainLetter(letter: string): string {
  if (letter < '\u0080' || LATIN_KEPT.has(letter))
    return letter === 'ț' || letter === 'ţ' ? 'ţ' : letter === 'ș' ? 'ş' : letter
  const known = ARABIC_FORMS[letter] ?? CYRILLIC_FORMS[letter]
  if (known !== undefined) return known
  if (letter === 'й' || letter === 'ї' || letter === 'ё' || letter === 'آ' || letter === 'ѓ' || letter === 'ќ')
    return letter
  if (letter === 'ς') return 'σ'
  return letter.normalize('NFD').replace(MARKS, '')
}

/** Writes a word whose letters are of two scripts in one of them, where the strangers are look-alikes; null where they are not. */
function withoutLookAlikes(word: string): string | null {
  const letters = Array.from(word)
  const latin = letters.map(letter => LOOK_ALIKES[letter] ?? letter)
  if (latin.every(letter => scriptOf(letter) === 'latn')) return latin.join('')
  const strangers = letters.filter(letter => /\p{L}/u.test(letter) && scriptOf(letter) === 'latn')
  const back = new Map(
    Object.entries(LOOK_ALIKES)
      .filter(([from]) => scriptOf(from) === scriptOf(letters.find(l => scriptOf(l) !== 'latn') ?? 'а'))
      .map(([from, to]) => [to, from]),
  )
  if (!strangers.every(letter => back.has(letter))) return null
  return letters.map(letter => (strangers.includes(letter) ? (back.get(letter) ?? letter) : letter)).join('')
}

function mendWord(word: string, notes: string[]): string {
  const scripts = new Set(
    Array.from(word)
      .filter(letter => /\p{L}/u.test(letter))
      .map(scriptOf),
  )
  if (scripts.size < 2) return word
  const mended = withoutLookAlikes(word)
  if (mended === null) {
    notes.push(`“${word}” mixes scripts (${[...scripts].join(', ')})`)
    return word
  }
  const odd = Array.from(word).filter((letter, index) => letter !== Array.from(mended)[index])
  const listed = [...new Set(odd)].map(
    letter =>
      `“${letter}” (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}, ${SCRIPT_NAMES[scriptOf(letter)]})`,
  )
  notes.push(`look-alike letters: ${listed.join(', ')} in “${word}”, read as “${mended}”`)
  return mended
}

const SCRIPT_NAMES: Readonly<Record<Script, string>> = {
  latn: 'Latin',
  cyrl: 'Cyrillic',
  grek: 'Greek',
  arab: 'Arabic',
  other: 'other',
}

/**
 * Cleans a name for comparison: compatibility forms (NFKC), small letters, no accents on vowels, no invisible characters or emoji, one
 * form a letter. Never throws; reads at most `LONGEST_NAME` code units.
 */
export function cleanName(raw: string): CleanName {
  const notes: string[] = []
  if (raw.length > LONGEST_NAME) notes.push(`only the first ${LONGEST_NAME} of ${raw.length} characters were read`)
  const cut = raw.slice(0, LONGEST_NAME)
  if (isPlain(cut)) return { text: cut.toLowerCase(), notes }
  const visible = cut.replace(/[\t\n\r]/gu, ' ').replace(INVISIBLE, '')
  if (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(cut)) notes.push('invisible characters were left out')
  const lower = visible
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼ‘`´ʻʹʾʿ′]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-')
  const words = lower.split(/(?<=[\s-])|(?=[\s-])/u).map(word => mendWord(word, notes))
  return {
    text: Array.from(words.join(''), plainLetter)
      .join('')
      .slice(0, 2 * LONGEST_NAME),
    notes,
  }
}

/** True for the common case, ASCII letters and simple marks, which needs no cleaning but small letters. */
const isPlain = (text: string): boolean => /^[A-Za-z .,'()-]*$/.test(text)
