import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { proposeAll, readText } from '../analyze.ts'
import { likeliestEnd, possibleEnds } from './find-end.ts'

const reader = frenchReader()

/** The content that is proposed for the cue of a sentence, at its likeliest. */
function content(text: string, lemma: string): string | undefined {
  const proposed = proposeAll(readText(text, reader), reader).filter(proposal => proposal.lemma === lemma)
  const [best] = proposed.sort((a, b) => b.confidence - a.confidence)
  return best?.content.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

describe('a content ends where the article speaks again', () => {
  test.each([
    ['affirmer', 'Le maire affirme que [le pont sera fermé en mai].'],
    ['affirmer', 'Le maire affirme que [le pont sera fermé lundi] ; la route reste ouverte.'],
    ['affirmer', 'Le maire affirme que [le pont sera fermé en mai], alors que la route reste ouverte.'],
    ['affirmer', 'Le maire affirme que [le pont, la route et la gare seront fermés].'],
    ['affirmer', 'Le maire affirme que [le pont est fermé, mais que la route sera bientôt ouverte].'],
    ['affirmer', 'Le maire affirme que [c’est « un pont, sans avenir et sans histoire »].'],
    ['avouer', '« J’avoue que [j’ai été surpris] (…) Mais la maire a peut-être ses raisons », a-t-il réagi.'],
    ['espérer', '« J’espère bien qu’[on ne saura jamais] », a dit le maire.'],
    ['annoncer', 'La mairie a annoncé [la fermeture du pont] : « Nous n’avons plus le choix. »'],
  ])('%s: %s', (lemma, marked) => {
    const wanted = /\[(.*)\]/u.exec(marked)![1]
    expect(content(marked.replace(/[[\]]/gu, ''), lemma)).toBe(wanted)
  })
})

describe('where a content may end', () => {
  const text = 'La maire dit que la rue, « une rue sans fin, sans nom », sera pavée. Elle viendra.'
  const reading = readText(text, reader)
  const { syntax } = reading
  const first = reading.lower.indexOf('que') + 1
  const question = { kind: 'clause', cue: reading.lower.indexOf('dit'), first, least: first, head: -1 } as const
  const ends = possibleEnds(reading, question)

  test('neither within a quotation that it holds nor behind an article', () => {
    const words = ends.map(({ last }) => syntax.form(last))
    expect(words).toContain('rue')
    expect(words).not.toContain('fin')
    expect(words).not.toContain('la')
  })

  test('at the latest with its sentence', () => {
    expect(text.slice(0, syntax.end[ends.at(-1)!.last])).toBe(
      'La maire dit que la rue, « une rue sans fin, sans nom », sera pavée',
    )
  })

  test('without weights every end is as likely as going on: the first wins', () => {
    expect(likeliestEnd({}, ends)).toBe(ends[0]!.last)
  })
})
