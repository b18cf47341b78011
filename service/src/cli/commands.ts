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
  { name: 'compare', summary: 'compare what two articles report, or judge pairs', load: () => import('./compare.ts') },
  { name: 'group', summary: 'show who reported the same utterance; group and regroup', load: () => import('./group.ts') },
  { name: 'trace', summary: 'follow words through the record, first report first', load: () => import('./trace.ts') },
  { name: 'names', summary: 'compare names in any spelling, or find people by them', load: () => import('./names.ts') },
]
