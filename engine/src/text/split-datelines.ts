import type { Span } from '../model/span.ts'

/** *PARIS (AFP) – *, *VALMORIN, 3 mars (Agence Littorale) - *: where and by whom an agency's text was sent. */
const DATELINE = /^\p{Lu}[\p{Lu}\s'’-]{2,40}(?:,\s[^()\n]{1,20})?\s?\([^()\n]{2,40}\)\s?[–—-]\s/u

/** Makes the dateline at the head of a line a sentence of its own, so that it is never anybody's subject. */
export function splitDatelines(text: string, sentences: readonly Span[]): readonly Span[] {
  if (!sentences.some(({ start }) => isCapital(text, start) && isCapital(text, start + 1))) return sentences
  return sentences.flatMap(sentence => {
    const { start, end } = sentence
    if (!isCapital(text, start) || !isCapital(text, start + 1) || (start > 0 && text[start - 1] !== '\n'))
      return [sentence]
    const match = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))
    if (!match) return [sentence]
    return [
      { start, end: start + match[0].trimEnd().length },
      { start: start + match[0].length, end },
    ]
  })
}

function isCapital(text: string, at: number): boolean {
  const character = text[at] ?? ''
  return character !== character.toLowerCase()
}
