import { DEAD, START } from './automaton.ts'
import { KIND, kindOf } from './characters.ts'
import type { CompiledLayer, CompiledRow, TimeGrammar } from './grammar.ts'
import { Match } from './match.ts'
import type { Node } from './node.ts'
import { copyItem } from './number-words.ts'
import { ITEM, type Items } from './tokens.ts'
import { valueFunctions } from './values.ts'

/**
 * Runs the layers one after the other; each replaces what it finds by one item. Returns what stands at the end, in text order;
 * `nodes` receives all that was found on the way.
 */
export function readTimes(text: string, items: Items, grammar: TimeGrammar, nodes: Node[] = []): Node[] {
  for (const layer of grammar.layers) readLayer({ text, items, grammar, layer, nodes })
  const found: Node[] = []
  for (let i = 0; i < items.length; i++) {
    if (items.kind[i] !== ITEM.node) continue
    const node = nodes[items.value[i]!]!
    if (!node.silent) found.push(node)
  }
  return found
}

interface LayerRun {
  readonly text: string
  readonly items: Items
  readonly grammar: TimeGrammar
  readonly layer: CompiledLayer
  readonly nodes: Node[]
}

function readLayer(run: LayerRun): void {
  const { items, layer, nodes } = run
  const { automaton } = layer
  const length = items.length
  let out = 0
  for (let i = 0; i < length; ) {
    const first = automaton.step(START, items.signature[i]!)
    const match = first === DEAD ? null : longestMatch(run, i, first)
    if (match === null) copyItem(items, i++, out++)
    else {
      items.start[out] = match.node.start
      items.end[out] = match.node.end
      items.signature[out] = match.row.signature
      items.kind[out] = ITEM.node
      items.value[out++] = nodes.push(match.node) - 1
      i = match.next
    }
  }
  items.length = out
}

interface LayerMatch {
  readonly row: CompiledRow
  readonly node: Node
  readonly next: number
}

/** The row that reads furthest; where it refuses what it read, the next one that reads less. */
function longestMatch(run: LayerRun, from: number, first: number): LayerMatch | null {
  const { items, layer } = run
  const states: number[] = []
  let state = first
  for (let i = from + 1; ; i++) {
    states.push(state)
    if (i >= items.length) break
    state = layer.automaton.step(state, items.signature[i]!)
    if (state === DEAD) break
  }
  for (let k = states.length - 1; k >= 0; k--) {
    for (const index of layer.automaton.accepted(states[k]!)) {
      const match = tryRow(run, layer.rows[index]!, from, from + k + 1)
      if (match !== null) return match
    }
  }
  return null
}

function tryRow(run: LayerRun, row: CompiledRow, from: number, next: number): LayerMatch | null {
  const { items, grammar } = run
  if (!neighboursAgree(run, row, from, next)) return null
  const start = items.start[from]!
  const end = items.end[next - 1]!
  if (!standsAlone(run, from, next)) return null
  if (row.row.capital === true && !/\p{Lu}/u.test(run.text.slice(start, end))) return null
  const meaning = valueFunctions[row.row.get](new Match({ items, grammar, nodes: run.nodes, from, next }), row.row)
  return meaning === null
    ? null
    : { row, node: { start, end, rule: row.row.id, silent: row.row.silent === true, meaning }, next }
}

const BEYOND: ReadonlySet<number> = new Set()

function neighboursAgree({ items, grammar }: LayerRun, row: CompiledRow, from: number, next: number): boolean {
  const left = from > 0 ? grammar.signatures[items.signature[from - 1]!]! : edge(grammar)
  const right = next < items.length ? grammar.signatures[items.signature[next]!]! : edge(grammar)
  return (
    (row.after === null || meets(left, row.after)) &&
    (row.notAfter === null || !meets(left, row.notAfter)) &&
    (row.before === null || meets(right, row.before)) &&
    (row.notBefore === null || !meets(right, row.notBefore))
  )
}

const edge = (grammar: TimeGrammar): ReadonlySet<number> => grammar.signatures[grammar.special.EDGE] ?? BEYOND

function meets(classes: ReadonlySet<number>, wanted: ReadonlySet<number>): boolean {
  for (const name of wanted) if (classes.has(name)) return true
  return false
}

const isAlphanumeric = (code: number): boolean => kindOf(code) === KIND.letter || kindOf(code) === KIND.digit

/** False for a part of a longer number, name, address or reference: `133-03-03-2020`, `ABC12`, `Saint-Mars`, `30 %`. */
function standsAlone(run: LayerRun, from: number, next: number): boolean {
  return !joinedBefore(run, from) && !joinedAfter(run, next)
}

/** A hyphen joins nothing where the word beyond it is one of the grammar's own (*mi-octobre*, *mars-avril*). */
const isKnown = ({ items }: LayerRun, at: number): boolean =>
  at >= 0 && at < items.length && items.kind[at] !== ITEM.mark

function joinedBefore(run: LayerRun, from: number): boolean {
  const { text, items } = run
  const start = items.start[from]!
  const mark = text[start - 1]
  if (mark === undefined) return false
  if (isAlphanumeric(text.charCodeAt(start - 1)) || '_@#~=&'.includes(mark)) return true
  const beyond = text.charCodeAt(start - 2)
  if (mark === '-' && kindOf(beyond) === KIND.letter) {
    const isMark = from > 0 && items.kind[from - 1] === ITEM.mark && items.start[from - 1] === start - 1
    return !isKnown(run, isMark ? from - 2 : from - 1)
  }
  return kindOf(text.charCodeAt(start)) === KIND.digit && '-./:,+'.includes(mark) && isAlphanumeric(beyond)
}

function joinedAfter(run: LayerRun, next: number): boolean {
  const { text, items } = run
  const end = items.end[next - 1]!
  const mark = text[end]
  if (mark === undefined) return false
  if (isAlphanumeric(text.charCodeAt(end)) || '_@'.includes(mark)) return true
  const beyond = kindOf(text.charCodeAt(end + 1))
  if (mark === '-' && beyond === KIND.letter) return !isKnown(run, next)
  if (kindOf(text.charCodeAt(end - 1)) !== KIND.digit) return false
  if ('-./:,'.includes(mark) && beyond === KIND.digit) return true
  return /^[\s\u00a0\u202f]?[%€$£°]/u.test(text.slice(end, end + 2))
}
