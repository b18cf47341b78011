import type { Abbreviations } from '../../text/sentence-habits.ts'

/** French abbreviations that end in a full stop. */
export const frenchAbbreviations: Abbreviations = {
  // biome-ignore format: a word list
  beforeWord: new Set([
    'm', 'mm', 'mr', 'mrs', 'ms', 'mme', 'mmes', 'mlle', 'mlles', 'dr', 'drs', 'pr', 'prs', 'prof', 'me', 'mes', 'mgr', 'st', 'ste', 'sgt',
    'lt', 'cdt', 'cel', 'col', 'gal', 'gén', 'capt', 'adj', 'maj', 'amb', 'sr', 'sra', 'messrs', 'sen', 'rep', 'gov', 'hon', 'rev', 'abp',
    'cf', 'ex', 'p. ex', 'réf', 'éd', 'ed', 'dir', 'trad', 'coll', 'bd', 'bld', 'av', 'ave', 'pl', 'sq', 'imp', 'rte', 'fg', 'dép', 'dpt',
    'env', 'approx', 'max', 'min', 'resp', 'vs', 'c.-à-d', 'cad', 'soc', 'assoc', 'gouv', 'univ', 'inst', 'comm', 'inf', 'sup', 'prés', 'sec', 'prép',
    'adm', 'adr', 'attn', 'pst', 'conf', 'suppl', 'intro', 'introd',
  ]),
  // biome-ignore format: a word list
  beforeNumber: new Set([
    'p', 'pp', 'n', 'no', 'nos', 'num', 'art', 'al', 'alin', 'chap', 'ch', 'fig', 'vol', 't', 'tél', 'tel', 'ph', 'fax', 'liv', 'par', 'paragr', 'sect',
    'tab', 'ann', 'arr', 'cass', 'crim', 'civ', 'b.p', 'bp', 'a.p', 'lot', 'r', 'l', 'd', 'v', 'art. l', 'art. r', 'q', 'janv', 'févr', 'avr', 'juill', 'sept', 'oct', 'nov', 'déc', 'dim', 'lun',
    'mer', 'jeu', 'ven', 'sam', 'env', 'vers', 'ép', 'saison', 'ord', 'déb',
  ]),
  // biome-ignore format: a word list
  anywhere: new Set([
    'etc', 'j.-c', 'apr', 's.a', 'sa', 's.a.r.l', 'inc', 'ltd', 'corp', 'co', 'cie', 'bros', 'jr', 'sr', 'a.m', 'p.m', 'h', 'min', 's', 'km', 'kg', 'cm',
    'mm', 'mo', 'hab', 'millions', 'u.s', 'u.k', 'u.e', 'o.n.u', 'e.-u', 's.-u', 'q.-g', 'q.g', 'p.-s', 'p.s', 'n.b', 'n.d.l.r', 'ndlr', 'v.f', 'v.o', 'r.-v', 'c.v',
  ]),
  // biome-ignore format: a word list
  sentenceStarters: new Set([
    'il', 'elle', 'ils', 'elles', 'on', 'nous', 'vous', 'je', 'un', 'une', 'ce', 'cet', 'cette', 'ces', 'cela', 'ça', 'c', 'l', 'j', 'n', 's', 'qu', 'en', 'dans', 'pour',
    'mais', 'puis', 'et', 'au', 'aux', 'avec', 'après', 'avant', 'selon', 'depuis', 'sur', 'si', 'par', 'les', 'son', 'sa', 'ses', 'leur', 'leurs', 'notre',
    'votre', 'mon', 'ma', 'mes', 'plusieurs', 'tous', 'toutes', 'tout', 'toute', 'chaque', 'aucun', 'aucune', 'quand', 'lorsque', 'comme', 'ainsi', 'alors',
    'aujourd', 'hier', 'ici', 'là', 'ou', 'où', 'ni', 'or', 'car', 'donc', 'entre', 'sans', 'sous', 'contre', 'chez', 'pendant', 'malgré', 'parmi', 'plus', 'moins',
    'pourtant', 'cependant', 'toutefois', 'enfin', 'ensuite', 'que', 'qui', 'quel', 'quelle', 'y', 'ne', 'pas', 'non', 'oui', 'voici', 'voilà', 'deux', 'trois',
  ]),
}
