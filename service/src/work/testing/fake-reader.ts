import { findings } from '../../record/testing/sample-articles.ts'
import type { Findings, Waiting } from '../../record/types/findings.ts'

/** Reads « … », dit NAME; a text that begins with a word in capitals makes it throw, hang or end its thread. */
export default function makeFakeReader(): (article: Waiting) => Findings {
  return ({ text }) => {
    if (text.startsWith('THROW')) throw new Error('this text cannot be read')
    if (text.startsWith('EXIT')) process.exit(7)
    if (text.startsWith('HANG')) for (;;);
    const said = [...text.matchAll(/« ([^»]+) », dit (\p{Lu}\p{L}+)/gu)].map(match => ({
      words: match[1]!,
      who: match[2]!,
    }))
    return findings(text, said)
  }
}
