import { Command, Option } from 'commander'
import { Failure } from '../failure.ts'
import { rolesAmong } from '../identity/roles.ts'
import type { Record } from '../record/record.ts'
import { alikeText } from './candidate-texts.ts'
import { type RecordOptions, useRecord, withRecordOptions } from './record-options.ts'
import { actorText, articleText, identityText, statementDetailText, statementText } from './record-texts.ts'

interface Options extends RecordOptions {
  readonly format: 'text' | 'json'
}

/** What `show` found, for programs and for people. */
interface Shown {
  readonly json: unknown
  readonly text: string
}

/** Descriptions of an actor that are looked through for roles. */
const MOST_DESCRIPTIONS = 100
const MOST_ALIKE = 10

/** `selon show ID`: an article, statement or actor. */
export function command(): Command {
  const show = new Command()
    .description('Show an article with its statements, a statement with its evidence, or an actor with its names.')
    .argument(
      '<what>',
      'id of an article (a…), version (v…), statement (s…) or actor (p…), address of an article, or name of an actor',
    )
    .addOption(
      new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text'),
    )
  return withRecordOptions(show).action((what: string, options: Options) =>
    useRecord('show', options, async record => {
      const shown = await find(record, what)
      if (shown === null)
        throw new Failure(`nothing in the record is called "${what}": selon find and selon actors list ids`)
      process.stdout.write(options.format === 'json' ? `${JSON.stringify(shown.json, null, 2)}\n` : shown.text)
    }),
  )
}

async function find(record: Record, what: string): Promise<Shown | null> {
  const kind = /^([avsp])[0-9a-f]{16}$/.exec(what)?.[1]
  if (kind === 's') return showStatement(record, what)
  if (kind === 'p') return showActor(record, what)
  if (kind === 'a') return showArticle(record, what)
  if (kind === 'v') return showVersion(record, what)
  const article = await record.articles.byUrl(what)
  if (article !== null) return showArticle(record, article.id)
  return showActorNamed(record, what)
}

async function showStatement(record: Record, id: string): Promise<Shown | null> {
  const statement = await record.statements.get(id)
  return statement && { json: statement, text: statementDetailText(statement) }
}

async function showActor(record: Record, id: string): Promise<Shown | null> {
  const actor = await record.actors.get(id)
  if (actor === null) return null
  const found = await record.actors.descriptions({ id, limit: MOST_DESCRIPTIONS })
  const roles = rolesAmong(
    found,
    actor.names.map(({ name }) => name),
  )
  const { rows } = await record.actors.candidates({ id, limit: MOST_ALIKE })
  const alike = rows.length === 0 ? '' : ['Perhaps the same:', ...rows.map(alikeText), ''].join('\n')
  const identities = await record.actors.identities(id)
  const ids = identities.map(identityText).join('')
  return { json: { ...actor, roles, identities, candidates: rows }, text: actorText(actor, roles) + ids + alike }
}

async function showActorNamed(record: Record, name: string): Promise<Shown | null> {
  const { rows } = await record.actors.list({ name, unnamed: true, limit: 20 })
  const [first] = rows
  if (first === undefined) return null
  if (rows.length > 1)
    throw new Failure(
      `several actors are called so: ${rows.map(row => `${row.name} [${row.id}]`).join(', ')}; name one by its id`,
    )
  return showActor(record, first.id)
}

async function showArticle(record: Record, id: string): Promise<Shown | null> {
  const article = await record.articles.get(id)
  if (article === null) return null
  const [versions, reading] = await Promise.all([
    record.articles.versions(id),
    record.analyses.reading(article.currentVersion),
  ])
  const lines = versions.map(
    version => `  version ${version.number}, added ${version.addedAt.slice(0, 10)}  [${version.id}]\n`,
  )
  const statements = (reading?.statements ?? []).map(one => `\n${statementText(one)}`)
  return {
    json: { ...article, versions, reading },
    text: [articleText(article), ...(versions.length > 1 ? lines : []), ...statements].join(''),
  }
}

async function showVersion(record: Record, id: string): Promise<Shown | null> {
  const [version, reading] = await Promise.all([record.articles.version(id), record.analyses.reading(id)])
  if (version === null) return null
  return {
    json: { ...version, reading },
    text: `${version.title ?? ''}\n\n${version.text}\n${(reading?.statements ?? []).map(one => `\n${statementText(one)}`).join('')}`,
  }
}
