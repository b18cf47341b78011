import type { Random } from '../random.ts'

/** A word of a sentence under construction; `head` null is the root. `join` glues it to the next; `contracted` opens a multiword token. */
export interface PieceWord {
  form: string
  upos: string
  features: string
  head: PieceWord | null
  deprel: string
  join: boolean
  /** Written form of this word and the next one together. */
  contracted?: string
}

/** Words in order, with the one that the rest hangs on. */
export interface Piece {
  readonly words: PieceWord[]
  readonly head: PieceWord
}

const TAG_FEATURES: Readonly<Record<string, readonly [string, string]>> = {
  VERB: ['VERB', 'VerbForm=Fin'],
  INF: ['VERB', 'VerbForm=Inf'],
  PART: ['VERB', 'Tense=Past|VerbForm=Part'],
  GER: ['VERB', 'Tense=Pres|VerbForm=Part'],
  AUX: ['AUX', 'VerbForm=Fin'],
  AUXINF: ['AUX', 'VerbForm=Inf'],
  REL: ['PRON', 'PronType=Rel'],
}

/**
 * A piece from a line of words "form/TAG/relation>head": heads count from 1 within the line, 0 is the head of the piece. "au=à/ADP/…"
 * opens a contraction whose second word follows.
 */
export function piece(line: string): Piece {
  const parsed = line.split(' ').map(part => {
    const [written, tag, relation] = part.split('/') as [string, string, string]
    const [upos, features] = TAG_FEATURES[tag] ?? [tag, '_']
    const [deprel, head] = relation.split('>') as [string, string]
    const [contracted, form] = written.includes('=') ? written.split('=') : [undefined, written]
    const word: PieceWord = {
      form: form!,
      upos,
      features,
      head: null,
      deprel,
      join: form!.endsWith("'"),
      ...(contracted ? { contracted } : {}),
    }
    return { word, head: Number(head) }
  })
  for (const { word, head } of parsed) word.head = head === 0 ? null : parsed[head - 1]!.word
  const words = parsed.map(({ word }) => word)
  return { words, head: words.find(word => word.head === null)! }
}

/** The pieces one after the other, each hung by its relation on the head of the first (the others give "relation"). */
export function hang(base: Piece, after: Piece, deprel: string): Piece {
  after.head.head = base.head
  after.head.deprel = deprel
  return { words: [...base.words, ...after.words], head: base.head }
}

export const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!

/** CoNLL-U of a finished sentence. */
export function conllu(words: readonly PieceWord[]): string {
  const number = new Map(words.map((word, index) => [word, index + 1]))
  const lines: string[] = []
  for (const [index, word] of words.entries()) {
    const space = (joined: boolean) => (joined ? 'SpaceAfter=No' : '_')
    const inside = word.contracted !== undefined || words[index - 1]?.contracted !== undefined
    if (word.contracted !== undefined)
      lines.push(
        [`${index + 1}-${index + 2}`, word.contracted, ...'_______'.split(''), space(words[index + 1]!.join)].join(
          '\t',
        ),
      )
    const head = word.head === null ? 0 : number.get(word.head)!
    lines.push(
      [
        index + 1,
        word.form,
        '_',
        word.upos,
        '_',
        word.features,
        head,
        word.head === null ? 'root' : word.deprel,
        '_',
        inside ? '_' : space(word.join),
      ].join('\t'),
    )
  }
  return `${lines.join('\n')}\n`
}
