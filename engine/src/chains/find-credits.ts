import type { Span } from '../model/span.ts'

export interface Credit extends Span {
  /** The agency as the credit writes it. */
  readonly agency: string
}

export interface CreditForms {
  readonly agencies: readonly string[]
  readonly creditForms: readonly { readonly before: string; readonly after: string }[]
}

/** How far from either end of an article a credit is looked for, in characters. */
const REACH = 240

/** Not the beginning of a longer word. Without the flag `u`, such expressions are compiled much faster. */
const NO_LETTER = '(?![A-Za-zÀ-ÿ0-9])'

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

interface CompiledForms {
  /** What an agency's name looks like, and each form of credit around it. */
  readonly agency: RegExp
  readonly credits: readonly RegExp[]
}

const compiled = new WeakMap<CreditForms, CompiledForms>()

/** The expressions for the forms of a language, made when first asked for. */
function compile(forms: CreditForms): CompiledForms {
  const known = compiled.get(forms)
  if (known) return known
  const names = forms.agencies.map(escaped).join('|')
  const made = {
    agency: new RegExp(`(?:${names})${NO_LETTER}`),
    credits: forms.creditForms.map(
      ({ before, after }) => new RegExp(`(?:${before})(?:${names})${NO_LETTER}(?:${after})`, 'g'),
    ),
  }
  compiled.set(forms, made)
  return made
}

/** The agencies that a by-line or a closing mark credits: *PARIS (AFP) —*, *(avec Reuters)*. Each agency counts once. */
export function findCredits(text: string, forms: CreditForms): Credit[] {
  const { agency: name, credits: creditForms } = compile(forms)
  const credits: Credit[] = []
  for (const form of creditForms) {
    for (const [start, end] of margins(text)) {
      for (const match of text.slice(start, end).matchAll(form)) {
        const agency = name.exec(match[0])?.[0] ?? ''
        const from = start + match.index
        if (credits.every(credit => credit.agency !== agency))
          credits.push(trim(text, from, from + match[0].length, agency))
      }
    }
  }
  return credits.sort((a, b) => a.start - b.start)
}

/** The beginning and the end of a text, or all of a short one. */
const margins = (text: string): [number, number][] =>
  text.length <= 2 * REACH
    ? [[0, text.length]]
    : [
        [0, REACH],
        [text.length - REACH, text.length],
      ]

function trim(text: string, start: number, end: number, agency: string): Credit {
  const found = text.slice(start, end)
  const lead = found.length - found.trimStart().length
  return { start: start + lead, end: start + found.trimEnd().length, agency }
}
