import { expect, test } from 'vitest'
import { compareVersions } from '../ingest/versions.ts'
import { summarizeChanges } from './version-changes.ts'

const BRIDGE = 'Le pont rouvrira lundi, a annoncé le maire de Vauclaire.'
const BUDGET = 'Les travaux ont coûté un million d’euros, selon la mairie.'

test('what a new version changed, in one line', () => {
  expect(summarizeChanges(compareVersions([BRIDGE], [BRIDGE]))).toBe('no paragraph changed')
  expect(summarizeChanges(compareVersions([BRIDGE], [BRIDGE.replace('lundi', 'mardi'), BUDGET]))).toBe(
    '1 paragraph added, 1 paragraph edited',
  )
  expect(summarizeChanges(compareVersions([BRIDGE, BUDGET], []))).toBe('2 paragraphs removed')
})
