import type { HearsayWords } from '../language.ts'

/** Words by which a French article keeps its distance from a saying. */
export const hearsay: HearsayWords = {
  cues: new Set(['prétendre', 'prétexter', 'rumeur', 'murmurer']),
  rumourVerbs: new Set(['dire', 'raconter', 'murmurer', 'chuchoter']),
  rumourNouns: new Set(['rumeur', 'bruit', 'on-dit', 'ouï-dire', 'racontar', 'ragot']),
  doubted: new Set(
    'présumé présumée présumés présumées supposé supposée supposés supposées prétendu prétendue prétendus prétendues soi-disant'.split(
      ' ',
    ),
  ),
  checked: new Set('confirmé confirmée confirmés confirmées vérifié vérifiée vérifiés vérifiées'.split(' ')),
  hopes: new Set('pouvoir devoir vouloir falloir aimer souhaiter préférer espérer étonner apprécier'.split(' ')),
}

/** What is hearsay and what only looks like it: `[…]` marks the cue. The tests read the rows. */
export const hearsayRows: readonly { readonly marked: string; readonly hearsay: boolean }[] = [
  { marked: 'Le directeur [aurait déclaré] que l’usine fermerait.', hearsay: true },
  { marked: '« L’usine va fermer », [aurait dit] le directeur.', hearsay: true },
  { marked: '« Ce type ment », lui [aurait-il dit] mardi.', hearsay: true },
  { marked: '« Il n’écoute personne », [lancerait-il] en privé.', hearsay: true },
  { marked: 'Selon la radio, une ouvrière [accuserait] le directeur d’avoir menti.', hearsay: true },
  { marked: 'En privé, le directeur [vanterait] « le courage » de ses ouvriers.', hearsay: true },
  { marked: 'Le directeur [serait accusé] d’avoir menti.', hearsay: true },
  { marked: 'Le directeur aurait parlé aux ouvriers en leur [demandant] de partir.', hearsay: true },
  { marked: 'Le directeur [prétend] que l’usine fermera.', hearsay: true },
  { marked: 'On [dit] que l’usine fermera.', hearsay: true },
  { marked: 'L’usine, [dit-on], va fermer.', hearsay: true },
  { marked: 'Les ouvriers [auraient été accusés] de vol.', hearsay: true },
  { marked: 'Des rumeurs, [affirmant] que l’usine fermera, circulent dans la ville.', hearsay: true },
  { marked: 'Des rapports non confirmés [ont indiqué] que l’usine fermera.', hearsay: true },
  { marked: '[La présumée menace] du directeur de fermer l’usine fait peur.', hearsay: true },
  { marked: 'Le directeur [n’a pas confirmé] la fermeture de l’usine.', hearsay: false },
  { marked: 'Le directeur [a déclaré] que l’usine fermerait.', hearsay: false },
  { marked: 'Le maire a annoncé que le directeur [accuserait] ses ouvriers de vol.', hearsay: false },
  { marked: 'Le directeur [aurait souhaité] que l’usine ferme.', hearsay: false },
  { marked: 'Le directeur [pourrait annoncer] la fermeture de l’usine.', hearsay: false },
  { marked: 'J’[aurais dit] que l’usine fermerait.', hearsay: false },
  { marked: 'Le directeur [dénoncerait] l’accord si les ouvriers partaient.', hearsay: false },
  { marked: '« Un autre [aurait dit] que tout va bien », a déclaré le maire.', hearsay: false },
]
