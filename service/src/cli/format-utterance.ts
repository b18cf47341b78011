import type { Utterance, UtteranceReport } from '../compare/describe-utterance.ts'

const MOST_LISTED = 12
/** What the utterance does to an earlier statement, and what a later one does to it. */
const RELATIONS: Readonly<Record<string, string>> = { 'other-figures': 'other figures' }
const REVERSED: Readonly<Record<string, string>> = { ...RELATIONS, denies: 'denied by', confirms: 'confirmed by' }

/** An utterance for the terminal: reports in order, origins, coverage, answers, open questions. */
export function formatUtterance({
  groupId,
  reports,
  origins,
  coverage,
  proposals,
  answers,
  actions,
}: Utterance): string {
  const silent = coverage.outlets.filter(outlet => !outlet.reported).map(outlet => outlet.outlet)
  return [
    `${groupId ?? 'no group'}: ${count(origins.articles, 'article')}, ${count(origins.origins.length, 'independent origin')}`,
    ...reports.map(formatReport),
    ...origins.citations.map(({ from, name }) => `  ${from} cites ${name}`),
    coverage.from === null
      ? ''
      : `  read ${coverage.from} to ${coverage.to}: ${count(coverage.outlets.length, 'outlet')}${
          silent.length === 0
            ? ''
            : `; without a report: ${silent.slice(0, MOST_LISTED).join(', ')}${silent.length > MOST_LISTED ? ', …' : ''}`
        }`,
    ...answers.map(
      ({ relation, earlier, statement }) =>
        `  ${(earlier ? RELATIONS : REVERSED)[relation] ?? relation}: ${statement.id} ${statement.speaker ?? '?'}: ${statement.quote}`,
    ),
    ...proposals.map(
      pair => `  to decide: ${pair.first} ${pair.second} (${pair.score.toFixed(2)}) ${pair.reasons.join('; ')}`,
    ),
    ...actions.map(
      action =>
        `  ${action.kind} by ${action.person} at ${action.at}${action.undoneAt === null ? '' : ' (taken back)'}: ${action.id}`,
    ),
  ]
    .filter(line => line !== '')
    .join('\n')
}

function formatReport({ statement, since, outlet, publishedAt, agency }: UtteranceReport, index: number): string {
  const change = since?.change == null ? (index === 0 ? 'first' : '') : [since.change, ...since.also].join(', ')
  const where = [outlet ?? '?', publishedAt?.slice(0, 16).replace('T', ' ') ?? 'undated', agency].filter(
    part => part !== null,
  )
  return `  ${statement.id}  ${where.join(', ')}  ${change === '' ? '' : `[${change}] `}${statement.speaker ?? '?'}: ${statement.quote}`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
