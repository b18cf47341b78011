import { writeFileSync } from 'node:fs'
import { finish, foldedHash } from '../../../engine/src/syntax/hash.ts'
import { LABEL_TEMPLATES, STRUCTURE_TEMPLATES, TAGGER_TEMPLATES, templatesOf } from './templates.ts'

/** What the code of a feature function is made from. */
interface Plan {
  readonly name: string
  readonly state: string
  readonly comment: string
  /** Statements that find the positions. */
  readonly opening: readonly string[]
  readonly templates: readonly (readonly string[])[]
  /** Whether rows that differ in a small atom are neighbours. */
  readonly near: boolean
  /** Expression of an atom's value, an integer. */
  readonly value: (atom: string) => string
}

const odd = (name: string): number => finish(foldedHash(`${name}#`, 0, name.length + 1)) | 1
const variable = (atom: string): string => atom.replace('.', '_').replace('-', 'Minus').replace('+', 'Plus')

/**
 * Atoms of at most 32 values, which choose among neighbouring rows: features that differ in one of them share a line of the cache. Only
 * for templates without words, whose lines would else be too many and filled too unevenly.
 */
const SMALL = /^(?:\w+\.t|[deacfi])$/u

/** Expressions of a template's hash and of its row. */
function rowOf(plan: Plan, template: readonly string[], index: number): { hash: string; row: string } {
  const hasWord = template.some(atom => /\.w$|^r$/u.test(atom))
  const small = plan.near && !hasWord ? template.findLast(atom => SMALL.test(atom)) : undefined
  const others = template.filter(atom => atom !== small)
  const hash = [...others.map(variable), odd(`${plan.name}${index}`)].join(' + ')
  const spread = 'Math.imul(h ^ (h >>> 15), 0x9e3779b1) >>> shift'
  return { hash, row: small === undefined ? spread : `((${spread}) & -32) | ((${plan.value(small)}) & 31)` }
}

function render(plan: Plan): string {
  const atoms = [...new Set(plan.templates.flat())]
  const lines = atoms.map(atom => `  const ${variable(atom)} = Math.imul(${plan.value(atom)}, ${odd(atom)})`)
  const rows = plan.templates.map((template, index) => {
    const { hash, row } = rowOf(plan, template, index)
    return `  h = (${hash}) | 0\n  rows[${index}] = ${row}`
  })
  return [
    `/** ${plan.comment} */`,
    `export function ${plan.name}(${plan.state}, rows: Int32Array, shift: number): void {`,
    ...plan.opening.map(line => `  ${line}`),
    ...lines,
    '  let h = 0',
    ...rows,
    '}',
    '',
    `export const ${plan.name.toUpperCase()}_COUNT = ${plan.templates.length}`,
    '',
  ].join('\n')
}

/** The same features summed as they are found, from a table of two bytes a row (see `Weights.structure`): for LEFT and RIGHT. */
function renderSum(plan: Plan, name: string): string {
  const atoms = [...new Set(plan.templates.flat())]
  const lines = atoms.map(atom => `  const ${variable(atom)} = Math.imul(${plan.value(atom)}, ${odd(atom)})`)
  const sums = plan.templates.map((template, index) => {
    const { hash, row } = rowOf(plan, template, index)
    return `  h = (${hash}) | 0\n  v = table[${row}]!\n  both = (both + v) | 0\n  low = (low + (v & 255)) | 0`
  })
  return [
    `/** Sum over the rows that \`${plan.name}\` finds: 65536 times what speaks for LEFT, plus what speaks for RIGHT and 32768. */`,
    `export function ${name}(${plan.state}, table: Int16Array, shift: number): number {`,
    ...plan.opening.map(line => `  ${line}`),
    ...lines,
    '  let h = 0',
    '  let v = 0',
    '  let both = 0',
    '  let low = 0',
    ...sums,
    `  return Math.imul((both - low) >> 8, 65536) + (low - ${plan.templates.length * 128} + 32768)`,
    '}',
    '',
  ].join('\n')
}

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
  opening: [],
  templates: templatesOf(TAGGER_TEMPLATES),
  near: false,
  value: atom => {
    if (atom === 'v') return 's.lastVerb'
    if (atom === 'x') return 's.clause'
    const distance = Number(atom.slice(1))
    const index = distance === 0 ? 'i' : `i ${distance < 0 ? '-' : '+'} ${Math.abs(distance)}`
    return `s.${TAGGER_ARRAYS[atom[0]!]}[${index}]!`
  },
}

const WORD_ARRAYS: Readonly<Record<string, string>> = {
  w: 'word',
  t: 'tag',
  m: 'agreement',
  l: 'label',
  g: 'childLabels',
  v: 'valency',
}

const wordAtom = (atom: string, alone: Readonly<Record<string, string>>): string => {
  const [position, attribute] = atom.split('.')
  if (attribute === undefined) return alone[position!]!
  const code = `s.${WORD_ARRAYS[attribute]}[${position}]!`
  return attribute === 't' || attribute === 'l' ? `${code} + 1` : code
}

const structure: Plan = {
  name: 'structureRows',
  state: 's: ParseState, s0: number, s1: number, s2: number, b0: number',
  comment: 'Rows of the features of a state of the parser.',
  opening: [
    'const last = s.root',
    'const b1 = b0 < last ? b0 + 1 : 0',
    'const b2 = b0 + 1 < last ? b0 + 2 : 0',
    'const b3 = b0 + 2 < last ? b0 + 3 : 0',
    'const s0l = s.firstLeft[s0]!',
    'const s0k = s.secondLeft[s0]!',
    'const s0r = s.lastRight[s0]!',
    'const s0q = s.secondRight[s0]!',
    'const s1l = s.firstLeft[s1]!',
    'const s1r = s.lastRight[s1]!',
    'const s1q = s.secondRight[s1]!',
    'const b0l = s.firstLeft[b0]!',
    'const b0k = s.secondLeft[b0]!',
    'const betweenFirst = s.between(s0, b0)',
    'const near = s.distance(s0, b0)',
    'const far = s.distance(s1, s0)',
    'const agreeFirst = s.agree(s0, b0)',
    'const agreeSecond = s.agree(s1, s0)',
    'const betweenSecond = s.between(s1, s0)',
    'const open = s.marksOpen(s1, s0, b0)',
  ],
  templates: templatesOf(STRUCTURE_TEMPLATES),
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

const label: Plan = {
  name: 'labelRows',
  state: 's: ParseState, h0: number, d: number, under: number',
  comment: 'Rows of the features of the arc from h0 to d; `under` is the word below them on the stack.',
  opening: [
    'const dl = s.firstLeft[d]!',
    'const dr = s.lastRight[d]!',
    'const hl = s.firstLeft[h0]!',
    'const hr = s.lastRight[h0]!',
    'const dp = d - 1',
    'const dn = d + 1',
    'const hp = h0 - 1',
    'const hn = h0 < s.root ? h0 + 1 : 0',
    'const side = h0 < d ? 1 : 2',
    'const apart = h0 < d ? s.distance(h0, d) : s.distance(d, h0)',
  ],
  templates: templatesOf(LABEL_TEMPLATES),
  near: false,
  value: atom =>
    wordAtom(atom.replace(/^h\./u, 'h0.'), {
      x: 'side',
      j: 'apart',
      o: 's.agree(Math.min(h0, d), Math.max(h0, d))',
      u: 's.tag[under]! + 1',
      q: 's.between(Math.min(h0, d), Math.max(h0, d))',
    }),
}

const folder = new URL('../../../engine/src/syntax/generated/', import.meta.url)
const heading = (type: string) =>
  `// Made by training/src/features/generate.ts from training/src/features/templates.ts; do not edit.\nimport type { ${type} } from '../workspace.ts'\n\n`
writeFileSync(new URL('tag-rows.ts', folder), heading('TokenArrays') + render(tagger))
writeFileSync(
  new URL('parse-rows.ts', folder),
  `${heading('ParseState') + render(structure)}\n${renderSum(structure, 'structureSum')}\n${render(label)}`,
)
