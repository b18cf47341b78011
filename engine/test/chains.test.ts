import { describe, expect, test } from 'vitest'
import { analyze } from '../src/analyze.ts'
import { findChains } from '../src/chains/find-chains.ts'
import { findMedia } from '../src/chains/find-media.ts'
import { frenchChains, frenchMedia } from '../src/lang/fr/chains.ts'
import { type MarkedAttribution, markedStatements } from './marked-statements.ts'
import { frenchReader } from './reader.ts'

/** The chain of the last statement as a reader would write it: names with the kind of each link, `?` for hearsay. */
function chain(marked: string, ...fields: Partial<MarkedAttribution>[]): string {
  const { text, syntax, attributions } = markedStatements(marked, ...fields)
  const article = { text, published: null, outlet: 'lequotidien.example' }
  const links = findChains({ article, syntax, learners: new Map(), attributions }, frenchChains).at(-1) ?? []
  return links.map(link => `${link.name} (${link.kind}${link.hearsay ? '?' : ''})`).join(' ← ')
}

describe('chains of sources', () => {
  test('a statement of the article has the outlet and its speaker', () => {
    expect(chain('[s:Jeanne Morel] [q:a déclaré] que [c:le pont rouvrira].')).toBe(
      'lequotidien.example (publishes) ← Jeanne Morel (says)',
    )
  })

  test('an agency that vouches for somebody’s words relays them', () => {
    const marked = '[q1:Selon] [s1:l’agence Belta], [c1:[s2:le président] [q2:a expliqué] que [c2:le blé manquera]].'
    expect(chain(marked, { speaker: 'Belta' }, { parent: 'a1' })).toBe(
      'lequotidien.example (publishes) ← Belta (relays) ← le président (says)',
    )
  })

  test('who is quoted by another medium is cited or relayed by it', () => {
    const cited = '« [c1:[c2:Nous partirons] », [q2:a dit] [s2:Paul Lenoir]], [q1:cité] par [s1:Le Courrier].'
    expect(chain(cited, {}, { parent: 'a1' })).toBe(
      'lequotidien.example (publishes) ← Le Courrier (cites) ← Paul Lenoir (says)',
    )
    const relayed = '« [c1:[c2:Nous partirons] », [q2:a dit] [s2:Paul Lenoir]], [q1:rapporte] [s1:l’agence Reuters].'
    expect(chain(relayed, { speaker: 'Reuters' }, { parent: 'a1' })).toBe(
      'lequotidien.example (publishes) ← Reuters (relays) ← Paul Lenoir (says)',
    )
  })

  test('a document cites, a person who tells of another says', () => {
    expect(
      chain(
        '[q1:Selon] [s1:le rapport], [c1:[s2:le maire] [q2:affirmait] que [c2:tout allait bien]].',
        {},
        { parent: 'a1' },
      ),
    ).toContain('le rapport (cites) ← le maire (says)')
    expect(
      chain(
        '[s1:Anne Roux] [q1:raconte] que [c1:[s2:son voisin] [q2:a crié] que [c2:tout brûlait]].',
        {},
        { parent: 'a1' },
      ),
    ).toContain('← son voisin (says)')
  })

  test.each([
    ['[c:Le vote a été truqué], [q:a affirmé] [s:un responsable].'],
    ['[c:Le vote a été truqué], [q:selon] [s:des sources policières].'],
    ['[q:On dit que] [c:le vote a été truqué].'],
    ['[c:Le vote a été truqué], [q:indique] [s:une source proche du dossier].'],
  ])('nobody is named: %s', marked => {
    expect(chain(marked)).toMatch(/\(unnamed\)$/)
  })

  test('who has a name is named, whatever article stands before it', () => {
    expect(chain('[s:Un élu, Paul Lenoir], [q:a affirmé] que [c:le vote a été truqué].')).toMatch(/\(says\)$/)
    expect(chain('[s:La police] [q:a affirmé] que [c:le vote a été truqué].')).toMatch(/\(says\)$/)
  })

  test('hearsay is flagged at its link', () => {
    expect(chain('[s:Paul Lenoir] [q:aurait déclaré] que [c:le vote est nul].', { hedge: 'hearsay' })).toBe(
      'lequotidien.example (publishes) ← Paul Lenoir (says?)',
    )
  })

  test('a speaker who quotes himself stands in the chain once, with the words of both', () => {
    const { text, syntax, attributions } = markedStatements(
      '« [c1:[s2:J’][q2:ai dit] au juge que [c2:tout était faux]] », [q1:a raconté] [s1:Paul Lenoir].',
      {},
      { parent: 'a1', speaker: 'Paul Lenoir' },
    )
    const [, inner] = findChains(
      { article: { text, published: null, outlet: null }, syntax, learners: new Map(), attributions },
      frenchChains,
    )
    expect(inner?.map(link => link.name)).toEqual([null, 'Paul Lenoir'])
    expect(inner?.[1]?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'J’',
      'ai dit',
      'a raconté',
      'Paul Lenoir',
    ])
  })

  test.each([
    ['PARIS (AFP) — [s:Le maire] [q:a dit] que [c:tout allait bien].', 'AFP', '(AFP)'],
    ['[s:Le maire] [q:a dit] que [c:tout allait bien]. (avec Reuters)', 'Reuters', '(avec Reuters)'],
    ['[s:Le maire] [q:a dit] que [c:tout allait bien].\n\nAvec AFP', 'AFP', 'Avec AFP'],
    ['[s:Le maire] [q:a dit] que [c:tout allait bien].\n\nAFP', 'AFP', 'AFP'],
  ])('an agency is credited: %s', (marked, name, evidence) => {
    const { text, syntax, attributions } = markedStatements(marked)
    const [links] = findChains(
      { article: { text, published: null, outlet: 'x' }, syntax, learners: new Map(), attributions },
      frenchChains,
    )
    expect(links?.map(link => link.kind)).toEqual(['publishes', 'agency', 'says'])
    expect(links?.[1]?.name).toBe(name)
    expect(links?.[1]?.evidence.map(span => text.slice(span.start, span.end))).toEqual([evidence])
  })

  test('an agency that learnt it from somebody relays his words', () => {
    const text = 'L’enquête est close, a appris dimanche l’AFP auprès du parquet de Sorville.'
    const article = { text, published: null, outlet: 'lequotidien.example' }
    const [statement] = analyze(article, frenchReader()).attributions
    expect(statement?.chain.map(({ name, kind }) => `${name} (${kind})`)).toEqual([
      'lequotidien.example (publishes)',
      'AFP (relays)',
      'le parquet de Sorville (says)',
    ])
    expect(statement?.chain[1]?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['a appris', 'l’AFP'])
  })

  test('an agency in a sentence is no credit', () => {
    expect(chain('[s:Le maire] [q:a dit] à l’AFP que [c:tout allait bien].')).not.toContain('agency')
  })

  test('a circle of parents ends', () => {
    expect(
      chain('[s1:Anne] [q1:dit] [c1:oui] et [s2:Paul] [q2:dit] [c2:non].', { parent: 'a2' }, { parent: 'a1' }),
    ).toContain('Paul (says)')
  })
})

/** The media of the first statement, each with its kind. */
function media(marked: string): string[] {
  const statements = markedStatements(marked)
  const [found] = findMedia(statements, frenchMedia)
  return (found ?? []).map(({ kind, start, end }) => `${kind}: ${statements.text.slice(start, end)}`)
}

describe('media, occasions and documents', () => {
  test.each([
    ['[s:Le maire] [q:a dit] à l’AFP que [c:tout allait bien].', ['medium: à l’AFP']],
    ['« [c:Tout va bien] », [q:a assuré] [s:la ministre] sur BFMTV.', ['medium: sur BFMTV']],
    ['« [c:Tout va bien] », [q:a assuré] [s:la ministre] au micro de Radio Nord.', ['medium: au micro de Radio Nord']],
    ['[s:La banque] [q:a annoncé] dans un communiqué que [c:le taux baissera].', ['document: dans un communiqué']],
    [
      '[s:Le roi] [q:a déclaré] lors d’une réunion avec son ministre que [c:la paix viendra].',
      ['occasion: lors d’une réunion avec son ministre'],
    ],
    ['[s:Le procureur] [q:a expliqué] devant les députés que [c:la loi suffit].', ['occasion: devant les députés']],
    ['« [c:Je pars] », [q:a écrit] [s:le champion] sur Twitter.', ['medium: sur Twitter']],
    [
      '[s:Le préfet] [q:a indiqué] en conférence de presse que [c:la route rouvrira].',
      ['occasion: en conférence de presse'],
    ],
    [
      '[s:Le juge] [q:a confié] dans une interview au Figaro que [c:rien n’est joué].',
      ['occasion: dans une interview', 'medium: au Figaro'],
    ],
  ])('%s', (marked, expected) => {
    const found = media(marked)
    for (const phrase of expected)
      expect(
        found.some(other => other.startsWith(phrase) || phrase.startsWith(other)),
        found.join(),
      ).toBe(true)
  })

  test('somebody spoken to is no medium', () => {
    expect(media('[s:Le maire] [q:a dit] à Paul que [c:tout allait bien].')).toEqual([])
    expect(media('[s:Le maire] [q:a dit] aux habitants que [c:tout allait bien].')).toEqual([])
  })

  test('what stands in the content is the speaker’s', () => {
    expect(media('[s:Le maire] [q:a dit] que [c:tout était écrit dans un communiqué].')).toEqual([])
  })
})
