/** A text with places marked in it, so that tests need not count characters. */
export interface MarkedText {
  readonly text: string
  /** What stands between { and }, in order of start, outer before inner; `repaired` where the opening brace is followed by `!`. */
  readonly places: readonly { readonly start: number; readonly end: number; readonly repaired: boolean }[]
}

/** Takes { … } (or {! … } for a repaired quotation) out of a text and tells where they stood. Braces nest. */
export function readMarks(marked: string): MarkedText {
  const places: { start: number; end: number; repaired: boolean }[] = []
  const open: number[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const character = marked.charAt(at)
    if (character === '{') {
      const repaired = marked.charAt(at + 1) === '!'
      if (repaired) at++
      open.push(places.length)
      places.push({ start: text.length, end: -1, repaired })
    } else if (character === '}') {
      const index = open.pop()
      if (index === undefined) throw new Error(`a closing brace without an opening one in: ${marked}`)
      places[index]!.end = text.length
    } else {
      text += character
    }
  }
  if (open.length > 0) throw new Error(`an opening brace without a closing one in: ${marked}`)
  return { text, places }
}

/** The text with braces around the places, the inverse of `readMarks`. */
export function writeMarks({ text, places }: MarkedText): string {
  const at = new Map<number, string>()
  const add = (index: number, mark: string, before: boolean): void => {
    const marks = at.get(index) ?? ''
    at.set(index, before ? mark + marks : marks + mark)
  }
  for (const { start, repaired } of places) add(start, repaired ? '{!' : '{', false)
  for (const { end } of places) add(end, '}', true)
  let marked = ''
  for (let index = 0; index <= text.length; index++) marked += (at.get(index) ?? '') + text.charAt(index)
  return marked
}
