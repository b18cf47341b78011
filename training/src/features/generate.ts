import { writeFileSync } from 'node:fs'
import { finish, foldedHash } from '../../../engine/src/syntax/hash.ts'
import {
  AGREEMENT_OF,
  CHILDREN,
  FIRST_LEFT,
  LABEL,
  LAST_RIGHT,
  LINE,
  SECOND_LEFT,
  SECOND_RIGHT,
  TAG_OF,
  VALENCY,
  WORD,
} from '../../../engine/src/syntax/workspace.ts'
import { LABEL_TEMPLATES, STRUCTURE_TEMPLATES, TAGGER_TEMPLATES, templatesOf } from './templates.ts'

/** What the code of a feature function is made from. */
interface Plan {
  readonly name: string
  readonly state: string
  readonly comment: string
  /** Constants that find the positions, by name; those that no feature uses are left out. */
  readonly opening: Readonly<Record<string, string>>
  readonly templates: readonly Template[]
  /** Whether rows that differ in a small atom are neighbours. */
  readonly near: boolean
  /** Expression of an atom's value, an integer. */
  readonly value: (atom: string) => string
}

interface Template {
  readonly atoms: readonly string[]
  /** What tells its hashes from those of other templates. */
  readonly key: string
}

const numbered = (text: string, key: string): Template[] =>
  templatesOf(text).map((atoms, index) => ({ atoms, key: `${key}${index}` }))

const odd = (name: string): number => finish(foldedHash(`${name}#`, 0, name.length + 1)) | 1
const variable = (atom: string): string => atom.replace('.', '_').replace('-', 'Minus').replace('+', 'Plus')

/**
 * Atoms of at most 32 values, which choose among neighbouring rows: features that differ in one of them share a line of the cache. Only
 * for templates without words, whose lines would else be too many and filled too unevenly.
 */
const SMALL = /^(?:\w+\.t|[deacfi])$/u

/** Expressions of a template's hash and of its row. */
function rowOf(plan: Plan, { atoms, key }: Template): { hash: string; row: string } {
  const hasWord = atoms.some(atom => /\.w$|^r$/u.test(atom))
  const small = plan.near && !hasWord ? atoms.findLast(atom => SMALL.test(atom)) : undefined
  const others = atoms.filter(atom => atom !== small)
  const hash = [...others.map(variable), odd(key)].join(' + ')
  const spread = 'Math.imul(h ^ (h >>> 15), 0x9e3779b1) >>> shift'
  return { hash, row: small === undefined ? spread : `((${spread}) & -32) | ((${plan.value(small)}) & 31)` }
}

/** The constants of the opening that the given lines use, directly or through each other. */
function openingFor(plan: Plan, lines: readonly string[]): string[] {
  const used = [...lines]
  const opening: string[] = []
  for (const [name, expression] of Object.entries(plan.opening).reverse()) {
    if (!used.some(line => new RegExp(`\\b${name}\\b`, 'u').test(line))) continue
    used.push(expression)
    opening.unshift(`  const ${name} = ${expression}`)
  }
  return opening
}

/** A function that writes the rows of a plan's templates from `rows[from]` on. */
function render(plan: Plan, from = 0): string {
  const atoms = [...new Set(plan.templates.flatMap(template => template.atoms))]
  const values = atoms.map(atom => `  const ${variable(atom)} = Math.imul(${plan.value(atom)}, ${odd(atom)})`)
  const rows = plan.templates.map((template, index) => {
    const { hash, row } = rowOf(plan, template)
    return `  h = (${hash}) | 0\n  rows[${from + index}] = ${row}`
  })
  const used = new Set(rows.join('\n').match(/\b\w+\b/gu))
  const needed = values.filter((_, index) => used.has(variable(atoms[index]!)))
  return [
    `/** ${plan.comment} */`,
    `export function ${plan.name}(${plan.state}, rows: Int32Array, shift: number): void {`,
    ...openingFor(plan, [...needed, ...rows]),
    ...needed,
    '  let h = 0',
    ...rows,
    '}',
    '',
  ].join('\n')
}

const count = (name: string, number: number): string => `export const ${name} = ${number}\n`

const TAGGER_ARRAYS: Readonly<Record<string, string>> = {
  w: 'word',
  s: 'ending3',
  z: 'ending2',
  y: 'ending4',
  p: 'beginning',
  m: 'possible',
  k: 'kind',
  h: 'shape',
  t: 'tag',
}

const tagger: Plan = {
  name: 'tagRows',
  state: 's: TokenArrays, i: number',
  comment: 'Rows of the features of token i, whose forerunners are tagged.',
  opening: {},
  templates: numbered(TAGGER_TEMPLATES, 'tagRows'),
  near: false,
  value: atom => {
    if (atom === 'v') return 's.lastVerb'
    if (atom === 'x') return 's.clause'
    const distance = Number(atom.slice(1))
    const index = distance === 0 ? 'i' : `i ${distance < 0 ? '-' : '+'} ${Math.abs(distance)}`
    return `s.${TAGGER_ARRAYS[atom[0]!]}[${index}]!`
  },
}

const WORD_NUMBERS: Readonly<Record<string, number>> = {
  w: WORD,
  t: TAG_OF,
  m: AGREEMENT_OF,
  l: LABEL,
  g: CHILDREN,
  v: VALENCY,
}

const wordAtom = (atom: string, alone: Readonly<Record<string, string>>): string => {
  const [position, attribute] = atom.split('.')
  if (attribute === undefined) return alone[position!]!
  const code = `words[${position} + ${WORD_NUMBERS[attribute]}]!`
  return attribute === 't' || attribute === 'l' ? `((${code} + 1) | 0)` : code
}

const line = (word: string): string => `(${word}) << ${LINE}`
const child = (of: string, which: number): string => `words[${of} + ${which}]! << ${LINE}`

const structure: Plan = {
  name: 'stateRows',
  state: 's: ParseState, top: number, second: number, third: number, next: number',
  comment: 'Rows of all other features of a state of the parser.',
  opening: {
    words: 's.words',
    s0: line('top'),
    s1: line('second'),
    s2: line('third'),
    b0: line('next'),
    b1: line('next < s.root ? next + 1 : 0'),
    b2: line('next + 1 < s.root ? next + 2 : 0'),
    b3: line('next + 2 < s.root ? next + 3 : 0'),
    s0l: child('s0', FIRST_LEFT),
    s0k: child('s0', SECOND_LEFT),
    s0r: child('s0', LAST_RIGHT),
    s0q: child('s0', SECOND_RIGHT),
    s1l: child('s1', FIRST_LEFT),
    s1r: child('s1', LAST_RIGHT),
    s1q: child('s1', SECOND_RIGHT),
    b0l: child('b0', FIRST_LEFT),
    b0k: child('b0', SECOND_LEFT),
    betweenFirst: 's.between(s0, b0)',
    near: 's.distance(s0, b0)',
    far: 's.distance(s1, s0)',
    agreeFirst: 's.agree(s0, b0)',
    agreeSecond: 's.agree(s1, s0)',
    betweenSecond: 's.between(s1, s0)',
    open: 's.marksOpen(s1, s0, b0)',
  },
  templates: numbered(STRUCTURE_TEMPLATES, 'structureRows'),
  near: true,
  value: atom =>
    wordAtom(atom, {
      d: 'near',
      e: 'far',
      c: 'betweenFirst',
      f: 'betweenSecond',
      a: 'agreeFirst',
      i: 'agreeSecond',
      q: 'open',
      r: 's.relativeOf(s0, s1)',
    }),
}

/** What does not change while a word is on top of the stack: it and what lies below, but for its children on the right. */
const OF_STACK = /^(?:s0\.[wtm]|s0[lk]\..|s[12][lrq]?\..|[efi])$/u
/** What does not change while a word is in front of the buffer: it, but for its children, and what follows. */
const OF_BUFFER = /^(?:b0\.[wt]|b[123]\..)$/u
const partOf = ({ atoms }: Template): 'stack' | 'buffer' | 'state' =>
  atoms.every(atom => OF_STACK.test(atom)) ? 'stack' : atoms.every(atom => OF_BUFFER.test(atom)) ? 'buffer' : 'state'
const parts = Object.groupBy(structure.templates, partOf)
const stackPart: Plan = {
  ...structure,
  name: 'stackRows',
  state: 's: ParseState, top: number, second: number, third: number',
  comment: 'Rows of the features of a state that tell of the stack only and stay the same while `top` is on it.',
  templates: parts.stack!,
}
const bufferPart: Plan = {
  ...structure,
  name: 'bufferRows',
  state: 's: ParseState, next: number',
  comment:
    'Rows of the features of a state that tell of the buffer only and stay the same while `next` is in front of it.',
  templates: parts.buffer!,
}
const statePart: Plan = { ...structure, templates: parts.state! }

const label: Plan = {
  name: 'labelRows',
  state: 's: ParseState, head: number, dependent: number, under: number',
  comment: 'Rows of the features of the arc from `head` to `dependent`; `under` is the word below them on the stack.',
  opening: {
    words: 's.words',
    h0: line('head'),
    d: line('dependent'),
    s1: line('under'),
    dl: child('d', FIRST_LEFT),
    dr: child('d', LAST_RIGHT),
    hl: child('h0', FIRST_LEFT),
    hr: child('h0', LAST_RIGHT),
    dp: line('dependent - 1'),
    dn: line('dependent + 1'),
    hp: line('head - 1'),
    hn: line('head < s.root ? head + 1 : 0'),
    first: 'Math.min(h0, d)',
    last: 'Math.max(h0, d)',
    side: 'head < dependent ? 1 : 2',
    apart: 's.distance(first, last)',
  },
  templates: numbered(LABEL_TEMPLATES, 'labelRows'),
  near: false,
  value: atom =>
    wordAtom(atom.replace(/^h\./u, 'h0.'), {
      x: 'side',
      j: 'apart',
      o: 's.agree(first, last)',
      u: `((words[s1 + ${TAG_OF}]! + 1) | 0)`,
      q: 's.between(first, last)',
    }),
}

const folder = new URL('../../../engine/src/syntax/generated/', import.meta.url)
const heading = (type: string) =>
  `// Made by training/src/features/generate.ts from training/src/features/templates.ts; do not edit.\nimport type { ${type} } from '../workspace.ts'\n\n`
const write = (file: string, ...pieces: string[]) => writeFileSync(new URL(file, folder), pieces.join('\n'))

write('tag-rows.ts', heading('TokenArrays') + render(tagger), count('TAGROWS_COUNT', tagger.templates.length))
const stackRows = stackPart.templates.length
const bufferRows = bufferPart.templates.length
write(
  'parse-rows.ts',
  heading('ParseState') + render(stackPart),
  render(bufferPart, stackRows),
  render(statePart, stackRows + bufferRows),
  '// Rows of a state stand in this order.',
  count('STACKROWS_COUNT', stackRows) +
    count('BUFFERROWS_COUNT', bufferRows) +
    count('STRUCTUREROWS_COUNT', structure.templates.length),
  render(label),
  count('LABELROWS_COUNT', label.templates.length),
)
