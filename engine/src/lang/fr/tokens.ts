import type { Contraction, TokenRules } from '../../syntax/token-rules.ts'

const words = (text: string): string[] => text.trim().split(/\s+/u)

const contraction = (form: string, second: string, tag: string, ...otherwise: string[]): Contraction => ({
  form,
  words: [form.startsWith('d') ? 'de' : 'à', second],
  tags: ['ADP', tag],
  otherwise,
})

/** How Universal Dependencies cuts French into words. */
export const FRENCH_TOKENS: TokenRules = {
  elisions: words('l d j m t s c n qu jusqu lorsqu puisqu quoiqu presqu quelqu parce-qu tandis-qu ç'),
  whole: words(`aujourd'hui quelqu'un quelqu'une quelques-uns quelques-unes l'on c'est-à-dire presqu'île presqu'îles
    rendez-vous peut-être vis-à-vis va-t-en-guerre m'as-tu-vu qu'en-dira-t-on rendez-nous cessez-le-feu sot-l'y-laisse
    laissez-passer au-delà par-delà là-bas là-haut là-dessus là-dedans là-dessous d'ores-et-déjà`),
  clitics: words('il ils elle elles on je tu ce'),
  verbClitics: words('nous vous moi toi lui leur le la les y en'),
  particles: words('là ci'),
  particleHosts: words('celui celle ceux celles par de jusque au ou voi'),
  abbreviations:
    words(`m mm mr dr me mgr pr st ste art etc cf p pp ex av bd no vol chap éd env max min tél al fig hab apr
    janv févr avr juil sept oct nov déc ndlr jr sr`),
  domains: words('com fr org net eu be ch ca info tv gouv io uk de it es ru edu gov int biz'),
  contractions: [
    contraction('du', 'le', 'DET', 'DET'),
    contraction('des', 'les', 'DET', 'DET'),
    contraction('au', 'le', 'DET'),
    contraction('aux', 'les', 'DET'),
    contraction('duquel', 'lequel', 'PRON.rel'),
    contraction('desquels', 'lesquels', 'PRON.rel'),
    contraction('desquelles', 'lesquelles', 'PRON.rel'),
    contraction('auquel', 'lequel', 'PRON.rel'),
    contraction('auxquels', 'lesquels', 'PRON.rel'),
    contraction('auxquelles', 'lesquelles', 'PRON.rel'),
  ],
}
