import type { Random } from '../random.ts'
import { hang, type Piece, pick, piece } from './piece.ts'
import * as lists from './word-lists.ts'

/** First names, family names and places to draw from. */
export interface Names {
  readonly first: readonly string[]
  readonly family: readonly string[]
  readonly places: readonly string[]
}

/** Draws phrases of made-up reports of speech. */
export class Phrases {
  readonly #random: Random
  readonly #names: Names

  constructor(names: Names, random: Random) {
    this.#names = names
    this.#random = random
  }

  chance(share: number): boolean {
    return this.#random() < share
  }

  #pick<T>(items: readonly T[]): T {
    return pick(items, this.#random)
  }

  #name(): Piece {
    const family = this.#pick(this.#names.family)
    if (this.chance(0.15)) return piece(`${this.#pick(['M.', 'Mme', 'M.'])}/NOUN/x>0 ${family}/PROPN/nmod>1`)
    return piece(`${this.#pick(this.#names.first)}/PROPN/x>0 ${family}/PROPN/flat:name>1`)
  }

  #complement(): Piece {
    const kind = this.#random()
    if (kind < 0.35) {
      const [article, noun] = this.#pick(lists.COMPLEMENTS).split(' ')
      return piece(`de/ADP/case>3 ${article}/DET/det>3 ${noun}/NOUN/x>0`)
    }
    if (kind < 0.65) return piece(`du=de/ADP/case>3 le/DET/det>3 ${this.#pick(lists.CONTRACTED)}/NOUN/x>0`)
    if (kind < 0.8) return piece(`des=de/ADP/case>3 les/DET/det>3 ${this.#pick(lists.PEOPLE)}/NOUN/x>0`)
    const place = this.#pick(this.#names.places)
    return piece(`${/^[AEIOUÉÈÎ]/u.test(place) ? "d'" : 'de'}/ADP/case>2 ${place}/PROPN/x>0`)
  }

  #determined(noun: string, feminine: boolean, plural: boolean): Piece {
    const vowel = /^[aeiouéèêîœh]/u.test(noun)
    const free = plural
      ? ['les', 'les', 'des', 'plusieurs', 'certains', 'ses', 'deux', 'ces', 'de nombreux']
      : feminine
        ? ['la', 'la', 'la', 'une', 'sa', 'cette']
        : ['le', 'le', 'le', 'un', 'son', 'ce']
    const article = this.#pick(free)
    if (article === 'de nombreux') return piece(`de/DET/det>3 nombreux/ADJ/amod>3 ${noun}/NOUN/x>0`)
    if (article === 'deux') return piece(`deux/NUM/nummod>2 ${noun}/NOUN/x>0`)
    const shown =
      vowel && (article === 'la' || article === 'le')
        ? "l'"
        : vowel && article === 'sa'
          ? 'son'
          : vowel && article === 'ce'
            ? 'cet'
            : article
    const before =
      this.chance(0.06) && !vowel && !plural
        ? feminine
          ? ['nouvelle', 'ancienne', 'jeune']
          : ['nouveau', 'jeune', 'futur']
        : []
    if (before.length > 0) return piece(`${shown}/DET/det>3 ${this.#pick(before)}/ADJ/amod>3 ${noun}/NOUN/x>0`)
    return piece(`${shown}/DET/det>2 ${noun}/NOUN/x>0`)
  }

  /** Somebody who speaks, and whether there are several. */
  speaker(): { piece: Piece; plural: boolean } {
    const kind = this.#random()
    if (kind < 0.18) return { piece: this.#withApposition(this.#name()), plural: false }
    if (kind < 0.3) {
      const noun = this.#determined(this.#pick(lists.PEOPLE), false, true)
      return { piece: this.#modified(noun, ''), plural: true }
    }
    if (kind < 0.45) {
      const [gender, noun] = this.#pick(lists.BODIES).split(' ') as [string, string]
      return { piece: this.#modified(this.#determined(noun, gender === 'f', false), gender), plural: false }
    }
    if (kind < 0.6) return { piece: this.#medium(), plural: false }
    if (kind < 0.66) {
      const source = this.#pick([
        'une/DET/det>2 source/NOUN/x>0 proche/ADJ/amod>2',
        'une/DET/det>2 source/NOUN/x>0 policière/ADJ/amod>2',
        'un/DET/det>2 responsable/NOUN/x>0',
        'un/DET/det>2 proche/NOUN/x>0',
        "l'/DET/det>2 un/PRON/x>0",
        'celui-ci/PRON/x>0',
        'celle-ci/PRON/x>0',
      ])
      return {
        piece: this.chance(0.5) ? hang(piece(source), this.#complement(), 'nmod') : piece(source),
        plural: false,
      }
    }
    const feminine = this.chance(0.45)
    const noun = this.#pick(feminine ? lists.WOMEN : lists.MEN)
    const person = this.#modified(this.#determined(noun, feminine, false), feminine ? 'f' : 'm')
    return { piece: this.chance(0.45) ? this.#withName(person) : person, plural: false }
  }

  #modified(base: Piece, gender: string): Piece {
    let result = base
    if (gender !== '' && this.chance(0.2)) {
      const adjective = this.#pick(gender === 'f' ? lists.RELATIONAL_FEMININE : lists.RELATIONAL)
      result = hang(result, piece(`${adjective}/ADJ/x>0`), 'amod')
    }
    if (this.chance(0.45)) result = hang(result, this.#complement(), 'nmod')
    return result
  }

  #withName(person: Piece): Piece {
    const name = piece(`${this.#pick(this.#names.first)}/PROPN/x>0 ${this.#pick(this.#names.family)}/PROPN/flat:name>1`)
    if (this.chance(0.55)) return hang(person, name, 'appos')
    return hang(person, commaBefore(name), 'appos')
  }

  #withApposition(name: Piece): Piece {
    const kind = this.#random()
    if (kind < 0.5) return name
    if (kind < 0.65)
      return hang(name, commaBefore(piece(`${20 + Math.floor(this.#random() * 70)}/NUM/nummod>2 ans/NOUN/x>0`)), 'nmod')
    const noun = this.#pick(this.chance(0.5) ? lists.MEN : lists.WOMEN)
    const title = hang(piece(`${noun}/NOUN/x>0`), this.#complement(), 'nmod')
    if (kind < 0.75)
      title.words.push(...piece(',/PUNCT/punct>0').words.map(word => Object.assign(word, { head: title.head })))
    return hang(name, commaBefore(title), 'appos')
  }

  #medium(): Piece {
    const [gender, noun] = this.#pick(lists.MEDIA).split(' ') as [string, string]
    const vowel = /^[aeh]/u.test(noun)
    const base = piece(`${vowel ? "l'" : gender === 'f' ? 'la' : 'le'}/DET/det>2 ${noun}/NOUN/x>0`)
    const words = this.#pick(lists.MEDIA_NAMES).split(' ')
    const head = words.length === 1 ? 1 : /^(?:Le|La|Les|L')$/u.test(words[0]!) ? 2 : 1
    const name = piece(
      words.length === 1
        ? `${words[0]}/PROPN/x>0`
        : head === 2
          ? `${words[0]}/DET/det>2 ${words[1]}/PROPN/x>0`
          : `${words[0]}/PROPN/x>0 ${words[1]}/PROPN/flat:name>1`,
    )
    let result = base
    if (this.chance(0.2)) {
      const adjective = this.#pick(gender === 'f' ? lists.RELATIONAL_FEMININE : lists.RELATIONAL)
      result = hang(result, piece(`${adjective}/ADJ/x>0`), 'amod')
    }
    if (!this.chance(0.12)) result = hang(result, name, 'appos')
    if (this.chance(0.25)) {
      const cited = this.speakerShort()
      const verb = hang(piece('citant/GER/x>0'), cited, 'obj')
      result = hang(result, commaBefore(verb), 'acl')
    }
    return result
  }

  speakerShort(): Piece {
    if (this.chance(0.3)) return this.#name()
    const feminine = this.chance(0.45)
    return this.#modified(this.#determined(this.#pick(feminine ? lists.WOMEN : lists.MEN), feminine, false), '')
  }

  adverb(): Piece {
    const words = this.#pick(lists.ADVERBS).split(' ')
    if (words.length === 1) {
      const noun = /di$|dimanche/u.test(words[0]!)
      const base = piece(`${words[0]}/${noun ? 'NOUN' : 'ADV'}/x>0`)
      return noun && this.chance(0.3) ? hang(base, piece(`${this.#pick(['soir', 'matin'])}/NOUN/x>0`), 'nmod') : base
    }
    const [preposition, ...rest] = words as [string, ...string[]]
    const last = rest.length + 1
    if (preposition === 'au') return piece(`au=à/ADP/case>3 le/DET/det>3 ${rest[0]}/NOUN/x>0`)
    if (rest.length === 3) return piece(`lors/ADV/x>0 d'/ADP/case>4 une/DET/det>4 réunion/NOUN/obl>1`)
    const between = rest.slice(0, -1).map(word => `${word}/DET/det>${last}`)
    const name = /^[A-Z]/u.test(rest.at(-1)!) ? 'PROPN' : 'NOUN'
    return piece([`${preposition}/ADP/case>${last}`, ...between, `${rest.at(-1)}/${name}/x>0`].join(' '))
  }

  #adverbRelation(adverb: Piece): string {
    return adverb.head.upos === 'ADV' ? 'advmod' : 'obl'
  }

  /** Verb first, then its subject: *a ajouté mardi le maire*, *se félicite-t-on*, *rapporte le quotidien X*. */
  inverted(): Piece {
    const { piece: subject, plural } = this.speaker()
    const reflexive = this.chance(0.06)
    const [singular, many, participle] = this.#pick(reflexive ? lists.REFLEXIVE_VERBS : lists.SPEECH_VERBS).split(
      ' ',
    ) as [string, string, string]
    const kind = this.#random()
    let verb: Piece
    if (kind < 0.16) return this.#cliticInversion(singular, participle, reflexive)
    const present = plural ? many : singular
    if (reflexive) verb = piece(`${/^[aeéi]/u.test(present) ? "s'" : 'se'}/PRON/expl:comp>2 ${present}/VERB/x>0`)
    else if (kind < 0.55) verb = piece(`${present}/VERB/x>0`)
    else if (kind < 0.6) verb = piece(`${plural ? 'avaient' : 'avait'}/AUX/aux>2 ${participle}/PART/x>0`)
    else if (kind < 0.66) {
      const adverb = this.#pick(['encore', 'également', 'notamment', 'aussi', 'ainsi', 'déjà'])
      verb = piece(`${plural ? 'ont' : 'a'}/AUX/aux>3 ${adverb}/ADV/advmod>3 ${participle}/PART/x>0`)
    } else if (kind < 0.7)
      verb = piece(
        `${plural ? 'font' : 'fait'}/AUX/aux>2 ${this.#pick(['savoir', 'valoir', 'remarquer', 'observer'])}/INF/x>0`,
      )
    else if (kind < 0.73)
      verb = piece(
        `${plural ? 'ont' : 'a'}/AUX/aux>3 fait/AUX/aux>3 ${this.#pick(['savoir', 'valoir', 'remarquer', 'observer'])}/INF/x>0`,
      )
    else if (kind < 0.75) verb = piece(`${plural ? 'croient' : 'croit'}/VERB/x>0 savoir/INF/xcomp>1`)
    else verb = piece(`${plural ? 'ont' : 'a'}/AUX/aux>2 ${participle}/PART/x>0`)
    if (this.chance(0.3)) {
      const adverb = this.adverb()
      verb = hang(verb, this.chance(0.2) ? commaBefore(adverb, true) : adverb, this.#adverbRelation(adverb))
      if (this.chance(0.15)) {
        const second = this.adverb()
        verb = hang(verb, second, this.#adverbRelation(second))
      }
    }
    verb = hang(verb, subject, 'nsubj')
    if (this.chance(0.15)) {
      const adverb = this.adverb()
      verb = hang(verb, adverb, this.#adverbRelation(adverb))
    }
    return verb
  }

  #cliticInversion(singular: string, participle: string, reflexive: boolean): Piece {
    const pronoun = this.#pick(['il', 'elle', 'on', 'il', 'elle'])
    let result: Piece
    if (reflexive || this.chance(0.4)) {
      const linked = /[aeo]$/u.test(singular) ? `-t-${pronoun}` : `-${pronoun}`
      result = reflexive
        ? piece(
            `${/^[aeéi]/u.test(singular) ? "s'" : 'se'}/PRON/expl:comp>2 ${singular}/VERB/x>0 ${linked}/PRON/nsubj>2`,
          )
        : piece(`${singular}/VERB/x>0 ${linked}/PRON/nsubj>1`)
    } else if (this.chance(0.15)) {
      result = piece(`ont/AUX/aux>3 ${this.#pick(['-ils', '-elles'])}/PRON/nsubj>3 ${participle}/PART/x>0`)
    } else
      result = piece(
        `${this.#pick(['a', 'a', 'a', 'avait'])}/AUX/aux>3 -t-${pronoun}/PRON/nsubj>3 ${participle}/PART/x>0`,
      )
    if (result.words[0]!.form === 'avait') result.words[1]!.form = `-${pronoun}`
    for (const [index, word] of result.words.entries())
      if (result.words[index + 1]?.form.startsWith('-')) word.join = true
    if (this.chance(0.35)) {
      const adverb = this.adverb()
      return hang(result, adverb, this.#adverbRelation(adverb))
    }
    return result
  }

  #object(): Piece {
    const [article, noun] = this.#pick(lists.OBJECTS).split(' ')
    return piece(`${article}/DET/det>2 ${noun}/NOUN/x>0`)
  }

  /** A relative clause whose subject is not the relative pronoun, and the same word's role in it. */
  relative(): Piece {
    const [present, participle, imperfect] = this.#pick(lists.TRANSITIVE).split(' ') as [string, string, string]
    const pronoun = this.#pick(['il', 'elle', 'on'])
    const que = pronoun === 'on' || pronoun === 'il' || pronoun === 'elle' ? "qu'" : 'que'
    const kind = this.#random()
    if (kind < 0.3) {
      const verb = this.chance(0.5) ? imperfect : present
      let clause = piece(`${que}/REL/obj>3 ${pronoun}/PRON/nsubj>3 ${verb}/VERB/x>0`)
      if (/^(?:accus|soupçonn)/u.test(verb)) clause = hang(clause, this.#infinitive(), 'xcomp')
      return clause
    }
    if (kind < 0.4)
      return piece(
        `${que}/REL/obj>4 ${pronoun}/PRON/nsubj>4 ${this.#pick(['avait', 'a'])}/AUX/aux>4 ${participle}/PART/x>0`,
      )
    if (kind < 0.55) {
      const { piece: subject, plural } = this.speaker()
      return hang(
        plural
          ? piece(`qu'/REL/obj>3 ont/AUX/aux>3 ${participle}/PART/x>0`)
          : piece(`${this.chance(0.5) ? "qu'/REL/obj>3 a" : 'que/REL/obj>3 avait'}/AUX/aux>3 ${participle}/PART/x>0`),
        subject,
        'nsubj',
      )
    }
    if (kind < 0.72) {
      const subject = this.speakerShort()
      return hang(piece(`que/REL/obj>2 ${this.chance(0.7) ? present : imperfect}/VERB/x>0`), subject, 'nsubj')
    }
    if (kind < 0.86) {
      const subject = this.speakerShort()
      return before(
        before(piece(`${this.#pick(['avait', 'a'])}/AUX/aux>2 ${participle}/PART/x>0`), subject, 'nsubj'),
        piece(`${startsWithVowel(subject) ? "qu'" : 'que'}/REL/x>0`),
        'obj',
      )
    }
    if (kind < 0.93) {
      const verb = this.#pick(['parle', 'parlait', 'dépend', 'rêvait', 'disposait'])
      return hang(piece(`dont/REL/obl>2 ${verb}/VERB/x>0`), this.speakerShort(), 'nsubj')
    }
    const subject = this.speakerShort()
    const verb = before(
      piece(`avait/AUX/aux>2 ${this.#pick(['confié', 'promis', 'annoncé'])}/PART/x>0`),
      subject,
      'nsubj',
    )
    return hang(before(verb, piece('à/ADP/case>2 qui/REL/x>0'), 'obl'), this.#object(), 'obj')
  }

  #infinitive(): Piece {
    const words = this.#pick(lists.INFINITIVES).split(' ')
    const object = this.#object()
    if (words[0] === 'avoir' && words.at(-1) === 'à')
      return hang(
        piece(`d'/ADP/mark>3 avoir/AUXINF/aux>3 ${words[1]}/PART/x>0`),
        before(object, piece('à/ADP/x>0'), 'case'),
        'obl',
      )
    if (words[0] === 'avoir') return hang(piece(`d'/ADP/mark>3 avoir/AUXINF/aux>3 ${words[1]}/PART/x>0`), object, 'obj')
    if (words.length === 1) return hang(piece(`de/ADP/mark>2 ${words[0]}/INF/x>0`), object, 'obj')
    if (words.length === 2 && words[1] === 'à')
      return hang(piece(`de/ADP/mark>2 ${words[0]}/INF/x>0`), before(object, piece('à/ADP/x>0'), 'case'), 'obl')
    const inner = words.length === 2 ? piece(`${words[1]}/INF/x>0`) : piece(`à/ADP/mark>2 ${words[2]}/INF/x>0`)
    return hang(piece(`de/ADP/mark>2 ${words[0]}/INF/x>0`), hang(inner, object, 'obj'), 'xcomp')
  }
}

function startsWithVowel(phrase: Piece): boolean {
  return /^[aeiouéèêîh]/iu.test(phrase.words[0]!.contracted ?? phrase.words[0]!.form)
}

/** The second piece in front of the first, hung on it. */
function before(base: Piece, first: Piece, deprel: string): Piece {
  first.head.head = base.head
  first.head.deprel = deprel
  return { words: [...first.words, ...base.words], head: base.head }
}

/** The piece behind a comma that hangs on it (`both`: between two commas). */
export function commaBefore(phrase: Piece, both = false): Piece {
  const comma = (): Piece => piece(',/PUNCT/punct>0')
  const open = comma()
  open.head.head = phrase.head
  const words = [...open.words, ...phrase.words]
  if (both) {
    const close = comma()
    close.head.head = phrase.head
    words.push(...close.words)
  }
  return { words, head: phrase.head }
}
