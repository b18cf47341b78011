import type { Span } from '@selon/engine'

/** One word or figure of a text in the form that comparisons use: typing, case and accents aside. */
export interface Word extends Span {
  /** Lower case, without accents, ligatures opened (*Œuvre* → *oeuvre*); figures without thousands marks, decimal point. */
  readonly fold: string
  /** Minimal French stem of `fold` (J. Savoy's S-stemmer for French, JASIS 1999); equal to `fold` for figures. */
  readonly stem: string
  readonly figure: boolean
  /** True where the word starts with a capital letter in the text. */
  readonly capital: boolean
  /** True for words that the newsroom put in brackets: *(qui) évolue*, *[était] une erreur*. */
  readonly bracketed: boolean
}

const TOKEN =
  /\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}]*(?:\(\p{L}{1,4}\))?\p{L}*/gu
/** Cuts and notes of the newsroom: `(...)`, `[…]`, `(mercredi, ndlr)`. They are no words of the speaker. */
const EDITORIAL = /[([]\s*(?:\.{2,}|…)\s*[)\]]|[([][^()[\]]{0,80}\b(?:ndlr|NDLR|sic)\b[^()[\]]{0,20}[)\]]/gu
const BRACKETS = /[([][^()[\]]{1,80}[)\]]/gu

/** Lower case without accents, ligatures or brackets; what is left when typing habits are taken away. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}()]/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')

/** Strips plural, feminine and infinitive endings from a folded word (Savoy's minimal stemmer; accents are already gone). */
export function stemWord(fold: string): string {
  if (fold.length < 5) return fold.length > 3 && fold.endsWith('s') ? fold.slice(0, -1) : fold
  if (fold.endsWith('aux')) return `${fold.slice(0, -3)}al`
  let stem = fold
  for (const ending of ['x', 's', 'r', 'e', 'e']) if (stem.length > 4 && stem.endsWith(ending)) stem = stem.slice(0, -1)
  return stem.length > 4 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
}

const foldFigure = (text: string): string => text.replace(/[.\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.')

/** Texts whose words are kept: a statement is compared with many, and its candidates stand beside one another. */
const KEPT_TEXTS = 4096
const kept = new Map<string, readonly Word[]>()

/** The words of a text in order; elided words (*l'*, *qu'*) stand alone; cuts and notes of the newsroom are left out. */
export function wordsOf(text: string): readonly Word[] {
  const known = kept.get(text)
  if (known !== undefined) return known
  const words = readWords(text)
  if (kept.size >= KEPT_TEXTS) kept.delete(kept.keys().next().value!)
  kept.set(text, words)
  return words
}

function readWords(text: string): Word[] {
  const words: Word[] = []
  const clean = text.replace(EDITORIAL, blank)
  const brackets = [...clean.matchAll(BRACKETS)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  let bracket = 0
  for (const match of clean.matchAll(TOKEN)) {
    const token = match[0]
    const start = match.index
    const end = start + token.length
    const figure = /^\d/.test(token)
    const fold = figure ? foldFigure(token) : foldWord(token)
    const stem = figure ? fold : stemWord(fold)
    while ((brackets[bracket]?.end ?? end) < end) bracket++
    const bracketed = (brackets[bracket]?.start ?? Number.POSITIVE_INFINITY) < start
    words.push({ start, end, fold, stem, figure, capital: /^\p{Lu}/u.test(token), bracketed })
  }
  return words
}

const blank = (cut: string): string => ' '.repeat(cut.length)
