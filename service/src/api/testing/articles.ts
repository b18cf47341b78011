import type { ToldArticle } from './told-article.ts'

/** A voice in a voice in a voice, hearsay, a denial, an unnamed source. */
export const telephone: ToldArticle = {
  title: 'Le récit d’un coup de téléphone',
  outlet: 'La Gazette de l’Orvanne',
  published: '2025-03-12T17:20:00+01:00',
  url: 'https://gazette-orvanne.example/telephone',
  text: [
    'Devant les salariés, Samira Benkacem a raconté : « La maire nous a dit : “Le ministre m’a répondu : ‘Signez d’abord.’ Je n’avais pas le choix.” »',
    'Hélène Darcourt aurait confirmé la conversation à des proches.',
    'Paul Lestienne a démenti avoir donné cet ordre. « Je n’ai rien demandé », a-t-il répondu à Hélène Darcourt.',
    'Un responsable, qui a requis l’anonymat, affirme que la note « était sur le bureau ».',
  ].join('\n\n'),
  told: [
    {
      id: 'outer',
      who: 'Samira Benkacem',
      to: 'les salariés',
      says: '« La maire nous a dit : “Le ministre m’a répondu : ‘Signez d’abord.’ Je n’avais pas le choix.” »',
      cue: 'a raconté',
    },
    {
      id: 'middle',
      who: 'Hélène Darcourt',
      source: 'La maire',
      says: '“Le ministre m’a répondu : ‘Signez d’abord.’ Je n’avais pas le choix.”',
      cue: 'nous a dit',
      inside: 'outer',
    },
    {
      id: 'inner',
      who: 'Paul Lestienne',
      source: 'Le ministre',
      says: '‘Signez d’abord.’',
      cue: 'm’a répondu',
      inside: 'middle',
    },
    {
      who: 'Hélène Darcourt',
      says: 'la conversation',
      cue: 'aurait confirmé',
      type: 'indirect',
      hearsay: true,
      act: 'confirm',
    },
    { who: 'Paul Lestienne', says: 'avoir donné cet ordre', cue: 'a démenti', type: 'indirect', act: 'deny' },
    { who: 'Paul Lestienne', to: 'Hélène Darcourt', says: '« Je n’ai rien demandé »', cue: 'a-t-il répondu' },
    {
      who: 'un responsable',
      source: 'Un responsable',
      says: 'que la note « était sur le bureau »',
      cue: 'affirme',
      type: 'mixed',
    },
  ],
}

/** Two texts of one page. */
export const firstEdition: ToldArticle = {
  title: 'La maire a menti, accuse l’opposition',
  outlet: 'Le Phare du Soir',
  published: '2025-03-12T07:00:00+01:00',
  url: 'https://phare-du-soir.example/mensonge',
  text: '« La maire a menti », a accusé mercredi Bastien Maurel.\n\nLe rapport a été envoyé le 9 janvier.',
  told: [{ who: 'Bastien Maurel', says: '« La maire a menti »', cue: 'a accusé', act: 'accuse' }],
}

export const secondEdition: ToldArticle = {
  ...firstEdition,
  title: 'L’opposition met en cause la parole de la maire',
  text: '« La maire n’a pas tout dit », a affirmé mercredi Bastien Maurel.\n\nLe rapport a été envoyé le 9 janvier.',
  told: [{ who: 'Bastien Maurel', says: '« La maire n’a pas tout dit »', cue: 'a affirmé' }],
}

/** Everything a hostile page may try, as text. */
export const hostile: ToldArticle = {
  title: '<img src=x onerror="window.hacked=1"> & <b>gras</b>',
  outlet: '<script>window.hacked=2</script>',
  published: '2025-03-13T08:00:00+01:00',
  url: 'javascript:window.hacked=3',
  text: 'Bastien <b onclick="window.hacked=4">Maurel</b> a dit : « =HYPERLINK("http://evil.example";"cliquez") <script>window.hacked=5</script> [lien](javascript:window.hacked=6) ».',
  told: [
    {
      who: 'Bastien <b onclick="window.hacked=4">Maurel</b>',
      says: '=HYPERLINK("http://evil.example";"cliquez") <script>window.hacked=5</script> [lien](javascript:window.hacked=6)',
      cue: 'a dit',
    },
  ],
}
