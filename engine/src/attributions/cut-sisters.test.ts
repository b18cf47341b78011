import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { readText } from '../analyze.ts'
import { textOf } from '../model/span.ts'
import { wordAt } from '../reading/reading.ts'
import { candidate } from './candidate.ts'
import { cutSisters } from './cut-sisters.ts'
import type { Selected } from './select.ts'

/** The contents of two statements of one subject after the cut: the cues stand between `{…}`, the subject between `<…>`, each content reaches to the end. */
function contentsOf(marked: string): string[] {
  const text = marked.replace(/[{}<>]/gu, '')
  const reading = readText(text, frenchReader())
  const [subject, ...cues] = [...marked.matchAll(/[<{](.*?)[>}]/gu)].map(([, words]) => words!)
  const selected = cues.map((words): Selected => {
    const cue = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
    return {
      ...candidate({
        rule: words,
        cue,
        cueWord: wordAt(reading, text.lastIndexOf(' ', cue.end - 1) + 1),
        sourceWord: wordAt(reading, text.indexOf(subject!)),
        content: [{ start: cue.end + 1, end: text.length - 1 }],
      }),
      confidence: 1,
    }
  })
  return cutSisters(reading, selected).map(({ content }) => textOf(text, content[0]!))
}

describe('what somebody says ends before what the same subject says next', () => {
  test.each([
    ['Le <maire> {redoute} la chute du pont et {appelle} les habitants à la prudence.', 'la chute du pont'],
    ['Le <maire> {salue} un accord, tout en {regrettant} sa lenteur.', 'un accord'],
    ['Le <maire> {dénonce} un projet, {estimant} que le pont tombera.', 'un projet'],
  ])('%s → %s', (marked, first) => {
    expect(contentsOf(marked)[0]).toBe(first)
  })

  test('what an infinitive says stands inside', () => {
    expect(contentsOf('Le <maire> {affirme} {avoir demandé} une enquête.')).toEqual([
      'avoir demandé une enquête',
      'une enquête',
    ])
  })
})
