import { styleText } from 'node:util'
import type { ActorIdentity } from '../record/types/actor-identities.ts'
import type { ActorDescription, ActorDetail } from '../record/types/actors.ts'
import type { ArticleRow } from '../record/types/articles.ts'
import type { StatementDetail, StatementRow } from '../record/types/statements.ts'

type Style = Parameters<typeof styleText>[0]

/** Text for people, with styles where the reader is a terminal. Nothing in it moves the cursor, whatever the article holds. */
const paint = (style: Style, text: string): string => styleText(style, plain(text), { stream: process.stdout })

/** Control characters of article texts as spaces: a page must not write to the terminal of its reader. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')

const day = (instant: string | null): string => instant?.slice(0, 10) ?? 'no date'

/** Who to whom, the words, how surely and where: one statement in a list. */
export function statementText(one: StatementRow): string {
  const addressee = one.addressee === null ? '' : ` → ${plain(one.addressee)}`
  const said = one.said === null ? '' : `, said ${plain(one.said)}`
  const marks = [one.act, one.type, one.certainty === 'assumed' ? null : one.certainty, one.review].filter(
    mark => mark !== null,
  )
  return [
    `${paint('bold', one.speaker ?? 'somebody')}${addressee}  ${paint('dim', marks.join(', ') + said)}`,
    `  ${plain(one.quote)}`,
    `  ${paint('dim', `${one.outlet ?? 'unknown outlet'}, ${day(one.publishedAt)}, ${one.articleTitle ?? one.url ?? one.articleId}  [${one.id}]`)}`,
    '',
  ].join('\n')
}

/** One statement with its evidence. */
export function statementDetailText(one: StatementDetail): string {
  const evidence = one.selectors.map(
    ({ role, position, quote }) =>
      `  ${role.padEnd(8)}${position.start}-${position.end}  ${plain(quote.prefix)}${paint('underline', quote.exact)}${plain(quote.suffix)}`,
  )
  const reviews = one.reviews.map(
    review =>
      `  ${review.decision} by ${plain(review.person)}, ${day(review.at)}${review.undoneAt === null ? '' : ' (taken back)'}`,
  )
  return [
    statementText(one),
    `Rule ${one.rule}, confidence ${one.confidence}, rules ${one.rules}, model ${one.model}`,
    ...(one.mentioned.length === 0
      ? []
      : [`Mentions: ${one.mentioned.map(actor => `${plain(actor.name)} [${actor.id}]`).join(', ')}`]),
    'Evidence:',
    ...evidence,
    `  version ${one.versionId}, text ${one.textHash.slice(0, 12)}, snapshot ${one.snapshotHash.slice(0, 12)}`,
    ...(reviews.length === 0 ? [] : ['Decisions:', ...reviews]),
    ...(one.oldFindings.length === 0
      ? []
      : [`${one.oldFindings.length} earlier finding(s) are kept; --format json shows them`]),
    '',
  ].join('\n')
}

/** One article of a list or at the head of its statements. */
export const articleText = (one: ArticleRow): string =>
  [
    paint('bold', one.title ?? one.url ?? one.id),
    `  ${paint(
      'dim',
      [one.outlet ?? 'unknown outlet', day(one.published), one.agency, one.url]
        .filter(part => part != null)
        .map(part => plain(String(part)))
        .join(', '),
    )}`,
    `  ${paint('dim', `${one.versionCount} version(s), ${one.statements === null ? 'waits to be read' : `${one.statements} statement(s)`}  [${one.id}]`)}`,
    '',
  ].join('\n')

/** Roles of an actor that are printed. */
const ROLES = 12

/** One actor with its roles. */
export const actorText = (one: ActorDetail, roles: readonly ActorDescription[]): string =>
  [
    `${paint('bold', one.name)}  ${paint('dim', [one.kind, one.gender].filter(part => part !== null).join(', '))}  [${one.id}]`,
    `  said ${one.said}, was spoken to ${one.addressed}, was mentioned in ${one.mentioned}${one.firstSaid === null ? '' : `; speaks ${day(one.firstSaid)} to ${day(one.lastSaid)}`}`,
    ...one.names.map(
      name =>
        `  ${plain(name.name)}  ${paint('dim', `${name.script}, ${name.language}, first seen ${day(name.firstSeen)}`)}`,
    ),
    ...(roles.length === 0 ? [] : ['  Roles:']),
    ...roles
      .slice(0, ROLES)
      .map(
        role =>
          `    ${plain(role.text)}  ${paint('dim', `${role.articles} article(s), ${day(role.firstSeen)} to ${day(role.lastSeen)}, first in ${role.articleId} at ${role.start}-${role.end}`)}`,
      ),
    '',
  ].join('\n')

/** An id of an actor with who says so. */
export function identityText({
  wikidata,
  name,
  description,
  score,
  source,
  at,
  decision,
  sure,
}: ActorIdentity): string {
  const about = description === null ? '' : ` (${plain(description)})`
  const state = decision ?? (sure ? 'stands' : 'proposed')
  return `  Wikidata ${wikidata}  ${plain(name)}${about}  ${paint('dim', `${state}, ${score.toFixed(2)} by ${plain(source)}, ${day(at)}`)}\n`
}

/** A table with its columns aligned; numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [header, ...rows].map(row => row.map(cell => plain(String(cell))))
  const widths = header.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        typeof rows[0]?.[column] === 'number' ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd()
  return cells.map(line).join('\n')
}
