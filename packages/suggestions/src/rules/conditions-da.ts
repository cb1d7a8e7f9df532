import { type ConditionRule, counts, offers, strains } from './condition-rule.ts'

/** How Danish adverts and CVs speak of the catalogue's conditions. One topic a rule, its wordings apart by semicolons. */
export const conditionsDa: readonly ConditionRule[] = [
  offers('TID-03', 'hviledag*; fri(dag)? (i)?mellem; fridag* (i)?mellem; en dag fri mellem*; en fridag mellem*'),
  offers(
    'TID-04',
    'fast* (arbejds)?(dag|dage|tider|mødetid*|arbejdstid*|ugeskema); fast* dag* og (møde)?tid*; samme (dag|dage|tid|tider|tidspunkt*) hver uge; fast* (dag|dage) om ugen',
  ),
  strains(
    'TID-04',
    'skiftende (vagter|arbejdstid*|mødetid*|tider|dage); skifteholdsarbejde; skiftehold; rullende vagt*; vagtplan* skifter',
  ),
  offers(
    'TID-05',
    'fleksib* (møde|arbejds)?(tid|tider|mødetid*|arbejdstid*|timer|arbejdsdag*); flekstid; fleksibilitet i (arbejds|møde)tid*; mød* når det passer*; mødetid* er fleksib*; arbejdstid* er fleksib*; selv (bestemme*|tilrettelægge*) (din|dine|hvornår du) (arbejdstid*|mødetid*|møder)',
  ),
  offers(
    'TID-08',
    'ekstra pauser; (pause|pauser) (når|efter|hvis) _ (behov|brug for *); plads til (ekstra)? pauser; pauser efter behov; holde* (en)? (pause|pauser) når*; flere pauser; mange pauser; mulighed for (ekstra)? pauser',
  ),
  offers(
    'TID-09',
    'timer* kan (variere|svinge) (fra uge til uge)?; timer* kan fordeles*; fordele* timer* (over|frit|som); timer* fordeles efter aftale; timer* kan lægges frit',
  ),
  offers(
    'TID-10',
    'gradvis* (opstart|start|optrapning|indkøring); trappe* _ op; start* (ud)? (med|på) få timer; få timer i starten; start* i det små; blød* opstart; rolig* opstart; stille og rolig* (start|opstart)',
  ),
  offers(
    'TID-11',
    'fri til (aftaler|læge*|behandling*|undersøgelse*); uden om (dine|andre)? aftaler; bytte* (vagter|dage); tage* hensyn til (dine)? aftaler; plads til (læge*|behandling*)',
  ),
  strains('TID-12', 'overarbejde; overtid; tilkald; tilkaldevagt*; rådighedsvagt*; tilkaldt med kort varsel'),
  offers('TID-12', 'gå* hjem til tiden; fri til tiden; timer* holder'),
  offers(
    'TEM-01',
    'rolig* (arbejds)?tempo; (dit|sit|mit|eget|et lavt) (eget)? tempo; i ro og mag; god tid til (opgaver*|arbejdet|det); uden at skulle skynde*; tempo* er roligt; tage* (sig|os|dig|mig) god tid',
  ),
  strains(
    'TEM-01',
    'akkord*; højt (arbejds)?tempo; hurtigt tempo; fuld fart; fart over feltet; fart på; samlebånd*; hektisk*; travl* (hverdag|køkken|butik|miljø|arbejdsdag*|perioder|afdeling|lager); meget travlt; travlhed; stress; tidspres',
  ),
  strains(
    'TEM-02',
    'stram* (deadlines?|frister|tidsfrister|tidsplan*); (korte|mange|faste) deadlines?; deadlines?; tidsfrister; korte frister',
  ),
  offers('TEM-02', 'kan vente (en dag|til *|lidt)?; haster ikke; intet haster; ikke noget der haster'),
  offers(
    'TEM-03',
    'rækkefølge* (er fri|bestemmer du|vælger du); selv (bestemme*|vælge*|planlægge*) (du)? (rækkefølge*|din dag|dine opgaver|opgaver*); bestemmer (du)? selv rækkefølgen; planlægger selv (din|dine) (dag|arbejdsdag|opgaver); tilrettelægge* (selv)? (din|dit|dine) (egen|eget|egne)? (dag|arbejde|arbejdsdag|opgaver)',
  ),
  offers('TEM-04', 'kolleg* (kan )?(altid )?tage* over; (andre|nogen|vi) (kan )?tage* over'),
  strains('TEM-04', 'eneansvar*; alene med ansvaret; alene om ansvaret'),
  strains(
    'FYS-01',
    'tung* løft*; løft* tung*; løfte noget tungt; tung* (fysisk )?arbejde; tunge (ting|kasser|pakker|byrder)',
    'none',
    'usual',
  ),
  offers('FYS-01', 'kun lette løft; kun løfte let*; kun lette (ting|kasser|pakker|varer)'),
  counts(
    'FYS-01',
    'løft* _ (op til|højst|maks|maksimalt|max|på|omkring|ca) # (kg|kilo); løft* # (kg|kilo); (kasser*|pakker*|varer*|sække*|poser*|emner*|ting*|det|de|spande*) vejer _ # (kg|kilo); bære _ # (kg|kilo); (højst|maks|maksimalt|max) # (kg|kilo); på (højst|op til) # (kg|kilo)',
  ),
  {
    code: 'FYS-01',
    says: 'none',
    denied: 'number',
    words: [
      'løft* _ (over|mere end|tungere end) # (kg|kilo)',
      'løft* # (kg|kilo) eller mere',
      '(ting|kasser|pakker) over # (kg|kilo)',
      '(mere end|over) # (kg|kilo)',
    ],
  },
  strains(
    'FYS-02',
    'ensidig* (og)? (gentag* )?(arbejde|bevægelse*|opgaver); ensformig* (arbejde|bevægelse*); gentagne bevægelser; ega',
  ),
  offers(
    'FYS-02',
    'varierede? (arbejds)?(opgaver|arbejde|arbejdsdag*|arbejdsopgaver|bevægelser); afveksl* (opgaver|arbejde|arbejdsdag*|mellem); skift* mellem (flere )?(forskellige )?opgaver; veksl* mellem (forskellige )?opgaver; opgaverne (varierer|skifter)',
  ),
  offers(
    'FYS-03',
    '(skift*|veksl*|variere*) mellem at (sidde|stå|gå) _ (stå|sidde|gå); både (sidde|stå|gå) og (stå|gå|sidde); både siddende og stående; både stående og siddende; (stå|sidde) (eller|og) (sidde|stå) (op )?(som du|efter behov|undervejs); rejse (dig|mig|sig) (og|op) *; røre (på)? (dig|mig|sig) undervejs',
  ),
  strains(
    'FYS-03',
    '(står|stå|stående) (arbejde )?(op )?hele dagen; (sidder|sidde) (ned )?hele dagen; stillesiddende arbejde',
  ),
  offers(
    'FYS-04',
    '(opgaver*|arbejdet|det|meget|meste) _ (kan )?(løses|klares|udføres) siddende; siddende arbejde; kan sidde ned; sidde ned (ved|under|til|mens|og) *; arbejder siddende; mest siddende; arbejdet er siddende',
    'no',
  ),
  strains(
    'FYS-04',
    'stående arbejde; på benene hele (dagen|vagten); gående arbejde; står og går (hele|meget|det meste) *; stående og gående arbejde',
  ),
  counts(
    'FYS-05',
    '(stå|gå|står|går|stående) _ (højst|op til|maks|max|maksimalt|kun) # minutter; (højst|max|maks|maksimalt) # minutter (stående|på benene)',
  ),
  strains(
    'FYS-06',
    'over (skulderhøjde|skuldrene|hovedhøjde|hovedet); række* _ højt (op)?; øverste hylde*; høje hylder',
  ),
  strains(
    'FYS-07',
    '(på|ned på) knæ*; i hug; knælende*; foroverbøjet*; bøj* (dig|mig|sig)? (forover|meget)?; bukke (dig|mig|sig)?',
  ),
  strains('FYS-08', 'trapper?; trappen; trapperne; stiger?; stigen; mange trin; flere etager uden elevator'),
  offers(
    'FYS-08',
    'elevator*; i stueplan; stueplan; i stueetagen; (alt (er|ligger) )?(på|i) (ét|et|samme) (plan|niveau)',
    'no',
  ),
  offers('FYS-09', 'talestyring; talegenkendelse; diktere; tale noter ind; tale (det|dem) ind'),
  strains(
    'FYS-09',
    '(meget|langvarigt) tastearbejde; tastearbejde; finmotorisk* arbejde; små (dele|ting|skruer) hele dagen',
  ),
  strains(
    'FYS-10',
    'kulde; kølerum*; frostrum*; fryserum*; kølelager; frostlager; udendørs; ude i (al slags|alt slags)? vejr; (al|alt) slags vejr; udearbejde; vibrationer; vibrerende *; træk og kulde; arbejder ude',
  ),
  offers('FYS-10', 'indendørs; arbejde* foregår inde; inde i varmen'),
  offers(
    'FYS-11',
    '(er|med)? handicapvenlig*; kørestolsvenlig*; kørestolsbruger*; niveaufri*; handicaptoilet*; trinfri*; uden trin; tilgængelig* for kørestol*; plads til (en)? kørestol',
    'no',
  ),
  offers(
    'FYS-12',
    'hæve sænke ?bord*; hæve/sænke ?bord*; hævesænkebord*; ergonomisk* (stol*|arbejdsplads*|arbejdsstilling*|indrettet|kontorstol*|udstyr); (god|gode) (kontor)?(stol|stole|arbejdsstole|arbejdsstol|kontorstol*); elevationsbord*; specialstol',
    'no',
  ),
  offers(
    'KOG-01',
    '(én|en|1) (opgave|ting) (ad|af) gangen; opgaver* (én|en) ad gangen; kun (én|en) opgave (ad gangen)?',
  ),
  strains(
    'KOG-01',
    'mange bolde (i luften)?; flere bolde i luften; multitask*; mange ting på (én|en) gang; flere (ting|opgaver) (på (én|en) gang|samtidig*)',
  ),
  offers(
    'KOG-02',
    '(vel|klart|tydeligt)? ?afgrænsede? (arbejds)?(opgaver|opgave|arbejdsopgaver|område*); veldefinerede? opgave*; (klare|tydelige|konkrete|overskuelige) (arbejds)?opgaver; (tydelig|klar) start og (slut|slutning); opgaver* er (klare|konkrete|overskuelige|afgrænsede|tydelige)',
  ),
  strains('KOG-02', 'uklare opgaver; løst definerede opgaver'),
  offers(
    'KOG-03',
    '(faste|kendte) (arbejds)?(rutiner|gange|arbejdsgange); samme (rutine*|opgaver (hver|de fleste) *); fast struktur; faste rammer; genkendelig* (opgaver|hverdag|dage|arbejdsdag*|rutiner); forudsigelig* (opgaver|hverdag|dage|arbejdsdag*); struktureret (hverdag|arbejdsdag); rutineopgaver; rutineprægede? (arbejde|opgaver)',
  ),
  {
    code: 'KOG-03',
    says: 'no',
    denied: 'none',
    words: [
      '(ikke|ingen) to dage er ens',
      '(ingen|ikke to) dage (er|ligner) (ens|hinanden)',
      'to dage er (aldrig|sjældent) ens',
      'omskiftelig* (hverdag|arbejdsdag*|opgaver)',
      'uforudsigelig* *',
    ],
  },
  offers(
    'KOG-04',
    'tjeklister?; tjekliste* (til|med|over) *; skriftlig* (instruktion*|vejledning*|opskrift*|anvisning*|arbejdsgang*); trin for trin; skridt for skridt; step by step',
    'no',
  ),
  offers(
    'KOG-05',
    '(grundig* |god )?oplæring (i|med) (ro og mag|ro|god tid|(dit |eget |dit eget )?tempo); (grundig*|god|rolig*|tålmodig*) oplæring; oplær* (dig )?(i dit (eget )?tempo|grundigt|i ro og mag|stille og roligt); sidemandsoplæring; (vist|vise* dig) (det |tingene |opgaven |opgaverne )?(igen|flere gange); lære* det i (dit eget|eget|roligt) tempo; (fast|bestemt) (person|kollega) (der )?oplærer (dig)?; oplæring (af|ved) en (fast|bestemt) *',
  ),
  strains('KOG-06', '(mange|hyppige|konstante) afbrydelser', 'none', 'usual'),
  {
    code: 'KOG-06',
    says: 'usual',
    denied: 'none',
    words: [
      'arbejde* uforstyrret',
      'uforstyrret arbejde*',
      '(få|ingen|uden) afbrydelser',
      'ikke (bliver|blive) (afbrudt|forstyrret)',
      'uden at blive (afbrudt|forstyrret)',
      'ro til (at )?(fordybe* *|koncentrere* *|fordybelse|koncentration)',
    ],
  },
  counts(
    'KOG-06',
    '(uforstyrret|ro|fred|uden afbrydelser) _ (mindst|op til|minimum) # minutter; # minutter (uforstyrret|uden afbrydelser|i ro)',
  ),
  offers(
    'KOG-07',
    'hjælp til at (prioritere|planlægge|få overblik|strukturere) *; hjælper (dig )?med at (prioritere|planlægge) *; (aftaler|gennemgår|planlægger|lægger en plan for) (vi )?(sammen )?(dagens opgaver|dagen); dagens opgaver (aftales|gennemgås|planlægges)*; dagen (begynder|starter) med _ (plan|gennemgang|opgaver); dagsplan',
  ),
  counts(
    'KOG-08',
    '(besked|varsel|varsler|varslet|meldes|ændringer*|vagtplan*|kender (din|dine) vagt*) _ (mindst|senest|minimum)? # (dag|dage|døgn) (før|i forvejen|inden|frem|ud i fremtiden|varsel)?; # (dages|døgns) varsel',
  ),
  counts(
    'KOG-08',
    '(besked|varsel|varsler|varslet|meldes|ændringer*|vagtplan*) _ (mindst|senest|minimum)? # (uge|uger) (før|i forvejen|inden|frem|ud i fremtiden); # ugers varsel',
    'none',
    7,
  ),
  offers('KOG-09', 'huskelister?; huskesed*; huskenoter; opslag (på|over|ved) (arbejdspladsen|maskinen|væggen|bordet)'),
  offers(
    'KOG-10',
    'piktogram*; billeder i stedet for tekst; læsehjælp; (hjælp|støtte) til at (læse|skrive)*; oplæsning af tekst*; (behøver|skal) ikke (kunne )?(læse|skrive)*; læse* op for dig',
  ),
  strains(
    'KOG-11',
    '(farlige|store|tunge) maskiner; farligt værktøj; rundsav*; betjene* (farlige )?maskiner; maskiner',
    'none',
    'yes',
  ),
  { code: 'KOG-11', says: 'no', denied: 'yes', words: ['farlige maskiner', 'rundsav*', 'kædesav*', 'motorsav*'] },
  offers(
    'SAN-01',
    '(rolig*|stille|fredelig*|støjsvag*|støjfri*) (og rolige? |og stille |og venlige? )?(kontor*|omgivelser|område*|lokale*|rum|arbejdsmiljø|arbejdsplads|sted|plads|værksted|lager|hjørne|butik); eget (kontor|rum|lokale); enekontor*; enmandskontor*; stillezone*; stillekontor*; støjsvag*; fred og ro; ro omkring (dig|mig|sig); stille og rolige* (omgivelser|område|sted); (der er|her er|her er altid) (stille|ro|roligt)( og (roligt|stille))?; (stille|ro) (hos os|på kontoret|på lageret|omkring *)',
    'no',
  ),
  strains(
    'SAN-01',
    'åben* kontor*; kontorlandskab*; storrumskontor*; storrum; støj; støjende; støjer; larm*; høj musik; høj lyd; høje lyde',
  ),
  offers(
    'SAN-02',
    '(hvilerum|stillerum); trække (dig|sig|mig) (lidt )?tilbage; sted at (hvile|trække *); (eget|stille|roligt) pauserum; hvile* (dig|sig|mig) (undervejs|lidt|i pausen); rum til (at )?(hvile|ro)*',
  ),
  offers(
    'SAN-03',
    '(dæmpet|dæmpbart?|dæmpbare) (lys|belysning|lamper?); dæmpe* (lyset|belysningen); lyset (kan )?(dæmpes|skrues ned|stilles); lyset er dæmpet; lys* du (selv )?kan (dæmpe|stille på|styre); solafskærmning',
  ),
  strains('SAN-03', '(skarpt|blinkende|kraftigt|flimrende) lys'),
  strains(
    'SAN-04',
    'parfume*; (stærke|kraftige) (dufte|lugte); kemikalier; kemi; rengøringskemi; støv; støvet (miljø|lokale|arbejde)?; støvende; træstøv; melstøv; opløsningsmidler; skrappe midler; røg',
  ),
  offers('SAN-04', 'duftfri*; parfumefri*; støvfri*; allergivenlig*'),
  counts(
    'SAN-05',
    '(skærm*|skærmen|computer*) _ (højst|op til|maks|max|kun|maksimalt) # minutter; (højst|op til|maks|max) # minutter (ved|foran) (en )?(skærm*|computer*)',
  ),
  offers(
    'SAN-06',
    'teleslynge; høreteknik*; høreapparat*; (beskeder*|vigtigt|vigtige beskeder|alt|instruktioner|aftaler) _ (på skrift|skriftligt); (besked|beskeder) på skrift; skriftlig* besked*',
  ),
  offers(
    'SAN-07',
    'skærmlæser*; stor skrift; forstørr* (tekst|skrift|skærm*|system*)?; oplæsningsprogram*; kan læses op',
  ),
  counts(
    'SOC-01',
    '(vi er|sidder|I er|der er) (kun )?# (kolleger|kollegaer|medarbejdere|personer|mennesker|ansatte)? (i|på) (rummet|kontoret|lokalet|værkstedet|afdelingen|teamet|køkkenet|lageret|butikken); (højst|max|maks|maksimalt|kun) # (personer|mennesker|kolleger) (i|på) (rummet|lokalet|kontoret|samme rum); # personer i rummet',
  ),
  strains(
    'SOC-02',
    'kundekontakt*; (direkte )?kontakt (med|til) (kunder*|borgere|gæster*); borgerkontakt; kundebetjening; kundehenvendelser; (betjene|ekspedere|betjener|ekspederer) (kunder|kunderne|gæster*|borgere); (tale|snakke|snakker) med (kunder*|gæster*); kundeservice',
  ),
  strains('SOC-02', 'kunder; kunderne; gæster', 'none', 'yes'),
  strains(
    'SOC-03',
    'klager; klagesager; reklamationer; (konflikt*|svære|vanskelige) (samtaler|situationer|kunder); konflikter; konfliktsamtaler; inkasso; (vrede|sure|utilfredse) (kunder|borgere|gæster)',
  ),
  offers(
    'SOC-04',
    'fast* (kontaktperson|makker|mentor|kollega|leder|person|voksen|tovholder|holdepunkt); (egen|en|tilknyttet|tilknyttes) mentor; mentorordning; makkerordning; makker hver dag; buddyordning; en buddy; samme (leder|kollega|person) (hver dag|hver gang); (én|en) (bestemt|navngiven) (kontaktperson|person) (du kan|at) *',
    'no',
  ),
  offers(
    'SOC-05',
    '(klare|tydelige|klar|tydelig|direkte|konkrete) (og (klare|tydelige|direkte|konkrete|ærlige) )?(besked|beskeder|aftaler|forventninger|kommunikation|rammer|instrukser|svar); siger tingene (ligeud|direkte|som de er|lige ud); siger (det )?(klart|tydeligt|direkte)( hvad *)?; klar tale; (taler|tale) (klart|tydeligt|direkte)',
  ),
  offers(
    'SOC-06',
    '(altid|hele tiden) (er )?(en )?(kolleg*|nogen) (i nærheden|tæt på|ved din side|på arbejde|til stede|omkring); kolleg* i nærheden; aldrig alene; ikke alene (på|om|med) *; (er|står|arbejder|være|arbejde) ikke alene; sammen med en (fast )?(kollega|makker); altid en kollega*; (arbejder|arbejde) to og to',
  ),
  offers(
    'SOC-07',
    '(løses|klares|udføres|arbejde|arbejder|være) (helt |meget |mest )?alene; alenearbejde; arbejde* for (dig|sig|mig) selv; passe* (dig|mig|sig) selv',
    'none',
  ),
  offers(
    'SOC-08',
    '(møder|frokost*|fester|arrangementer|sociale arrangementer|det sociale|fælles frokost|fredagsbar) _ (er )?(frivillig*|valgfri*|ikke et krav); frivillig* (at )?(deltage|være med)*; (kan|må) (du )?(springe* over|vælge* fra) (frokost*|møder*|det sociale)?; ingen (pligt|krav) (til|om) at deltage*; deltage* (kun )?(i det|hvis|når) du (har lyst|vil|selv)*; vælge* (frokost*|møder|det sociale) fra',
  ),
  counts(
    'TRA-02',
    '# (m|meter) (fra|til) (stationen|banegården|busstop*|bussen|stoppested*|toget|togstation*|metro*|letbane*|S tog*|et busstop*|nærmeste *); (stoppested*|busstop*|station*|metro*|letbane*) (er|ligger) _ # (m|meter) (fra|væk)*',
  ),
  {
    code: 'TRA-02',
    says: 'usual',
    denied: 'none',
    words: [
      '(tæt på|ved siden af|klos op ad|lige ved|nær|i nærheden af) (stationen|banegården|busstop*|bus(sen)?|bus og tog|stoppested*|toget|tog|metro*|letbane*|offentlig transport|en station|et busstop*)',
      'bus* (holder|stopper|kører) (lige )?(uden for|ved|foran|til) (døren|os|hoveddøren|virksomheden)*',
      'let at (komme|nå) (til )?(hertil )?med (bus|tog|offentlig transport)*',
      'gode busforbindelser',
      'god offentlig transport',
    ],
  },
  strains(
    'TRA-03',
    'kørsel; (køre|kører) (i )?(bil|varebil*|varevogn|firmabil|lastbil|ud til *|varer ud|rundt til *|borgere|kunder|mellem * og *)',
  ),
  offers(
    'TRA-04',
    'hjemmearbejde; hjemmearbejdsdag*; (arbejde|arbejder|løses|klares|udføres|noget|dage|dag) (helt |delvist |også |lidt |noget )?(hjemme|hjemmefra); hjemmekontor; hjemmefra; remote; distancearbejde',
    'no',
  ),
]
