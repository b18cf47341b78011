import type { Actor } from './schemas/actor.ts'
import type { Article } from './schemas/article.ts'
import type { ArticleRef, Statement, Voice } from './schemas/statement.ts'

export const JSON_LD = 'application/ld+json'

/** A node of a JSON-LD document. */
export type LinkedData = Record<string, unknown>

const KINDS = {
  person: 'Person',
  organization: 'Organization',
  group: 'Organization',
  place: 'Place',
  document: 'CreativeWork',
} as const

const voice = (who: Voice, base: string): LinkedData => ({
  '@type': 'Person',
  ...(who.id === null ? {} : { '@id': `${base}/actors/${who.id}` }),
  name: who.name,
})

const publication = (article: ArticleRef, base: string): LinkedData => ({
  '@type': 'NewsArticle',
  '@id': `${base}/articles/${article.id}`,
  ...(article.title === '' ? {} : { headline: article.title }),
  ...(article.published === null ? {} : { datePublished: article.published }),
  ...(article.outlet === null ? {} : { publisher: { '@type': 'Organization', name: article.outlet.name } }),
})

const quotation = (statement: Statement, base: string): LinkedData => ({
  '@type': 'Quotation',
  '@id': `${base}/statements/${statement.id}`,
  text: statement.words,
  ...(statement.speaker === null ? {} : { spokenByCharacter: voice(statement.speaker, base) }),
  ...(statement.said.value === null ? {} : { dateCreated: statement.said.value }),
})

/** A statement as schema.org Quotation. `base` is the origin of the pages. */
export const statementAsLinkedData = (statement: Statement, base: string): LinkedData => ({
  '@context': 'https://schema.org',
  ...quotation(statement, base),
  isPartOf: publication(statement.article, base),
})

/** An article as schema.org NewsArticle with its quotations as parts. */
export const articleAsLinkedData = (article: Article, base: string): LinkedData => ({
  '@context': 'https://schema.org',
  ...publication(article, base),
  ...(article.url === null ? {} : { url: article.url }),
  ...(article.modified === null ? {} : { dateModified: article.modified }),
  author: article.authors.map(name => ({ '@type': 'Person', name })),
  inLanguage: 'fr',
  wordCount: article.words,
  hasPart: article.found.map(statement => quotation(statement, base)),
})

/** An actor as schema.org Person, or Organization, Place or CreativeWork by its kind. */
export const actorAsLinkedData = (actor: Actor, base: string): LinkedData => ({
  '@context': 'https://schema.org',
  '@type': KINDS[actor.kind],
  '@id': `${base}/actors/${actor.id}`,
  name: actor.name,
  alternateName: actor.names.filter(name => name.form === 'name' && name.text !== actor.name).map(name => name.text),
  ...(actor.wikidata === null ? {} : { sameAs: `http://www.wikidata.org/entity/${actor.wikidata}` }),
})
