import { readText } from '../src/analyze.ts'
import type { Attribution } from '../src/model/attribution.ts'
import type { Span } from '../src/model/span.ts'
import type { Syntax } from '../src/model/syntax.ts'
import { frenchReader } from './reader.ts'

/** An attribution without the layers that are built on it. */
export type MarkedAttribution = Omit<Attribution, 'time' | 'chain' | 'commitment' | 'medium'>

export interface MarkedStatements {
  readonly text: string
  readonly syntax: Syntax
  readonly attributions: readonly MarkedAttribution[]
}

interface Mark extends Span {
  readonly role: string
  readonly number: number
}

/** Takes `[q:cue]`, `[s:source]` and `[c:content]`, with a number where there are several statements (`[q2:…]`), out of a text. Marks nest. */
function readMarks(marked: string): { text: string; marks: Mark[] } {
  const open: { role: string; number: number; start: number }[] = []
  const marks: Mark[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const opening = /^\[([qsc])(\d?):/.exec(marked.slice(at, at + 4))
    if (opening !== null) {
      open.push({ role: opening[1] ?? '', number: Number(opening[2] || 1), start: text.length })
      at += opening[0].length - 1
    } else if (marked[at] === ']') marks.push({ ...open.pop()!, end: text.length })
    else text += marked[at]
  }
  return { text, marks }
}

const PLAIN: Omit<MarkedAttribution, 'id' | 'source' | 'cue' | 'content'> = {
  type: 'indirect',
  speaker: null,
  speakerId: null,
  addressee: null,
  addresseeId: null,
  parent: null,
  act: 'state',
  hedge: null,
  negated: false,
  rule: 'test',
  confidence: 1,
}

/**
 * Statements made by hand over the real syntax of a text. The speaker is the source as it stands, unless `fields` says otherwise;
 * `fields` belong to the statements in the order of their numbers.
 */
export function markedStatements(marked: string, ...fields: readonly Partial<MarkedAttribution>[]): MarkedStatements {
  const { text, marks } = readMarks(marked)
  const numbers = [...new Set(marks.map(mark => mark.number))].sort((a, b) => a - b)
  const attributions = numbers.map((number, index): MarkedAttribution => {
    const span = (role: string): Span[] =>
      marks
        .filter(mark => mark.number === number && mark.role === role)
        .map(({ start, end }) => ({ start, end }))
        .sort((a, b) => a.start - b.start)
    const source = span('s')[0] ?? null
    return {
      ...PLAIN,
      id: `a${number}`,
      source,
      cue: span('q')[0] ?? null,
      content: span('c'),
      speaker: source === null ? null : text.slice(source.start, source.end),
      ...fields[index],
    }
  })
  return { text, syntax: readText(text, frenchReader()).syntax, attributions }
}
