const groups = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/u))

/** Short and pet names with the full names they stand for; a name can stand in several rows. Small letters, without accents of vowels. */
export const NICKNAMES = groups(`
  william will bill billy willy willie liam wilhelm willem guillaume
  robert rob bob bobby robbie bert
  richard rick ricky dick rich richie
  edward ed eddie ted teddy ned edouard eduard
  edmund ed eddie ted
  edwin ed eddie
  thomas tom tommy thom
  james jim jimmy jamie jem
  john jack johnny jon johnnie
  joseph joe joey jo jozef josef
  michael mike mick mickey micky mikey michel
  charles charlie chuck chas charley
  david dave davy davie dafydd
  daniel dan danny danni
  donald don donnie
  ronald ron ronnie
  kenneth ken kenny
  benjamin ben benny benji
  christopher chris kit topher christophe
  christine chris chrissie tina
  stephen steve stevie steven stefan
  andrew andy drew
  anthony tony antony ant anton antoine
  antonio tony toni toño nino
  alexander alex alec al sandy sasha xander lex alexandre
  alexandra alex sandra sasha alexa
  albert al bert bertie
  alfred al fred alf alfie freddy
  alan al
  frederick fred freddie freddy rick frederic
  francis frank fran franck
  franklin frank
  francois fanfan
  george georgie jorge
  gerald gerry jerry
  gerard gerry ger
  gregory greg gregg
  harold harry hal
  henry harry hank hal henri
  jeffrey jeff geoff
  geoffrey geoff jeff
  jonathan jon jonny nathan
  lawrence larry laurie lars
  laurence larry laurie
  leonard len lenny leo leon
  lewis lew lou louis
  louis lou
  martin marty
  matthew matt matty
  nathaniel nathan nat nate
  nicholas nick nicky nico nicolas
  patrick pat paddy padraig
  patricia pat patty trish tricia patsy
  peter pete pierre
  philip phil pip philippe
  raymond ray
  samuel sam sammy
  samantha sam
  timothy tim timmy
  theodore ted teddy theo
  vincent vince vinnie
  walter walt wally
  zachary zach zack
  abraham abe
  arthur art artie
  bernard bernie
  clifford cliff
  clinton clint
  eugene gene
  gabriel gabe gabi
  irving irv
  isaac ike
  dwight ike
  jacob jake jay
  jerome jerry
  melvin mel
  mitchell mitch
  norman norm
  oliver ollie
  russell russ
  stanley stan
  terence terry
  theresa terry tess tessa
  victor vic vik viktor
  vernon vern
  elizabeth liz lizzie beth betty bess eliza libby lisa elisabeth
  elisabeth lise lisa elise babeth liz
  margaret maggie meg peggy marge greta rita marguerite margaux
  katherine kate katie kathy kathy kay kit cathy
  catherine kate cathy katy cath cat
  deborah deb debbie
  barbara barb babs
  susan sue susie suzy
  judith judy
  jennifer jen jenny
  jacqueline jackie
  pamela pam
  rebecca becky
  cynthia cindy
  dorothy dot dolly
  victoria vicky vic tori
  virginia ginny
  valerie val
  amanda mandy
  angela angie
  helen nell ellen elena helene
  mary molly polly mamie may maria marie
  martha patty
  nancy ann
  abigail abby
  josephine jo josie
  joanne jo joanna
  stephanie steph
  kimberly kim
  cherie cheryl
  jean-francois jeff
  jean-pierre jp
  emmanuel manu emanuel manny
  manuel manolo manu manny
  francisco paco pancho kiko curro fran
  jose pepe pepito
  ignacio nacho
  enrique quique
  guadalupe lupe
  dolores lola
  mercedes merche
  concepcion concha
  pilar pili
  rafael rafa
  roberto beto
  alberto beto
  guillermo memo
  jesus chuy
  luiz lula luis
  giuseppe beppe peppe pino
  giovanni gianni nanni vanni
  luigi gigi
  domenico mimmo
  salvatore totò turi
  francesco franco checco
  matteo teo
  johann hans johannes
  johannes hans johan jan hannes
  heinrich heinz heiner heini
  friedrich fritz
  josef sepp joschka peppi
  joseph joschka
  gerhard gerd gert
  ludwig lutz
  konrad kurt
  wolfgang wolf
  andreas andi
  maximilian max
  ulrich uli
  wilhelm willi willy
  margarethe grete gretchen
  katharina kathi katja
  hendrik henk rik
  cornelis kees cor
  jacobus jaap koos
  antonius ton toon
  petrus piet
  johanna jo hanneke
  stanislaw staszek stasiek
  tadeusz tadek
  wlodzimierz wlodek
  aleksander olek
  malgorzata gosia
  katarzyna kasia
  agnieszka aga
  jaroslaw jarek
  janusz jan
  wojciech wojtek
  zbigniew zbyszek
  frantisek franta
  vaclav vasek
  josef pepa
  istvan pista
  laszlo laci
  ferenc feri
  sandor sanyi
  aleksandr sasha sacha shura alex sania александр саша шура
  aleksandra sasha sacha александра саша
  aleksei alyosha aliocha lyosha алексей алеша леша
  vladimir volodya volodia vova vlad владимир володя вова
  volodymyr volodya vova володимир володя вова
  dmitri dima mitia mitya дмитрий дима митя
  yevgeny evgueni zhenya jenia евгений женя
  mikhail misha micha михаил миша
  nikolai kolya kolia николай коля
  sergei seryozha serioja сергей сережа
  ivan vanya vania иван ваня
  konstantin kostya kostia константин костя
  yuri yura iouri юрий юра
  boris borya борис боря
  anatoly tolya анатолий толя
  grigory grisha григорий гриша
  pavel pasha павел паша
  pyotr petya петр петя
  maria masha macha mariya мария маша
  anastasia nastya nastia анастасия настя
  ekaterina katya katia екатерина катя
  tatiana tanya tania татьяна таня
  natalia natasha natacha наталья наталия наташа
  yulia yulya ioulia юлия юля
  olga olya olia ольга оля
  elena lena елена лена
  svetlana sveta светлана света
  ludmila lyuda людмила люда
  irina ira ирина ира
  viktoria vika виктория вика
  mohammed mohamed muhammad mohamad mehmet mohd mohammad`)

/** One given name in the forms of several languages, as people are renamed when written about elsewhere. */
export const EQUIVALENTS = groups(`
  aleksandr alexander alexandre aliaksandr oleksandr olexandre alejandro alessandro aleksander aleksandar sandor александр олександр аляксандр
  mikhail michael michel mykhailo miguel michele michal mikhailo mihai mihail mihaly mykhaylo михаил михайло міхаіл
  nikolai nicolas nicholas mykola mikalai nikolaos mikolaj niccolo николай микола мікалай
  vladimir volodymyr uladzimir wladimir vladimiras wlodzimierz владимир володимир уладзімір
  andrei andrew andre andriy andrii andreas andrzej andrej andras andres андрей андрій
  pyotr peter pierre petro piotr pedro petr pietro peteris петр петро
  pavel paul pavlo pablo paolo pawel pal pauls павел павло
  ivan john jean jan juan giovanni johannes ioannes johan hans janos yahya ian sean joao yannis ioannis janis ян иван іван джон жан
  sergei serge serhiy serguei sergio serhii сергей сергій
  dmitri dmytro dimitri dimitar dimitrios demetrius дмитрий дмитро
  yevgeny eugene evgueni yevhen eugen jewgeni евгений євген
  konstantin constantin kostyantyn constantine constantino konstantinos константин костянтин
  grigory gregory gregoire hryhoriy gregorio григорий григорій
  georgy george georges heorhiy jorge giorgio georg georgios jiri jerzy юрій юрий yuri
  vasily basil vasyl basile basilio vasileios василий василь
  stepan stephen etienne stefan stephane esteban steven istvan stephanus stephanos степан
  yakov jacob jacques james jakob iacobus giacomo jaime яков
  iosif joseph josef jose giuseppe jozef iosephus yosif youssef yusuf иосиф
  ilya elias elie illia илья ілля
  yuri iouri georges jurij юрий
  oleksiy aleksei alexis alexei alexius алексей олексій
  anatoly anatole anatoliy анатолий анатолій
  ekaterina catherine kateryna katarina katherine caterina katharina catalina екатерина катерина
  elena helen helene olena yelena елена олена
  maria mary marie mariya marija мария марія
  anna anne ann hanna ana ганна анна
  natalia natalie nataliya nathalie наталья наталія
  yulia julie julia ioulia yuliya giulia юлия юлія
  olga olha ольга
  tatiana tetyana tatyana tetiana татьяна тетяна
  irina irene iryna irena ирина ірина
  ludmila lyudmyla людмила
  karl charles carlos carlo carl karol karel carolus karoly карл шарль чарльз
  ludwig louis luis luigi lewis ludovicus lajos людовик
  wilhelm william guillaume guillermo guglielmo willem vilmos gulielmus guilelmus уильям вильгельм
  heinrich henry henri enrique enrico hendrik henrik henricus henryk генрих анри
  friedrich frederick frederic federico fredrik fridericus frederik
  franz francis francois francisco francesco frans franciscus franciszek frantisek ferenc франц
  anton anthony antoine antonio antonius antoni antonin антон
  eduard edward edouard eduardo edoardo eduardus edvard эдуард
  robert roberto robertus roberts
  richard ricardo riccardo ricardus richards
  thomas tomas tommaso tomasz tamas
  philipp philip philippe felipe filippo philippus filip fulop филипп
  matthew matthieu matteo mateo matthias mateusz matej
  mark marc marco marcos marcus marek
  luke luc luca lucas lukas lukasz
  laurence laurent lorenzo laurentius lawrence lars lorenz wawrzyniec
  christopher christophe cristobal cristoforo christophorus christoph krzysztof
  bernard bernhard bernardo bernardus
  daniel daniele danielius danylo данило
  david davide dawid dafydd davyd taoud
  martin martino martinus marcin
  elizabeth elisabeth isabel elisabetta elzbieta erzsebet елизавета
  margaret marguerite margarita margherita malgorzata margarethe margit
  theodor theodore fyodor fedor teodoro fedir федор
  abraham ibrahim avraham
  musa moses moise moshe
  suleiman solomon suleyman salomon
  yusuf joseph youssef yousef yosef
  gerhard gerard gerardo gerardus
  gerald geraldus giraldus
  patrick patricio padraig patricius
  rudolf rudolph rodolfo rodolphe
  julius jules julio giulio gyula
  leo leon lev léon leone лев
  viktor victor vittorio wiktor виктор віктор
  josephine giuseppina josefina
  augustus auguste augusto
  benedict benoit benito benedikt benedetto
  sebastian sebastien sebastiano
  raymond raimundus ramon raimondo
  roger rogerius ruggero rogelio
  hugo hugh hugues ugo
  timothy timotheus timothee timofei
  simon simeon semyon szymon semen симон семен
  arthur arturus arturo artur
  vincent vincentius vincenzo vicente wincenty
  stanislas stanislaw stanislav
  casimir kazimierz
  ladislas ladislav laszlo wladyslaw vladislav ladislaus`)
