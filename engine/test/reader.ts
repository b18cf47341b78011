import { readFileSync } from 'node:fs'
import { type Analysis, type Attribution, analyze, makeFrench, type Reader, readSyntaxModel } from '../src/index.ts'

const model = (name: string): Uint8Array => readFileSync(new URL(`../models/${name}`, import.meta.url))

let french: Reader | null = null

/** French with the models that ship, read once for all tests. */
export function frenchReader(): Reader {
  french ??= {
    language: makeFrench(() => model('fr-associations.bin')),
    syntax: readSyntaxModel(model('fr-syntax.bin')),
  }
  return french
}

/** The analysis of a text with nothing known about its publication. */
export const read = (text: string, published: string | null = null): Analysis =>
  analyze({ text, published, outlet: null }, frenchReader())

/** What was found as words instead of offsets; nothing is the empty string, and the full stop that ends a content is left out. */
export function inWords(
  text: string,
  found: Pick<Attribution, 'source' | 'cue' | 'content'>,
): { source: string; cue: string; content: string[] } {
  const words = (span: { start: number; end: number } | null): string => (span ? text.slice(span.start, span.end) : '')
  return {
    source: words(found.source),
    cue: words(found.cue),
    content: found.content.map(span => words(span).replace(/\.$/u, '')),
  }
}
