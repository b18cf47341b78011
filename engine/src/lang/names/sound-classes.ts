/** Sound classes that a group of letters can stand for, the usual reading first; `''` where it is silent. */
export type Reading = readonly string[]

const readings = (rows: string): ReadonlyMap<string, Reading> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap(line => line.trim().split(/\s{2,}|;\s*/u))
      .map(cell => {
        const [letters, sounds] = cell.split('=') as [string, string]
        return [letters, sounds.split('|').map(sound => (sound === '-' ? '' : sound))] as const
      }),
  )

/**
 * Latin letters, read with the habits of all languages at once. Classes: P (p b), F (f v w), T (t d), K (k g q), S (s z ts), J (all
 * hushing sounds), L, M, N, R; h and the vowels are not heard.
 */
export const LATIN_READINGS: ReadonlyMap<string, Reading> = readings(`
  b=P; p=P; f=F; v=F; ph=F; pf=F|PF; t=T; d=T; th=T; dh=T|S; k=K; q=K; qu=K|KF; ck=K; cc=K|KS; l=L; m=M; n=N; r=R
  w=F|-; wh=F|-; wr=R; aw=-|F; ow=-|F; ew=-|F
  s=S|J; ss=S; ß=S; z=S|J; zz=S; tz=S; ts=S; dz=S|J; ce=S|J|K; ci=S|J|K; cy=S; c=K|J|S; ç=S|J; cs=J|KS|S; x=KS|J|S
  ch=J|K|-; tch=J; tsch=J; sch=J|SK; sh=J; chtc=J; shch=J; schtsch=J; szcz=J; cz=J; sz=J|S; zh=J; zs=J; rz=J|RS; sj=J; tj=J|T; dj=J|T; dž=J; dzh=J; dż=J
  š=J; ş=J; č=J; ć=J; ž=J; ż=J; ź=J; ś=J; đ=J|T; ð=T; þ=T; ţ=S; sc=S|SK|J; sci=J|S|SK; sk=SK|J
  j=J|-; y=-|J; g=K|J; ge=J|K; gi=J|K; gy=T|J|K; gh=K|-; gu=K; gn=N|KN; ğ=K|-; gg=K|J; ng=NK|N; ng$=N|NK; gh$=-|K; ght=T; kh=-|K; ^kn=N|KN
  ll=L|-; ł=L; ñ=N; ř=RJ|R; ķ=K; ģ=K|J; ny=N; ty=T|J; ti=T|S; h=-|K
  s$=S|-; x$=KS|-; z$=S|-; t$=T|-; d$=T|-; us$=-|S; is$=-|S; as$=-|S; es$=-|S; ts$=S|T|-; ck$=K; ff$=F; ov$=F; off$=F; ph$=F; th$=T
  ova$=F; mb$=M|MP; ^h=-|K; ^x=S|KS|J; ^j=J|-; ^ps=PS|S; ^ts=S|J; ^tz=S`)

/** Letters of the other scripts. */
export const SCRIPT_READINGS: ReadonlyMap<string, Reading> = readings(`
  б=P; п=P; в=F; ф=F; т=T; д=T; г=K|-; ґ=K; к=K; л=L; м=M; н=N; р=R; с=S; з=S; ц=S; дз=S; тс=S; дс=S; ѕ=S; х=-|K|J; кс=KS; нг=NK|N; нг$=NK|N
  ж=J; ч=J; ш=J; щ=J; дж=J; тш=J; тч=J; дш=J; џ=J; ћ=J; ђ=J; ќ=K|J; ѓ=K|J; ў=-|F; љ=L; њ=N; ль=L; нь=N; у=-|F; ^у=-|F; ^уа=F|-; ^уи=F|-; ^уэ=F|-; ^уо=F|-; ^уе=F|-; ю=-; й=-|L; йн=N
  ^дж=J; ^г=K|-; ^х=-|K; ^ј=-|J; ј=-|J; ^й=-|J; ^є=-; ^я=-|J; ^ю=-|J; ^е=-|J; ^йо=-|J; ^ё=-|J; ова$=F; яу=-|F; ау=-|F
  β=F|P; γ=K|-; γι=-|K|J; γκ=K|NK; γγ=NK; δ=T; ζ=S|J; θ=T|S; κ=K; λ=L; μ=M; μπ=P|MP; ν=N; ντ=T|NT; ξ=KS; π=P; ρ=R; σ=S|J; ς=S; τ=T; τζ=J|S; τσ=J|S; φ=F; χ=-|K; ψ=PS; αυ=F|-; ευ=F|-; ου=-|F; ^γου=F|-; ^ου=F|-; ς$=S; ^σ=S|J; ντζ=J|NJ
  ب=P; پ=P; ت=T; ث=T|S; ج=J|K; چ=J; ح=-; خ=-|K; د=T; ذ=T|S; ر=R; ز=S; ژ=J; س=S; ش=J; ص=S; ض=T; ط=T; ظ=S; غ=K|-; ف=F; ق=K; ك=K; كس=KS; گ=K; ل=L; م=M; ن=N; نج=NK|NJ; نگ=NK|N; نغ=NK|N; نب=MP|NP
  و=-|F; ^و=F|-; ي=-; ^ي=-|J; ه=-; تش=J; دج=J; ^ال=-|L; تس=S; آ=-`)
