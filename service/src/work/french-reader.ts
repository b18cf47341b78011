import { analyze } from '@selon/engine'
import { loadReader } from '../reader.ts'
import type { Findings, Waiting } from '../record/types/findings.ts'
import { findingsOf } from './findings-of.ts'
import { readingVersions } from './reading-versions.ts'

/** Loads French with its models and gives the function that reads an article with them. */
export default function makeFrenchReader(): (article: Waiting) => Findings {
  const reader = loadReader()
  const versions = readingVersions()
  return ({ text, published, outlet }) => findingsOf(analyze({ text, published, outlet }, reader), versions)
}
