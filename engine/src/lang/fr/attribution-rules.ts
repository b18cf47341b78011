/**
 * The rules that propose attributions, one row each: its id, what it looks for, a text where it must propose one and a text where it must not.
 * In `catches`, `[s:…]` marks the source, `[q:…]` the cue and `[c:…]` a fragment of the content. Whether a proposal is believed is for
 * the weights to decide (`decision-weights.ts`), which look at more than the rule.
 */
export interface AttributionRule {
  readonly id: string
  readonly looksFor: string
  readonly catches: string
  /** Further texts that it must catch, marked in the same way. */
  readonly also?: readonly string[]
  readonly ignores: string
}

export const attributionRules: readonly AttributionRule[] = [
  {
    id: 'fr.incise-after-quotation',
    looksFor: 'an inverted cue behind a closed quotation',
    catches: '« [c:Nous avons perdu trop de temps] », [q:a déclaré] mardi [s:la maire].',
    also: [
      'Après deux heures de débat, « [c:nous avons perdu trop de temps] », [q:a déclaré] [s:la maire].',
      'Mais [c:le conseil a « perdu trop de temps »], [q:a déclaré] [s:la maire].',
      '[c:Selon un témoin, « le camion roulait beaucoup trop vite »], [q:a indiqué] [s:la gendarmerie].',
      '« [c:Je pense que cela va aller très vite] », [q:a prédit] jeudi matin [s:Anne Morel] à la radio.',
      '« [c:Tout cela est d’un autre siècle] », [q:regrette] [s:un autre].',
      '« [c:Alors, vous partez ?] », [q:lui demande] [s:ce dernier].',
    ],
    ignores: 'Le film « Les Vagues » sort mercredi, une date annoncée hier.',
  },
  {
    id: 'fr.incise-after-quotation-other-verb',
    looksFor: 'the same with a verb that the lexicon does not know as a cue',
    catches: '« [c:Il fallait bien que cela arrive un jour] », [q:frissonne] [s:la boulangère].',
    ignores: '« Il fallait bien que cela arrive un jour », dit la boulangère.',
  },
  {
    id: 'fr.incise-in-quotation',
    looksFor: 'an inverted cue between the marks',
    catches: '« [c:Le pont], [q:a expliqué] [s:le préfet], [c:sera fermé pendant six mois]. »',
    ignores: 'Le préfet a expliqué : « Le pont sera fermé pendant six mois. »',
  },
  {
    id: 'fr.incise',
    looksFor: 'an inverted cue beside a clause without marks',
    catches: '[c:Le pont sera fermé pendant six mois], [q:a annoncé] [s:la mairie].',
    also: [
      'Mais [c:le pont sera fermé pendant six mois], [q:a annoncé] [s:la mairie].',
      'En fait, [c:le pont sera fermé pendant six mois], [q:précise] [s:la préfète].',
      '« [c:Le pont sera fermé] », une première depuis dix ans, [q:a annoncé] [s:la mairie].',
      '[c:Les pompes, qui datent de 1931, seront, elles aussi, un enjeu vital], [q:soulignent] [s:des experts].',
      '[c:Une tendance que la tempête a fortement accélérée depuis], [q:a souligné] [s:M. Morel].',
      '[c:La fusée doit décoller mardi, une mission plusieurs fois reportée], [q:a annoncé] jeudi [s:Ciklo Espace] dans un communiqué.',
      '[c:Le pont est fermé depuis mardi], nous [q:apprend] [s:La Gazette].',
    ],
    ignores: 'Le pont sera fermé, la route sera barrée.',
  },
  {
    id: 'fr.comme',
    looksFor: 'comme or ainsi que and a cue',
    catches: "Comme [q:le rappelle] [s:l'historienne], [c:le pont a été construit en 1931].",
    ignores: 'Comme son père, le maire court chaque matin.',
  },
  {
    id: 'fr.que-clause',
    looksFor: 'a verb of saying or thinking and its que-clause',
    catches: '[s:La ministre] [q:a affirmé] que [c:les travaux commenceraient en mai].',
    also: [
      '[s:La maire] [q:est convaincue] que [c:le pont sera prêt en mai].',
      '[s:Le capitaine] [q:est sûr] que [c:la tempête sera brève].',
    ],
    ignores: 'Le chien que la ministre a vu dort.',
  },
  {
    id: 'fr.que-clause-passive',
    looksFor: 'a passive of saying and its que-clause',
    catches: 'Il [q:a été annoncé] que [c:les travaux commenceraient en mai].',
    ignores: 'Les travaux annoncés commenceront en mai, alors que le pont est neuf.',
  },
  {
    id: 'fr.si-clause',
    looksFor: 'a verb of asking or saying and its indirect question',
    catches: "[s:Le ministre] [q:n'a pas précisé] si [c:la loi serait votée avant l'été].",
    ignores: 'Le ministre viendra si la loi est votée.',
  },
  {
    id: 'fr.si-clause-passive',
    looksFor: 'a passive of asking or saying and its indirect question',
    catches: 'Il [q:a été demandé] aux élus si [c:le pont serait prêt].',
    ignores: 'La loi sera votée si le budget est adopté.',
  },
  {
    id: 'fr.wh-clause',
    looksFor: 'a cue verb and a question word with its clause',
    catches: '[s:La ministre] [q:a expliqué] [c:pourquoi les prix montaient].',
    ignores: 'La ministre sait pourquoi elle est venue.',
  },
  {
    id: 'fr.wh-clause-passive',
    looksFor: 'a passive cue and a question word with its clause',
    catches: 'Il [q:a été précisé] [c:pourquoi le pont fermait].',
    ignores: 'Il a été vu où le pont ferme.',
  },
  {
    id: 'fr.quoted-object',
    looksFor: 'a quotation right behind a cue verb',
    catches: '[s:Le syndicat] [q:a dénoncé] « [c:une communication trompeuse] ».',
    ignores: 'Le syndicat occupe « la Rotonde ».',
  },
  {
    id: 'fr.quoted-object-passive',
    looksFor: 'a quotation right behind a passive cue verb',
    catches: 'Il [q:a été accusé] de « [c:tricherie] ».',
    ignores: 'Le stade a été baptisé « la Cuvette ».',
  },
  {
    id: 'fr.infinitive',
    looksFor: 'a cue verb and an infinitive',
    catches: '[s:Le constructeur] [q:affirme] [c:avoir respecté toutes les normes].',
    also: [
      '[s:La ministre] [q:a promis] de [c:rouvrir la ligne].',
      '[s:La ministre] [q:assure] [c:ne pas connaître ce rapport].',
      '[s:Le préfet] [q:a demandé] aux habitants de [c:rester chez eux].',
    ],
    ignores: 'Le constructeur veut vendre son usine.',
  },
  {
    id: 'fr.infinitive-passive',
    looksFor: 'a passive cue verb and an infinitive',
    catches: "Le trésorier [q:est accusé] d'[c:avoir détourné deux millions d'euros].",
    ignores: 'Le trésorier est venu pour voter.',
  },
  {
    id: 'fr.predicate',
    looksFor: 'what somebody calls something',
    catches: '[s:Les riverains] [q:considèrent] ce chantier comme [c:une menace].',
    also: [
      '[s:Le juge] [q:a qualifié] cette affaire de [c:scandale].',
      '[s:Les experts] [q:considèrent] ce traité comme [c:un échec].',
    ],
    ignores: 'Les riverains traversent le chantier comme des voleurs.',
  },
  {
    id: 'fr.predicate-passive',
    looksFor: 'what something is called or held for',
    catches: 'Le vieux chef [q:est qualifié] de « [c:traître] » par [s:ses anciens alliés].',
    ignores: 'Le vieux chef marche comme un soldat.',
  },
  {
    id: 'fr.noun-object',
    looksFor: 'a cue verb and a noun phrase',
    catches: "[s:Le maire] [q:a confirmé] [c:l'arrivée des secours].",
    also: [
      '[s:Le constructeur] [q:a démenti] [c:toute fermeture].',
      '[s:Les syndicats] [q:réclament] [c:des embauches].',
      "[s:Le gouvernement] [q:a annoncé] mardi [c:la fermeture de l'usine].",
      "[s:L'association] [q:a dénoncé] [c:une décision injuste].",
      '[s:Le ministère] [q:a promis] aux écoles [c:un accompagnement].',
      "[s:L'armée] [q:a annoncé] jeudi [c:de nouveaux bombardements].",
      '[s:Les habitants] [q:dénoncent] depuis des années [c:des ingérences].',
    ],
    ignores: 'Le maire a mangé une pomme.',
  },
  {
    id: 'fr.oblique-object',
    looksFor: 'a cue verb, its preposition and a noun phrase',
    catches: '[s:Le préfet] [q:a insisté] sur [c:la prudence des automobilistes].',
    also: [
      '[s:La préfecture] [q:fait état] de [c:deux blessés].',
      '[s:Le conseil] [q:est favorable] à [c:la fermeture du pont].',
      "[s:L'ONU] [q:appelle] les deux camps à [c:la retenue].",
      '[s:La maire] [q:accuse] son adjoint de [c:trahison].',
      "[s:Le chef de l'opposition] [q:a parlé] de [c:sabotage].",
    ],
    ignores: 'Le préfet est allé au marché.',
  },
  {
    id: 'fr.oblique-object-passive',
    looksFor: 'a passive cue verb, its preposition and a noun phrase',
    catches: 'Le trésorier [q:est accusé] de [c:détournement de fonds].',
    ignores: 'Le trésorier est parti de chez lui.',
  },
  {
    id: 'fr.participle',
    looksFor: 'a participle of saying behind what it is about',
    catches: '[c:Une attaque] [q:revendiquée] par [s:le groupe armé] a fait trois morts.',
    ignores: 'Une pomme mangée par le maire était verte.',
  },
  {
    id: 'fr.passive',
    looksFor: 'a passive of saying',
    catches: '[c:La hausse des tarifs] [q:a été critiquée] par [s:les usagers].',
    also: [
      'Les élus préparent [c:une réforme] qui [q:a été critiquée] par [s:les usagers].',
      '[c:La découverte] [q:a été confirmée] par [s:l’institut].',
      '[c:La mort du soldat] [q:a été annoncée] par [s:le ministère].',
      '[c:Cette décision] [q:a été saluée] par [s:les syndicats].',
    ],
    ignores: 'La pomme a été mangée par le maire.',
  },
  {
    id: 'fr.selon',
    looksFor: 'selon and who',
    catches: "[q:Selon] [s:l'agence Ciklo], [c:le navire a coulé dimanche].",
    also: [
      "[c:La digue serait], [q:selon] [s:l'ingénieur], [c:trop fragile pour l'hiver].",
      'Le juge les a entendus. [c:Elles seraient], [q:selon] [s:la police], [c:arrivées ensemble].',
      "Pourtant, [c:le navire a coulé dimanche], [q:selon] [s:l'agence Ciklo].",
      '[q:Selon] [s:Anne Morel, présidente du port], [c:le navire a coulé dimanche].',
      '[q:Selon] [s:« Le Phare »], [c:le navire a coulé dimanche].',
      'La tempête a surpris le capitaine, [q:selon] [s:qui] [c:le navire a coulé dimanche].',
      '« Nous cherchons encore. [q:Selon] [s:le port], [c:le navire a coulé dimanche]. »',
    ],
    ignores: 'Selon que vous viendrez seul ou non, la porte sera ouverte.',
  },
  {
    id: 'fr.d-apres',
    looksFor: "d'après and who",
    catches: "[q:D'après] [s:la préfecture], [c:huit cents personnes ont défilé].",
    ignores: 'Ils sont partis juste après la fête.',
  },
  {
    id: 'fr.suivant',
    looksFor: 'suivant and who, at the head of a clause',
    catches: "[q:Suivant] [s:l'avocat], [c:son client était absent ce soir-là].",
    ignores: 'Le train suivant est parti à midi.',
  },
  {
    id: 'fr.aux-dires',
    looksFor: 'aux dires de and who',
    catches: "[q:Aux dires de] [s:la gardienne], [c:l'appartement était vide depuis un an].",
    ignores: 'Aux gardiens de la maison, il laisse une clef.',
  },
  {
    id: 'fr.aux-yeux',
    looksFor: 'aux yeux de and who',
    catches: '[c:Ce retard est inacceptable] [q:aux yeux de] [s:la maire].',
    ignores: 'Une femme aux yeux bleus attendait.',
  },
  {
    id: 'fr.a-ses-yeux',
    looksFor: 'à ses yeux, leurs, mes',
    catches: 'Le maire tient à son projet. [q:À [s:ses] yeux], [c:le pont est indispensable].',
    ignores: 'Il porte la main à ses oreilles.',
  },
  {
    id: 'fr.de-l-avis',
    looksFor: "de l'avis de and who",
    catches: "[q:De l'avis de] [s:la médecin], [c:le blessé est hors de danger].",
    ignores: "Il a changé d'avis de jour en jour.",
  },
  {
    id: 'fr.de-l-aveu',
    looksFor: "de l'aveu de and who",
    catches: "[q:De l'aveu même de] [s:la ministre], [c:la réforme coûtera plus cher que prévu].",
    ignores: "La ministre a signé les pages de l'aveu.",
  },
  {
    id: 'fr.a-en-croire',
    looksFor: 'à en croire and who',
    catches: '[q:À en croire] [s:le capitaine], [c:la tempête sera brève].',
    ignores: 'Le capitaine a fini par en croire ses yeux.',
  },
  {
    id: 'fr.a-l-en-croire',
    looksFor: "à l'en croire",
    catches: "Le capitaine est optimiste. [q:À l'en croire], [c:la tempête sera brève].",
    ignores: 'Le capitaine demande à le croire.',
  },
  {
    id: 'fr.de-source',
    looksFor: 'de source and which',
    catches: '[q:De] [s:source policière], [c:deux suspects ont été arrêtés mardi].',
    ignores: 'Il a bu deux verres.',
  },
  {
    id: 'fr.a-la-demande',
    looksFor: 'à la demande de and who',
    catches: '[c:Le pont a été fermé] [q:à la demande de] [s:la préfète].',
    ignores: 'La demande de la préfète est restée sans réponse.',
  },
  {
    id: 'fr.pour',
    looksFor: 'pour and who, at the head of a clause',
    catches: '[q:Pour] [s:la maire], [c:cette réforme est une erreur].',
    ignores: 'Il travaille pour la maire depuis dix ans.',
  },
  {
    id: 'fr.noun-selon-laquelle',
    looksFor: 'a noun of saying and selon laquelle',
    catches: "Le maire dément [q:l'information] selon laquelle [c:le pont serait fermé].",
    ignores: 'La date à laquelle le pont sera fermé est connue.',
  },
  {
    id: 'fr.noun-clause',
    looksFor: 'a noun of saying and an infinitive or que-clause',
    catches: '[q:La menace] du [s:syndicat] de [c:bloquer le port] inquiète la ville.',
    ignores: 'Le syndicat a les moyens de bloquer le port.',
  },
  {
    id: 'fr.noun-phrase-cue',
    looksFor: 'a noun of saying and a noun phrase',
    catches: "[q:L'appel] de [s:la préfète] à [c:la prudence] a été entendu.",
    ignores: 'Le départ de la préfète à la retraite a été fêté.',
  },
  {
    id: 'fr.relay',
    looksFor: 'who is said to pass words on',
    catches: "[c:« Nous resterons », a dit la maire], [q:citée] par [s:l'agence Ciklo].",
    also: [
      "[c:Un ouvrier] [q:cité] par [s:l'agence Ciklo] [c:assure que le pont tombera].",
      "[c:Selon un ouvrier], [q:cité] par [s:l'agence Ciklo], [c:le pont tombera].",
      "[q:Cité] par [s:l'agence Ciklo], [c:un ouvrier assure que le pont tombera].",
      '[c:« Nous resterons », a dit la maire], [q:citée] dans [s:le communiqué].',
    ],
    ignores: '« Nous resterons », a dit la maire, suivie par son chien.',
  },
  {
    id: 'fr.colon',
    looksFor: 'a cue verb, a colon and a quotation',
    catches: '[s:Le capitaine] [q:a ajouté] : « [c:Nous irons jusqu’au bout]. »',
    ignores: 'Trois plats au menu : « Soupe du marin », tarte et café.',
  },
  {
    id: 'fr.colon-other-verb',
    looksFor: 'the same with a verb that the lexicon does not know as a cue',
    catches: '[s:Le capitaine] [q:lève] son verre : « [c:Nous irons jusqu’au bout]. »',
    ignores: 'Le capitaine a ajouté : « Nous irons jusqu’au bout. »',
  },
  {
    id: 'fr.colon-name',
    looksFor: 'a name or label, a colon and a quotation',
    catches: '[s:La maire] : « [c:Nous irons jusqu’au bout]. »',
    ignores: 'La maire a répondu : « Nous irons jusqu’au bout. »',
  },
  {
    id: 'fr.comma',
    looksFor: 'a cue verb, a comma and a quotation',
    catches: '[s:Le maire] [q:a lancé], « [c:nous irons jusqu’au bout] ».',
    ignores: 'Le maire habite une vieille ferme, « les Tilleuls ».',
  },
  {
    id: 'fr.heading-quotation',
    looksFor: 'a quotation that fills its line',
    catches: '« [c:Nous irons jusqu’au bout] »\n\nLa maire a défendu mardi son projet.',
    ignores: 'La maire a défendu mardi son projet : « Nous irons jusqu’au bout. »',
  },
  {
    id: 'fr.floating',
    looksFor: 'a quotation that is a sentence of its own',
    catches: '« Nous avons perdu », a dit Anne Morel. « [c:Mais nous reviendrons plus forts]. »',
    ignores: '« Nous avons perdu, mais nous reviendrons plus forts », a dit Anne Morel.',
  },
  {
    id: 'fr.opening-quotation',
    looksFor: 'a quotation that opens a sentence of the article',
    catches: '« [c:Une honte pour notre ville] » : les habitants du quartier sont en colère.',
    ignores: 'Les habitants du quartier voient une « honte pour leur ville ».',
  },
  {
    id: 'fr.woven',
    looksFor: "quoted words in the article's own clause",
    catches: 'La ville aura un pont « [c:digne de ses habitants et de son histoire] » avant la fin de mai.',
    ignores: '« Nous aurons un pont digne de la ville », dit la maire.',
  },
]
