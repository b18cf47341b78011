import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { randomFrom, shuffled } from '../random.ts'
import { commaBefore, type Names, Phrases } from './phrases.ts'
import { conllu, type Piece, type PieceWord, pick } from './piece.ts'

/*
 * Sentences of treebanks with made-up reports of speech put in: incises after and inside the clause (« Cette décision, explique
 * l'avocat, est contraire… »), relays, relatives with an own subject. Treebanks hold hardly any; the trees of the additions are known.
 */
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    hunspell: { type: 'string', default: '/usr/share/hunspell' },
    sentences: { type: 'string', default: '6000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'training/work/invented.conllu' },
  },
})

const TREEBANKS = ['fr_sequoia-ud-train', 'fr_gsd-ud-dev', 'fr_pud-ud-test', 'fr_sequoia-ud-train']
const random = randomFrom(Number(values.seed))

function readNames(): Names {
  const names = { first: [] as string[], family: [] as string[], places: [] as string[] }
  for (const line of readFileSync(`${values.hunspell}/fr.dic`, 'utf8').split('\n')) {
    const word = /^(\p{Lu}[\p{L}-]+)/u.exec(line)?.[1]
    if (word === undefined) continue
    if (line.includes('po:prn')) names.first.push(word)
    else if (line.includes('po:patr')) names.family.push(word)
    else if (line.includes('po:npr')) names.places.push(word)
  }
  return names
}

/** The sentences of a treebank as words under construction. */
function readSentences(path: string): PieceWord[][] {
  const sentences: PieceWord[][] = []
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const rows = block
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(line => line.split('\t'))
    const plain = rows.filter(row => /^\d+$/u.test(row[0]!))
    const words = plain.map(
      (row): PieceWord => ({
        form: row[1]!,
        upos: row[3]!,
        features: row[5]!,
        head: null,
        deprel: row[7]!,
        join: row[9]!.includes('SpaceAfter=No'),
      }),
    )
    for (const [index, row] of plain.entries()) words[index]!.head = words[Number(row[6]) - 1] ?? null
    let sound = words.length > 0
    for (const row of rows) {
      const range = /^(\d+)-(\d+)$/u.exec(row[0]!)
      if (range === null) continue
      if (Number(range[2]) !== Number(range[1]) + 1) sound = false
      words[Number(range[1]) - 1]!.contracted = row[1]!
      words[Number(range[2]) - 1]!.join = row[9]!.includes('SpaceAfter=No')
    }
    if (sound) sentences.push(words)
  }
  return sentences
}

const copy = (words: readonly PieceWord[]): PieceWord[] => {
  const copies = new Map(words.map(word => [word, { ...word }]))
  return words.map(word =>
    Object.assign(copies.get(word)!, { head: word.head === null ? null : copies.get(word.head)! }),
  )
}

const rootOf = (words: readonly PieceWord[]): PieceWord => words.find(word => word.head === null)!

const isUsable = (words: readonly PieceWord[]): boolean => {
  const root = rootOf(words)
  const finite = words.some(word => (word === root || word.head === root) && word.features.includes('VerbForm=Fin'))
  return (
    words.length > 5 &&
    words.length < 38 &&
    finite &&
    words.at(-1)!.form === '.' &&
    !words.some(word => word.deprel.startsWith('parataxis') || /^["«»“”()]$/u.test(word.form))
  )
}

/** Last index of the words below `top`, where they are one range. */
function rangeOf(words: readonly PieceWord[], top: PieceWord): readonly [number, number] | null {
  const below = words.map(word => {
    for (let at: PieceWord | null = word; at !== null; at = at.head) if (at === top) return true
    return false
  })
  const first = below.indexOf(true)
  const last = below.lastIndexOf(true)
  return below.slice(first, last + 1).includes(false) ? null : [first, last]
}

/** Places inside the clause where a comma and an incise may stand: an index before which they go. */
function gaps(words: readonly PieceWord[]): number[] {
  const root = rootOf(words)
  const places: number[] = []
  for (const child of words.filter(word => word.head === root)) {
    const range = rangeOf(words, child)
    if (range === null) continue
    const [first, last] = range
    const rootAt = words.indexOf(root)
    if (child.deprel.startsWith('nsubj') && last < rootAt && child.upos !== 'PRON') places.push(last + 1, last + 1)
    if (/^(?:obl|advcl|advmod)/u.test(child.deprel) && first === 0 && last + 1 < rootAt && words[last]!.form !== ',')
      places.push(last + 1)
    if (/^(?:obl|advcl|xcomp|ccomp|obj|conj)/u.test(child.deprel) && first > rootAt + 1) places.push(first)
  }
  return places.filter(at => at > 0 && at < words.length - 1 && words[at - 1]!.contracted === undefined)
}

const QUOTES = [
  ['«', '»', true],
  ['"', '"', false],
  ['“', '”', false],
] as const

function mark(form: string, head: PieceWord, join: boolean): PieceWord {
  return { form, upos: 'PUNCT', features: '_', head, deprel: 'punct', join }
}

/** Puts quotation marks of one kind around words[from, to). */
function quoted(
  words: readonly PieceWord[],
  from: number,
  to: number,
  [open, close, spaced]: (typeof QUOTES)[number],
  head: PieceWord,
): PieceWord[] {
  const inside = words.slice(from, to)
  inside.at(-1)!.join = !spaced
  return [...words.slice(0, from), mark(open, head, !spaced), ...inside, mark(close, head, false), ...words.slice(to)]
}

/** Sets the gluing of punctuation and capitals once the words stand. */
function finish(words: PieceWord[]): PieceWord[] {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (next === undefined) word.join = false
    else if (/^[,.]$/u.test(next.form)) {
      word.join = true
      if (words[index]!.contracted !== undefined) word.join = false
    } else if (/^[,.]$/u.test(word.form)) word.join = next.form === '"' && index + 2 === words.length
  }
  return words
}

function withoutStop(words: PieceWord[]): PieceWord[] {
  const rest = words.slice(0, -1)
  rest.at(-1)!.join = false
  return rest
}

const stop = (head: PieceWord): PieceWord => mark('.', head, false)

function finalIncise(words: PieceWord[], phrases: Phrases): PieceWord[] {
  const root = rootOf(words)
  const incise = phrases.inverted()
  incise.head.head = root
  incise.head.deprel = 'parataxis'
  const clause = withoutStop(words)
  const style = random()
  const from = style > 0.9 ? Math.min(clause.length - 2, 1 + Math.floor(random() * clause.length * 0.6)) : 0
  const splits = from > 0 && clause[from - 1]!.contracted !== undefined
  const said = style < 0.35 || splits ? clause : quoted(clause, from, clause.length, pick(QUOTES, random), root)
  return [...said, ...commaBefore(incise).words, stop(root)]
}

function medialIncise(words: PieceWord[], phrases: Phrases): PieceWord[] | null {
  const places = gaps(words)
  if (places.length === 0) return null
  const at = pick(places, random)
  const root = rootOf(words)
  const incise = phrases.inverted()
  incise.head.head = root
  incise.head.deprel = 'parataxis'
  const clause = withoutStop(words)
  if (clause[at]!.form === ',') return null
  const hasComma = clause[at - 1]!.form === ','
  const wrapped = hasComma ? [...incise.words, { ...mark(',', incise.head, false) }] : commaBefore(incise, true).words
  const style = random()
  const marks = pick(QUOTES, random)
  if (style < 0.5) return [...clause.slice(0, at), ...wrapped, ...clause.slice(at), stop(root)]
  if (style < 0.75) {
    const all = [...clause.slice(0, at), ...wrapped, ...clause.slice(at)]
    return [...quoted(all, 0, all.length, marks, root), stop(root)]
  }
  const first = quoted(clause.slice(0, at), 0, at, marks, root)
  const second = quoted(clause.slice(at), 0, clause.length - at, marks, root)
  return [...first, ...wrapped, ...second, stop(root)]
}

function relativeInside(words: PieceWord[], phrases: Phrases): PieceWord[] | null {
  const hosts = words.filter(
    word =>
      word.upos === 'NOUN' &&
      /^(?:nsubj|obj|obl)/u.test(word.deprel) &&
      !words.some(other => other.head === word && other.deprel === 'acl:relcl'),
  )
  if (hosts.length === 0) return null
  const host = pick(hosts, random)
  const range = rangeOf(words, host)
  if (range === null || words[range[1]]!.contracted !== undefined || words[range[1]]!.upos === 'PUNCT') return null
  const clause = phrases.relative()
  clause.head.head = host
  clause.head.deprel = 'acl:relcl'
  const bounded: Piece =
    random() < 0.5 ? clause : commaBefore(clause, !/^[,.]$/u.test(words[range[1] + 1]?.form ?? '.'))
  words[range[1]]!.join = false
  return [...words.slice(0, range[1] + 1), ...bounded.words, ...words.slice(range[1] + 1)]
}

function main(): void {
  const phrases = new Phrases(readNames(), random)
  const sources = TREEBANKS.flatMap(name => readSentences(`${values.corpora}/treebanks/${name}.conllu`)).filter(
    isUsable,
  )
  const made: string[] = []
  while (made.length < Number(values.sentences))
    for (const source of shuffled(sources, random)) {
      if (made.length >= Number(values.sentences)) break
      const words = copy(source)
      const kind = random()
      const result =
        kind < 0.4
          ? finalIncise(words, phrases)
          : kind < 0.75
            ? medialIncise(words, phrases)
            : relativeInside(words, phrases)
      if (result) made.push(conllu(finish(result)))
    }
  writeFileSync(values.out, made.join('\n'))
  console.log(`${values.out}: ${made.length} sentences`)
}

main()
