/** A text whose marks were taken out, and the words that stood in them. */
export interface MarkedText {
  readonly text: string
  readonly source: string
  readonly cue: string
  readonly content: readonly string[]
}

/**
 * Reads `« [c:Nous resterons] », [q:a dit] [s:la maire].`, so that nobody need count characters: `[s:…]` source, `[q:…]` cue, `[c:…]` a
 * fragment of content. What has no mark is empty. A source may stand inside a cue: `[q:a-t-[s:il] dit]`.
 */
export function readMarks(marked: string): MarkedText {
  const found: Record<string, string[]> = { s: [], q: [], c: [] }
  const innermost = /\[([sqc]):([^[\]]*)\]/gu
  let text = marked
  while (innermost.test(text))
    text = text.replace(innermost, (_, kind: string, words: string) => {
      found[kind]!.push(words)
      return words
    })
  return { text, source: found.s![0] ?? '', cue: found.q![0] ?? '', content: found.c! }
}
