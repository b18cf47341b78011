import { Command } from 'commander'

/** `selon read PATH|- …` */
export function command(): Command {
  return new Command()
    .description('Read articles and print who said what.')
    .argument('<path...>', 'files to read, - for standard input')
}
