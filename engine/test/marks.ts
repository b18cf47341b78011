/** A text whose marks were taken out, and where they stood. `[s:…]` source, `[q:…]` cue, `[c:…]` a fragment of content. */
export interface MarkedText {
  readonly text: string
  readonly source: string
  readonly cue: string
  readonly content: readonly string[]
}

/** Reads `« [c:Nous resterons] », [q:a dit] [s:la maire].`: marks give the spans, nobody counts characters. */
export function readMarks(marked: string): MarkedText {
  const found: Record<string, string[]> = { s: [], q: [], c: [] }
  const text = marked.replace(/\[([sqc]):([^\]]*)\]/gu, (_, kind: string, words: string) => {
    found[kind]!.push(words)
    return words
  })
  return { text: text.replace(/ \./gu, '.'), source: found.s![0] ?? '', cue: found.q![0] ?? '', content: found.c! }
}
