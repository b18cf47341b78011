import { expect, test } from 'vitest'
import { findOrigins, type Report } from './origins.ts'

const report = (articleId: string, more: Partial<Report> = {}): Report => ({
  statementId: `s-${articleId}`,
  articleId,
  outlet: articleId,
  publishedAt: `2024-03-05T0${articleId.length}:00:00Z`,
  agency: null,
  cites: [],
  ...more,
})

const origins = (reports: readonly Report[], copies: Parameters<typeof findOrigins>[1] = []) =>
  findOrigins(reports, copies).origins.map(
    origin => `${origin.articles.join('+')}${origin.because.length > 0 ? ` (${origin.because})` : ''}`,
  )

test('two reporters of their own are two origins', () => {
  expect(origins([report('A'), report('BB')])).toEqual(['A', 'BB'])
})

test('near-copies, one agency, a citation and one outlet each make one origin', () => {
  const all = [
    report('A'),
    report('BB'),
    report('CCC', { agency: 'AFP' }),
    report('DDDD', { agency: 'AFP' }),
    report('EEEEE', { outlet: 'Le Courrier' }),
    report('FFFFFF', { cites: ['Le Courrier'] }),
  ]
  expect(origins(all, [{ articleId: 'BB', copyOf: 'A', share: 0.93 }])).toEqual([
    'A+BB (near-copy)',
    'CCC+DDDD (agency)',
    'EEEEE+FFFFFF (citation)',
  ])
})

test('a text that shares a paragraph is no copy', () => {
  expect(origins([report('A'), report('BB')], [{ articleId: 'BB', copyOf: 'A', share: 0.3 }])).toEqual(['A', 'BB'])
})

test('chains of copies are one origin, named after the earliest', () => {
  const copies = [
    { articleId: 'CCC', copyOf: 'BB', share: 0.8 },
    { articleId: 'BB', copyOf: 'A', share: 0.8 },
  ]
  expect(origins([report('CCC'), report('BB'), report('A')], copies)).toEqual(['A+BB+CCC (near-copy)'])
})

test('who is cited without being on record stands in the citations', () => {
  expect(findOrigins([report('A', { cites: ['La Gazette'] })], []).citations).toEqual([
    { from: 'A', to: null, name: 'La Gazette' },
  ])
})
