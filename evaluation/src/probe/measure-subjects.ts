import { readFileSync } from 'node:fs'
import { DEPRELS } from '../../../engine/src/model/syntax.ts'
import { parseText } from '../../../engine/src/syntax/parse-text.ts'
import { readSyntaxModel, type SyntaxModel } from '../../../engine/src/syntax/read-model.ts'
import { type Probe, SUBJECT_PROBES } from './subjects.ts'

interface Mark {
  readonly kind: 's' | 'v'
  readonly start: number
}

/** The text of a probe without its marks, and where the marked words start. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/\[([sv]):([^\]]*)\]/gu)) {
    text += marked.slice(from, match.index)
    marks.push({ kind: match[1] as 's' | 'v', start: text.length })
    text += match[2]
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), marks }
}

/** For each marked verb of a probe whether the parser gives it the marked subject. */
export function judgeProbe(probe: Probe, model: SyntaxModel): boolean[] {
  const { text, marks } = readMarks(probe.text)
  const syntax = parseText(text, [{ start: 0, end: text.length }], model)
  const wordAt = (offset: number) =>
    syntax.start.findIndex((start, word) => start <= offset && offset < syntax.end[word]!)
  const verbs = marks.filter(({ kind }) => kind === 'v').map(({ start }) => wordAt(start))
  const subjects = marks.filter(({ kind }) => kind === 's').map(({ start }) => wordAt(start))
  return verbs.map((verb, index) => {
    const subject = subjects[index]!
    return syntax.head[subject] === verb && /^(?:nsubj|expl:subj)/u.test(DEPRELS[syntax.deprel[subject]!]!)
  })
}

/** Prints the share of subjects that are right, by kind, and the sentences with a wrong one. */
function main(): void {
  const path = process.argv[2] ?? new URL('../../../engine/models/fr-syntax.bin', import.meta.url)
  const model = readSyntaxModel(readFileSync(path))
  const totals = new Map<string, { right: number; all: number }>()
  for (const probe of SUBJECT_PROBES) {
    const judged = judgeProbe(probe, model)
    for (const name of [probe.kind, 'all']) {
      const total = totals.get(name) ?? { right: 0, all: 0 }
      totals.set(name, { right: total.right + judged.filter(Boolean).length, all: total.all + judged.length })
    }
    if (judged.includes(false)) console.log(`wrong: ${probe.text}`)
  }
  for (const [name, { right, all }] of totals)
    console.log(`${name}: ${right} of ${all} subjects (${((100 * right) / all).toFixed(1)} %)`)
}

if (import.meta.main) main()
