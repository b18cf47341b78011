import { expect, test } from 'vitest'
import { judgePair } from './judge-pair.ts'
import { loadComparison } from './load-comparison.ts'
import type { ReportedStatement } from './reported-statement.ts'

const comparison = loadComparison()

const said = (content: string, more: Partial<ReportedStatement> = {}): ReportedStatement => ({
  content,
  verbatim: true,
  speaker: 'Odile Ferrandier',
  cue: 'declare',
  sentence: `« ${content} », a déclaré Odile Ferrandier, la maire de Valbrune.`,
  context: `« ${content} », a déclaré Odile Ferrandier, la maire de Valbrune.`,
  title: 'Valbrune : la piscine fermera cet hiver',
  published: '2024-11-05',
  addressee: null,
  relays: [],
  said: null,
  act: 'state',
  ...more,
})
const told = (content: string, more: Partial<ReportedStatement> = {}): ReportedStatement =>
  said(content, { verbatim: false, sentence: content, context: content, ...more })

const judge = (a: ReportedStatement, b: ReportedStatement) => judgePair(a, b, comparison)
const QUOTE = 'La piscine des Tanneurs fermera en décembre parce que la chaudière est à bout de souffle'

test.each([
  ['the very words', QUOTE, 'identical'],
  ['other marks, ligatures and accents', QUOTE.replace('décembre', 'DECEMBRE'), 'identical'],
  ['a cut is a cut', 'La piscine des Tanneurs fermera en décembre', 'shortened'],
  ['a cut marked as such', 'La piscine des Tanneurs (...) fermera en décembre', 'shortened'],
  ['more of the sentence', `Je le dis avec regret : ${QUOTE}`, 'extended'],
  [
    'another translation',
    'La piscine des Tanneurs fermera en décembre car la chaudière est à bout de souffle',
    'reworded',
  ],
])('the same quotation: %s', (_, other, change) => {
  const judgement = judge(said(QUOTE), said(other))
  expect(judgement.same).toBe('yes')
  expect(judgement.change).toBe(change)
  expect(judgement.reasons.length).toBeGreaterThan(0)
})

test('a paraphrase by the same speaker on the same day is the same utterance', () => {
  const a = told(
    'Odile Ferrandier a annoncé mardi que la piscine des Tanneurs fermera en décembre à cause de sa chaudière.',
  )
  const b = told(
    'La maire Odile Ferrandier a annoncé la fermeture de la piscine des Tanneurs en décembre, la chaudière étant usée.',
  )
  expect(judge(a, b)).toMatchObject({ same: 'yes', change: 'paraphrased' })
})

test.each([
  ['pourrait', 'va', 'hardened'],
  ['va', 'pourrait', 'softened'],
])('%s becomes %s: %s', (before, after, change) => {
  const sentence = (verb: string) =>
    `Le chantier du viaduc de la Sorgue ${verb} coûter douze millions d'euros à la commune`
  expect(judge(said(sentence(before)), said(sentence(after)))).toMatchObject({ same: 'yes', change })
})

test('a negation that came in is named', () => {
  const a = said('Nous avons retrouvé les archives du chantier naval dans la cave de la sous-préfecture')
  const b = said("Nous n'avons pas retrouvé les archives du chantier naval dans la cave de la sous-préfecture")
  expect(judge(a, b).also).toContain('negation')
})

test('another figure in the same sentence is named and no longer taken for the same words', () => {
  const a = said('La rivière a monté de 14 centimètres en une nuit devant le moulin de Courtesoupe')
  const b = said('La rivière a monté de 32 centimètres en une nuit devant le moulin de Courtesoupe')
  const judgement = judge(a, b)
  expect(judgement.also).toContain('figure')
  expect(judgement.score).toBeLessThan(judge(a, a).score)
})

test.each<[string, ReportedStatement, ReportedStatement]>([
  [
    'a formula that others use on another matter',
    said('la sécurité de nos enfants passe avant tout', { context: '« … », a dit Odile Ferrandier.' }),
    said('la sécurité de nos enfants passe avant tout', {
      speaker: 'Hugues Maillebuau',
      title: 'Le car scolaire de Brévannes contrôlé',
      context: 'Le préfet Hugues Maillebuau a promis des contrôles de cars.',
      published: '2024-11-08',
    }),
  ],
  [
    'stock wording said again on another day',
    said('pas de danger pour la population', { published: '2024-11-05' }),
    said('pas de danger pour la population', {
      published: '2025-02-17',
      title: 'Incendie dans un entrepôt de Brévannes-le-Bois',
      speaker: 'Hugues Maillebuau',
      context: "Il n'y a « pas de danger pour la population », a assuré le préfet Hugues Maillebuau.",
    }),
  ],
  [
    'a legal term that nobody utters',
    said('violences volontaires en réunion', {
      context: 'Il est poursuivi pour « violences volontaires en réunion ».',
    }),
    said('violences volontaires en réunion', {
      context: 'Trois hommes sont jugés pour « violences volontaires en réunion ».',
      title: 'Trois hommes devant le tribunal de Montcornet',
      published: '2025-06-02',
      speaker: null,
    }),
  ],
  [
    'the same speaker, the same day, another sentence',
    said(QUOTE),
    said('Les abonnés seront remboursés au prorata des mois perdus, sans aucune démarche de leur part'),
  ],
  [
    'the same topic, another claim',
    told('Odile Ferrandier a annoncé que la piscine des Tanneurs fermera en décembre.'),
    told("L'opposant Rémi Castelnau a dénoncé le prix des travaux de la piscine des Tanneurs.", {
      speaker: 'Rémi Castelnau',
    }),
  ],
  [
    'the same speaker on another day',
    told('Odile Ferrandier a promis mardi une patinoire sur la place du marché.'),
    told('Odile Ferrandier a promis une crèche de quarante places dans le quartier des Forges.', {
      published: '2025-03-11',
    }),
  ],
])('not the same: %s', (_, a, b) => {
  expect(judge(a, b).same).not.toBe('yes')
})

test('the same words given to two speakers on one occasion are the same utterance, wrongly attributed once', () => {
  const other = { speaker: 'Bruno Salvetat', context: `« ${QUOTE} », a déclaré l'adjoint Bruno Salvetat.` }
  expect(judge(said(QUOTE), said(QUOTE, other))).toMatchObject({ same: 'yes', also: ['speaker'] })
})

test.each<[string, Partial<ReportedStatement>, Partial<ReportedStatement>, string]>([
  ['to whom it was said', { addressee: 'Bruno Salvetat' }, { addressee: 'Inès Kerbrat' }, 'addressee'],
  ['when it was said', { said: '2024-11-04' }, { said: '2024-11-05' }, 'date'],
  ['who passes it on', {}, { relays: ['Le Courrier de Valbrune'] }, 'relay'],
  ['who passes it on, each time somebody else', { relays: ['Radio Forges'] }, { relays: ['Le Courrier'] }, 'relay'],
])('a change in %s is named', (_, before, after, change) => {
  expect(judge(said(QUOTE, before), said(QUOTE, after))).toMatchObject({ same: 'yes', also: [change] })
})

test('an addressee, a day or a relay that only one side leaves out or both name alike is no change', () => {
  const told = { addressee: 'Bruno Salvetat', said: '2024-11-04', relays: ['Le Courrier de Valbrune'] }
  expect(judge(said(QUOTE, told), said(QUOTE, { ...told, relays: ['le Courrier'] })).also).toEqual([])
  expect(judge(said(QUOTE, { ...told, relays: [] }), said(QUOTE)).also).toEqual([])
})

test('nothing to compare is no match and no error', () => {
  for (const content of ['', '…', '(...)', '123', '!?'])
    expect(judge(said(content, { context: content, speaker: null }), said(QUOTE)).same).toBe('no')
})
