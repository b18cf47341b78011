/** Words of a text, for comparing what was read with what should have been. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

export interface TextScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and F1 over the bags of words of two texts. */
export function scoreText(found: string, expected: string): TextScore {
  const [have, want] = [wordsOf(found), wordsOf(expected)]
  const counts = new Map<string, number>()
  for (const word of want) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of have) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared++
    counts.set(word, left - 1)
  }
  const precision = have.length === 0 ? 0 : shared / have.length
  const recall = want.length === 0 ? 0 : shared / want.length
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
