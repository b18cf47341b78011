/**
 * The rules that propose attributions, one row each: its id, what it looks for, a text that it must catch and one that it must not.
 * In `catches`, `[s:…]` marks the source, `[q:…]` the cue and `[c:…]` a fragment of the content.
 */
export interface AttributionRule {
  readonly id: string
  readonly looksFor: string
  readonly catches: string
  readonly ignores: string
}

export const attributionRules: readonly AttributionRule[] = [
  {
    id: 'fr.incise-after-quotation',
    looksFor: 'an inverted cue behind a closed quotation',
    catches: '« [c:Nous avons perdu trop de temps] », [q:a déclaré] [s:la maire] mardi.',
    ignores: 'Le film « Les Vagues » sort mercredi, annonce faite hier.',
  },
  {
    id: 'fr.incise-after-quotation-other-verb',
    looksFor: 'the same with a verb that the lexicon does not know as a cue',
    catches: '« [c:Il fallait bien que cela arrive un jour] », [q:philosophe-t-il] [s:].',
    ignores: 'La maire est venue avec son frère.',
  },
  {
    id: 'fr.incise-in-quotation',
    looksFor: 'an inverted cue between the marks',
    catches: '« [c:Personne, dans cette ville], [q:a déclaré] [s:le préfet], [c:ne sera oublié]. »',
    ignores: '« Personne ne sera oublié. »',
  },
  {
    id: 'fr.incise',
    looksFor: 'an inverted cue beside a clause without marks',
    catches: '[c:Le pont sera fermé pendant six mois], [q:a annoncé] [s:la mairie].',
    ignores: 'Le pont sera fermé, la route aussi.',
  },
  {
    id: 'fr.comme',
    looksFor: 'comme and a cue',
    catches: 'Comme [q:le rappelle] [s:Le Courrier du Lac], [c:le pont a été construit en 1931].',
    ignores: 'Il court comme son père.',
  },
  {
    id: 'fr.que-clause',
    looksFor: 'a verb of saying or thinking and its que-clause',
    catches: '[s:La ministre] [q:a affirmé] que [c:les travaux commenceraient en mai].',
    ignores: 'Le chien que la ministre a vu dort.',
  },
  {
    id: 'fr.si-clause',
    looksFor: 'a verb of asking or saying and its indirect question',
    catches: "[s:Le ministre] [q:n'a pas précisé] si [c:la loi serait votée avant l'été].",
    ignores: 'Le ministre viendra si la loi est votée.',
  },
  {
    id: 'fr.quoted-object',
    looksFor: 'a quotation right behind a cue verb',
    catches: '[s:Le syndicat] [q:a dénoncé] « [c:une communication trompeuse] ».',
    ignores: 'Le syndicat occupe « la Rotonde ».',
  },
  {
    id: 'fr.infinitive',
    looksFor: 'a cue verb and an infinitive',
    catches: '[s:Le constructeur] [q:affirme] [c:avoir respecté toutes les normes].',
    ignores: 'Le constructeur veut partir.',
  },
  {
    id: 'fr.infinitive-passive',
    looksFor: 'a passive cue verb and an infinitive',
    catches: "[s:]Le trésorier [q:est accusé] d'[c:avoir détourné deux millions d'euros].",
    ignores: 'Le trésorier est venu pour voter.',
  },
  {
    id: 'fr.predicate',
    looksFor: 'how somebody calls something',
    catches: '[s:Le procureur] [q:qualifie] ces faits de [c:très graves].',
    ignores: 'Le procureur revient de vacances.',
  },
  {
    id: 'fr.predicate-passive',
    looksFor: 'what something is held for',
    catches: '[s:]Le vieux chef [q:est considéré] comme [c:un traître] par ses anciens alliés.',
    ignores: 'Le vieux chef marche comme un soldat.',
  },
  {
    id: 'fr.noun-object',
    looksFor: 'a cue verb and a noun phrase',
    catches: "[s:Le maire] [q:a confirmé] [c:l'arrivée des secours].",
    ignores: 'Le maire a mangé une pomme.',
  },
  {
    id: 'fr.oblique-object',
    looksFor: 'a cue verb, its preposition and a noun phrase',
    catches: '[s:Le maire] [q:a appelé] au [c:calme].',
    ignores: 'Le maire est allé au marché.',
  },
  {
    id: 'fr.participle',
    looksFor: 'a participle of saying behind what it is about',
    catches: '[c:Une attaque] [q:revendiquée] par [s:le groupe armé] a fait trois morts.',
    ignores: 'Une pomme mangée par le maire.',
  },
  {
    id: 'fr.passive',
    looksFor: 'a passive of saying',
    catches: '[c:La hausse des tarifs] [q:a été critiquée] par [s:les usagers].',
    ignores: 'La pomme a été mangée par le maire.',
  },
  {
    id: 'fr.selon',
    looksFor: 'selon and who',
    catches: "[q:Selon] [s:l'agence Ciklo], [c:le navire a coulé dimanche].",
    ignores: 'Le prix varie selon la taille et la couleur.',
  },
  {
    id: 'fr.d-apres',
    looksFor: "d'après and who",
    catches: "[q:D'après] [s:la préfecture], [c:huit cents personnes ont défilé].",
    ignores: 'Ils sont partis juste après la fête.',
  },
  {
    id: 'fr.pour',
    looksFor: 'pour and who, at the head of a clause',
    catches: '[q:Pour] [s:elle], [c:cette réforme est une erreur].',
    ignores: 'Il travaille pour elle depuis dix ans.',
  },
  {
    id: 'fr.aux-yeux',
    looksFor: 'aux yeux de and who',
    catches: '[c:Ce retard est inacceptable] [q:aux yeux] des [s:riverains].',
    ignores: 'Une femme aux yeux bleus.',
  },
  {
    id: 'fr.noun-selon-laquelle',
    looksFor: 'a noun of saying and selon laquelle',
    catches: "[q:L'annonce] de [s:la Russie] selon laquelle [c:ils pourraient se rendre dans le pays] a surpris.",
    ignores: 'La règle selon laquelle on joue.',
  },
  {
    id: 'fr.relay',
    looksFor: 'who is said to pass words on',
    catches: '[c:« Nous resterons », a dit la maire], [q:citée] par [s:Le Courrier du Lac].',
    ignores: 'La maire, suivie par son chien, est sortie.',
  },
  {
    id: 'fr.colon',
    looksFor: 'a cue verb, a colon and a quotation',
    catches: '[s:Le capitaine] [q:a ajouté] : « [c:Nous irons jusqu’au bout]. »',
    ignores: 'Le menu : soupe, « tarte maison » et café.',
  },
  {
    id: 'fr.floating',
    looksFor: 'a quotation on its own behind a speaker',
    catches: '« Nous avons perdu », a dit Anne Morel. « [c:Mais nous reviendrons plus forts]. »',
    ignores: 'Anne Morel est sortie de la salle.',
  },
]
