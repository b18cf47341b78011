import type { Span } from '../model/span.ts'
import { DEPRELS, type Syntax } from '../model/syntax.ts'
import { featuresOf } from './lay-words.ts'
import { lemmaOf } from './lemma.ts'
import type { SyntaxModel } from './syntax-model.ts'
import { TAG_UNDER, TAG_UPOS, TAGS } from './tags.ts'
import { HEAD, LABEL, type ParseState, TAG_OF } from './workspace.ts'

const PARATAXIS = DEPRELS.indexOf('parataxis')

/** Collects the words of one chunk after the other into arrays that grow, and makes them a Syntax. */
export class SyntaxBuilder {
  readonly #text: string
  readonly #model: SyntaxModel
  readonly #sentences: Span[] = []
  #length = 0
  #unitStart = 0
  /** Root of the unit being collected, -1 before its first chunk. */
  #unitRoot = -1
  #capacity: number
  #start: Int32Array
  #end: Int32Array
  #head: Int32Array
  #features: Int32Array
  #sentence: Int32Array
  #class: Int32Array
  #tag: Uint8Array
  #deprel: Uint8Array
  #part: Uint8Array

  constructor(text: string, model: SyntaxModel) {
    this.#text = text
    this.#model = model
    this.#capacity = 64 + (text.length >> 2)
    this.#start = new Int32Array(this.#capacity)
    this.#end = new Int32Array(this.#capacity)
    this.#head = new Int32Array(this.#capacity)
    this.#features = new Int32Array(this.#capacity)
    this.#sentence = new Int32Array(this.#capacity)
    this.#class = new Int32Array(this.#capacity)
    this.#tag = new Uint8Array(this.#capacity)
    this.#deprel = new Uint8Array(this.#capacity)
    this.#part = new Uint8Array(this.#capacity)
  }

  openUnit(): void {
    this.#unitStart = this.#length
    this.#unitRoot = -1
  }

  closeUnit(): void {
    this.#sentences.push({ start: this.#unitStart, end: this.#length })
  }

  /** Adds the words and the tree of a parsed chunk; trees of later chunks of a unit hang on the first one. */
  addChunk(state: ParseState): void {
    const { root } = state
    if (this.#length + root > this.#capacity) this.#grow(this.#length + root)
    const offset = this.#length - 1
    for (let i = 1; i < root; i++) {
      const at = offset + i
      const head = state.at(i, HEAD)
      const written = state.at(i, TAG_OF)
      this.#start[at] = state.start[i]!
      this.#end[at] = state.end[i]!
      const isRoot = head === root
      this.#head[at] = isRoot ? this.#unitRoot : offset + head
      this.#features[at] = state.features[i]!
      this.#sentence[at] = this.#sentences.length
      this.#class[at] = state.class[i]!
      this.#deprel[at] = !isRoot ? state.at(i, LABEL) : this.#unitRoot < 0 ? 0 : PARATAXIS
      if (isRoot && this.#unitRoot < 0) this.#unitRoot = at
      const tag = TAG_UNDER[this.#deprel[at]! * TAGS.length + written]!
      this.#tag[at] = tag
      if (tag !== written) this.#features[at] = featuresOf(this.#model.lexicon, state.class[i]!, tag)
      this.#part[at] = state.part[i]!
    }
    this.#length += root - 1
  }

  build(): Syntax {
    const text = this.#text
    const model = this.#model
    const length = this.#length
    const start = this.#start.subarray(0, length)
    const end = this.#end.subarray(0, length)
    const tag = this.#tag
    const part = this.#part
    const lexicalClass = this.#class
    const upos = new Uint8Array(length)
    for (let word = 0; word < length; word++) upos[word] = TAG_UPOS[tag[word]!]!
    const lemmas: (string | undefined)[] = []
    const form = (word: number): string => {
      const number = part[word]!
      return number === 0
        ? text.slice(start[word], end[word])
        : model.contractionWords[(number + 1) >> 1]![(number + 1) & 1]!.form
    }
    return {
      length,
      start,
      end,
      upos,
      features: this.#features.subarray(0, length),
      head: this.#head.subarray(0, length),
      deprel: this.#deprel.subarray(0, length),
      sentence: this.#sentence.subarray(0, length),
      sentences: this.#sentences,
      form,
      lemma: word => {
        lemmas[word] ??= lemmaOf(model.lexicon, form(word), tag[word]!, lexicalClass[word]!)
        return lemmas[word]
      },
    }
  }

  #grow(least: number): void {
    this.#capacity = Math.max(least, this.#capacity * 2)
    const grown = <T extends Int32Array | Uint8Array>(array: T, copy: T): T => {
      copy.set(array)
      return copy
    }
    this.#start = grown(this.#start, new Int32Array(this.#capacity))
    this.#end = grown(this.#end, new Int32Array(this.#capacity))
    this.#head = grown(this.#head, new Int32Array(this.#capacity))
    this.#features = grown(this.#features, new Int32Array(this.#capacity))
    this.#sentence = grown(this.#sentence, new Int32Array(this.#capacity))
    this.#class = grown(this.#class, new Int32Array(this.#capacity))
    this.#tag = grown(this.#tag, new Uint8Array(this.#capacity))
    this.#deprel = grown(this.#deprel, new Uint8Array(this.#capacity))
    this.#part = grown(this.#part, new Uint8Array(this.#capacity))
  }
}
