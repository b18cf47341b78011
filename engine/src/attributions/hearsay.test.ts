import { describe, expect, test } from 'vitest'
import { frenchReader, inWords } from '../../test/reader.ts'
import { proposeAll, readText } from '../analyze.ts'
import { hearsayRows } from '../lang/fr/hearsay.ts'
import { isHearsay } from './hearsay.ts'

describe('an article keeps its distance from what it has only heard', () => {
  test.each(hearsayRows)('$marked: $hearsay', ({ marked, hearsay }) => {
    const text = marked.replace(/[[\]]/gu, '')
    const cue = /\[(.*?)\]/u.exec(marked)![1]!
    const { language } = frenchReader()
    const reading = readText(text, frenchReader())
    const found = proposeAll(reading, frenchReader()).find(proposal => inWords(text, proposal).cue.endsWith(cue))
    expect(found && isHearsay(reading, language, found)).toBe(hearsay)
  })
})
