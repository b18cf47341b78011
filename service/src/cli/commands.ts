import type { Command } from 'commander'

/** What a command's file exports: its commander command, made when the command is about to run. */
export interface CommandModule {
  command(): Command
}

export interface CommandRow {
  readonly name: string
  /** One line for `selon help`. */
  readonly summary: string
  load(): Promise<CommandModule>
}

/** Every command of `selon`, in the order in which the help lists them. Only the file of the command that runs is loaded. */
export const commands: readonly CommandRow[] = [
  { name: 'read', summary: 'read articles and print who said what', load: () => import('./read.ts') },
  { name: 'parse', summary: 'print the syntax of texts as CoNLL-U', load: () => import('./parse.ts') },
  { name: 'add', summary: 'store articles: pages, feeds, archives, files, folders', load: () => import('./add.ts') },
  { name: 'watch', summary: 'follow feeds and store what is new', load: () => import('./watch.ts') },
  { name: 'work', summary: 'read stored articles that wait, until stopped', load: () => import('./work.ts') },
  { name: 'jobs', summary: 'list readings that wait or failed; try them again', load: () => import('./jobs.ts') },
  { name: 'find', summary: 'find statements by words, speaker, outlet, date …', load: () => import('./find.ts') },
  { name: 'show', summary: 'show an article, a statement or an actor', load: () => import('./show.ts') },
  { name: 'actors', summary: 'list who is on record; say that two are one', load: () => import('./actors.ts') },
  { name: 'stats', summary: 'count who is quoted how often', load: () => import('./stats.ts') },
  { name: 'export', summary: 'export statements as JSON, CSV, Parquet or JSON-LD', load: () => import('./export.ts') },
  { name: 'reread', summary: 'read again what older rules or models have read', load: () => import('./reread.ts') },
  { name: 'verify', summary: 'recompute every hash and selector of the record', load: () => import('./verify.ts') },
  { name: 'backup', summary: 'write the whole record into one file', load: () => import('./backup.ts') },
  { name: 'restore', summary: 'fill an empty record from a backup', load: () => import('./restore.ts') },
  { name: 'compare', summary: 'compare what two articles report, or judge pairs', load: () => import('./compare.ts') },
  {
    name: 'group',
    summary: 'show who reported the same utterance; group and regroup',
    load: () => import('./group.ts'),
  },
  { name: 'trace', summary: 'follow words through the record, first report first', load: () => import('./trace.ts') },
  { name: 'serve', summary: 'open Selon in the browser', load: () => import('./serve.ts') },
  { name: 'tokens', summary: 'tokens for writing through the API', load: () => import('./tokens.ts') },
  { name: 'names', summary: 'compare names in any spelling, or find people by them', load: () => import('./names.ts') },
]
