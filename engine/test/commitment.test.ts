import { describe, expect, test } from 'vitest'
import { findChains } from '../src/chains/find-chains.ts'
import { findCommitments } from '../src/commitment/find-commitments.ts'
import { frenchChains } from '../src/lang/fr/chains.ts'
import { frenchCommitment } from '../src/lang/fr/commitment.ts'
import type { Commitment, Stance } from '../src/model/commitment.ts'
import { type MarkedAttribution, markedStatements } from './marked-statements.ts'

function commitments(marked: string, ...fields: Partial<MarkedAttribution>[]): { text: string; found: Commitment[] } {
  const { text, syntax, attributions } = markedStatements(marked, ...fields)
  const chains = findChains(
    { article: { text, published: null, outlet: 'x' }, syntax, learners: new Map(), attributions },
    frenchChains,
  )
  return { text, found: findCommitments({ text, syntax, attributions, chains }, frenchCommitment) }
}

const inWords = (text: string, { stance, value, evidence }: Stance<string>): string =>
  [stance, value, ...evidence.map(({ start, end }) => text.slice(start, end))].join(' | ')

/** What the first statement's speaker and the article do, with the words that show it. */
function stances(marked: string, ...fields: Partial<MarkedAttribution>[]): { speaker: string; article: string } {
  const { text, found } = commitments(marked, ...fields)
  return { speaker: inWords(text, found[0]!.speaker), article: inWords(text, found[0]!.article) }
}

describe('the speaker', () => {
  test.each<[string, Partial<MarkedAttribution>, string]>([
    ['[s:Le maire] [q:affirme] que [c:le pont tiendra].', {}, 'asserts | CT+'],
    ['[s:Le maire] [q:affirme] que [c:le pont pourrait céder].', {}, 'hedges | PS+ | pourrait'],
    ['[s:Le maire] [q:affirme] que [c:le pont cédera sans doute].', {}, 'hedges | PR+ | sans doute'],
    ['[s:Le maire] [q:affirme] que [c:le pont ne cédera pas].', {}, 'asserts | CT- | ne'],
    ['[s:Le maire] [q:croit] que [c:le pont tiendra].', { act: 'opinion' }, 'hedges | PR+ | croit'],
    ['[s:Le maire] [q:dément] que [c:le pont ait cédé].', { act: 'deny' }, 'denies | CT- | dément'],
    ['[s:Le maire] [q:demande] que [c:le pont soit fermé].', { act: 'ask' }, 'asks | Uu | demande'],
    ['[s:Le maire] [q:promet] que [c:le pont rouvrira].', { act: 'promise' }, 'promises | CT+ | promet'],
    ['[s:Le maire] [q:accuse] [c:l’entreprise d’avoir menti].', { act: 'accuse' }, 'accuses | CT+'],
    [
      '[s:Le maire] [q:n’a pas confirmé] [c:la fermeture du pont].',
      { act: 'confirm', negated: true },
      'hedges | Uu | n’a pas confirmé',
    ],
    ['« [c:Que faites-vous ?] », [q:a lancé] [s:le maire].', { type: 'direct' }, 'asks | Uu | ?'],
  ])('%s', (marked, fields, expected) => {
    expect(stances(marked, fields).speaker).toBe(expected)
  })
})

describe('the article', () => {
  test.each<[string, Partial<MarkedAttribution>, string]>([
    ['[s:Le maire] [q:affirme] que [c:le pont tiendra].', {}, 'reports | Uu'],
    [
      '[s:Le maire] [q:aurait déclaré] que [c:le pont tiendra].',
      { hedge: 'hearsay' },
      'keeps-distance | Uu | aurait déclaré',
    ],
    [
      '[q:Selon] [s:cet accord], [c:le chef s’exilerait à l’étranger].',
      {},
      'keeps-distance | Uu | Selon | s’exilerait',
    ],
    ['[s:Le maire] [q:prétend] que [c:le pont tiendra].', {}, 'keeps-distance | Uu | prétend'],
    ['[s:Le soi-disant expert] [q:affirme] que [c:le pont tiendra].', {}, 'keeps-distance | Uu | soi-disant'],
    ['[s:Le maire] [q:reconnaît] que [c:le pont a cédé].', { act: 'confirm' }, 'takes-over | CT+ | reconnaît'],
    ['[s:Le maire] [q:affirme], sans preuve, que [c:le vote a été truqué].', {}, 'contests | PR- | sans preuve'],
    ['[s:Le maire] [q:affirmait] à tort que [c:le pont tiendrait].', {}, 'contests | PR- | à tort'],
  ])('%s', (marked, fields, expected) => {
    expect(stances(marked, fields).article).toBe(expected)
  })

  test('the future seen from the past and the speaker’s own suppositions are no distance', () => {
    expect(stances('[s:Le maire] [q:a dit] que [c:le pont rouvrirait].').article).toBe('reports | Uu')
    expect(stances('[s:Le maire] [q:estime] que [c:ce serait une erreur].', { act: 'opinion' }).article).toBe(
      'reports | Uu',
    )
    expect(stances('[s:Le maire] [q:a dit] : « [c:Ce serait une erreur, à tort] ».', { type: 'direct' }).article).toBe(
      'reports | Uu',
    )
  })
})

describe('the chain', () => {
  test('has a value for each link', () => {
    const marked =
      '[q1:Selon] [s1:l’agence Belta], [c1:[s2:le président] [q2:a expliqué] que [c2:le blé pourrait manquer]].'
    const { found } = commitments(marked, {}, { parent: 'a1' })
    expect(found[1]?.sources).toEqual(['Uu', 'Uu', 'PS+'])
  })
})

describe('confirmations and denials', () => {
  test('point to what they deny in the same article', () => {
    const marked =
      '[s1:Le maire] [q1:a affirmé] que [c1:l’usine a pollué la rivière]. [s2:La direction] [q2:a démenti] [c2:avoir pollué la rivière].'
    expect(commitments(marked, {}, { act: 'deny' }).found[1]?.about).toEqual({ attribution: 'a1', relation: 'denies' })
  })

  test('point to the accusations that they name', () => {
    const marked =
      '[s1:Le maire] [q1:accuse] [c1:l’usine d’avoir menti]. [s2:La direction] [q2:rejette] [c2:ces accusations].'
    expect(commitments(marked, { act: 'accuse' }, { act: 'deny' }).found[1]?.about).toEqual({
      attribution: 'a1',
      relation: 'denies',
    })
  })

  test('point to what they confirm, before or after', () => {
    const marked =
      '[s1:Le ministre] [q1:a confirmé] [c1:la fermeture de la centrale]. [s2:Un syndicat] [q2:avait annoncé] [c2:la fermeture de la centrale].'
    expect(commitments(marked, { act: 'confirm' }, {}).found[0]?.about).toEqual({
      attribution: 'a2',
      relation: 'confirms',
    })
  })

  test('point to nothing where the article has nothing of the kind', () => {
    const marked =
      '[s1:Le maire] [q1:a affirmé] que [c1:le pont tiendra]. [s2:La direction] [q2:a démenti] [c2:toute hausse des salaires].'
    expect(commitments(marked, {}, { act: 'deny' }).found[1]?.about).toBeNull()
  })
})
