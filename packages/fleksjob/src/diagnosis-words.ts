/** Words that name an illness, and codes of needs that often say what works instead. A suggestion, never a fact. */
export interface DiagnosisWords {
  /**
   * Lower case, separated by commas; the usual endings are added. `stem*` takes any ending ("depressiv"), `*stem` any
   * beginning ("panikangst"), `=word` no ending ("kræft", for "kræfter" means strength). Capitals are read as written
   * ("KOL", not the name Kol). A space also stands for a hyphen.
   */
  readonly words: string
  /** Codes of the catalogue, the likeliest help first. */
  readonly needs: readonly string[]
}

export const DIAGNOSIS_WORDS: readonly DiagnosisWords[] = [
  {
    words: 'adhd, ADD, add diagnose, damp diagnose, opmærksomhedsforstyrrelse, attention deficit, hyperkinetisk*',
    needs: ['KOG-01', 'KOG-06', 'SAN-01'],
  },
  {
    words: 'autis*, asperger*, *autisme, infantil autisme, atypisk autisme, autism spectrum, tourette*',
    needs: ['SOC-05', 'KOG-03', 'KOG-08', 'SAN-01'],
  },
  {
    words:
      'depress*, fødselsdepression, dysthymi*, bipolar*, maniodepress*, manio depressiv, manic depress*, manisk depressiv',
    needs: ['TEM-01', 'TID-09', 'KOG-02', 'SOC-04'],
  },
  {
    words: '*angst, angstlidelse, angstanfald, *fobi, anxiety, panic attack, panic disorder, agorafobi, agoraphobia',
    needs: ['SOC-04', 'SOC-01', 'KOG-08', 'SAN-02'],
  },
  {
    words:
      'ptsd, cptsd, posttraumatisk*, post traumatisk*, post traumatic*, posttraumatic*, belastningsreaktion, traumatiseret, krigstraume',
    needs: ['SAN-02', 'SOC-01', 'KOG-08', 'SAN-01'],
  },
  {
    words: 'ocd, tvangstanke*, tvangshandling, obsessive compulsive',
    needs: ['KOG-03', 'TEM-01', 'TEM-02'],
  },
  {
    words:
      'skizo*, schizo*, *psykose, psykotisk, psychosis, psychotic, psychoses, paranoid*, paranoia, stemmehører, hallucination',
    needs: ['KOG-02', 'SOC-04', 'SOC-05', 'SAN-01'],
  },
  {
    words:
      'borderline, personlighedsforstyrr*, personality disorder, spiseforstyrr*, eating disorder, anoreks*, anorex*, bulimi*, selvskade*, selvmordsforsøg, suicid*',
    needs: ['SOC-04', 'SOC-05', 'TID-09'],
  },
  {
    words: 'psykisk syg, psykisk sygdom, psykisk lidelse, sindslidende, sindslidelse, mental illness, mentally ill',
    needs: ['TEM-01', 'SOC-04', 'SOC-05'],
  },
  {
    words:
      'stress sygemeld*, stresssygemeld*, stressyg*, sygemeldt med stress, stressramt, stressreaktion, alvorlig stress, svær stress, arbejdsrelateret stress, kronisk stress, har stress, haft stress, udbrændt*, udbrændthed, burnout, burn out, stress leave, nervesammenbrud, psykisk sammenbrud',
    needs: ['TEM-01', 'TEM-02', 'TID-10', 'KOG-07'],
  },
  {
    words:
      'misbrug, alkoholmisbrug, stofmisbrug, pillemisbrug, hashmisbrug, misbrugsproblem, alkoholi*, alcoholi*, alcohol abuse, drug abuse, substance abuse, stofafhængig*, alkoholafhængig*, narkoman*, ludomani, addict, addiction',
    needs: ['SOC-04', 'KOG-03', 'TID-11'],
  },
  {
    words:
      '*gigt, gigtsmerte*, psoriasis*, arthrit*, artrit*, artros*, arthros*, osteoarthrit*, rheumatoid*, reumatoid*, bechterew*, lupus, morbus bechterew',
    needs: ['FYS-01', 'FYS-02', 'FYS-12'],
  },
  {
    words:
      'fibromyalg*, kroniske smerter, kronisk smerte*, smertesyndrom, chronic pain, hypermobil*, ehlers danlos, crps',
    needs: ['TID-08', 'FYS-01', 'FYS-03', 'TEM-01'],
  },
  {
    words:
      '*diskusprolaps, *discusprolaps, prolaps, herniated disc, slipped disc, skoliose, scoliosis, spinalstenose, *iskias, sciatica, lumbago, rygsygdom, dårlig ryg, ødelagt ryg, slidt ryg, rygproblem, *knogleskørhed, osteopor*',
    needs: ['FYS-01', 'FYS-03', 'FYS-07', 'FYS-12'],
  },
  {
    words:
      'karpaltunnel*, carpal tunnel, seneskedehindebetændelse, tennisalbue, impingement, frossen skulder, frozen shoulder',
    needs: ['FYS-02', 'FYS-09', 'FYS-06'],
  },
  {
    words:
      'sklerose, dissemineret sklerose, multipel sklerose, multiple sclerosis, scleros*, MS diagnose, *parkinson, muskelsvind, muscular dystrophy, cerebral parese, cerebral palsy, spastiker, ALS, polio*',
    needs: ['TID-08', 'TID-03', 'FYS-05', 'FYS-11'],
  },
  {
    words:
      'hjernerystelse, postcommotionel*, =commotio, concussion, piskesmæld, whiplash, hjerneskad*, senhjerneskad*, brain injury, brain damage, hjernetumor, brain tumour, brain tumor',
    needs: ['SAN-01', 'SAN-03', 'SAN-05', 'KOG-01'],
  },
  {
    words: 'blodprop, apopleksi, *slagtilfælde, hjerneblødning, stroke, aneurisme, afasi, aphasia',
    needs: ['KOG-01', 'TEM-01', 'TID-08'],
  },
  { words: 'epilep*, narkolepsi, narcolepsy', needs: ['KOG-11', 'TRA-03', 'SOC-06', 'SAN-03'] },
  {
    words: 'migræne*, migraine, hortons hovedpine, klyngehovedpine, spændingshovedpine',
    needs: ['SAN-03', 'SAN-01', 'SAN-05'],
  },
  {
    words:
      '=kræft, =kræften, kræftsyg, brystkræft, lungekræft, blodkræft, hudkræft, tarmkræft, kræftsygdom, kræftramt, kræftbehandling, cancer, leukæmi, leukaemia, leukemia, lymfom, lymphoma, senfølger',
    needs: ['TID-08', 'TID-09', 'TID-11', 'TEM-01'],
  },
  {
    words:
      'hjertesygdom, hjertesyg, hjertesvigt, hjertefejl, hjerteflimmer, hjerteanfald, heart disease, heart failure, heart attack, forhøjet blodtryk, angina',
    needs: ['TEM-01', 'FYS-05', 'FYS-01'],
  },
  { words: 'diabet*, sukkersyge', needs: ['TID-08', 'TID-04'] },
  {
    words:
      'KOL, COPD, rygerlunger, emfysem, emphysema, *astma, asthma*, lungefibrose, cystisk fibrose, cystic fibrosis, sarkoidose',
    needs: ['SAN-04', 'FYS-05', 'FYS-10'],
  },
  { words: '*allergi, *allergiker, *eksem, kontakteksem, allergic, allergy, allergies', needs: ['SAN-04'] },
  {
    words:
      'crohn*, morbus crohn, colitis*, ulcerøs colitis, irritabel tyktarm, irritable bowel, stomi, cøliaki, coeliac disease, celiac disease, IBS, nyresvigt, kidney failure, dialyse*',
    needs: ['TID-08', 'TID-05', 'FYS-11'],
  },
  {
    words:
      'kronisk træthed*, kronisk udmattelse*, chronic fatigue, ME/CFS, myalgisk encefalomyelitis, senfølger efter covid, senfølger efter corona, long covid, søvnapnø, insomni*, mononukleose',
    needs: ['TID-03', 'TID-08', 'TID-02', 'TID-09'],
  },
  {
    words: 'tinnitus, *menière, meniere*, hyperacusis, lydoverfølsom*, hørenedsættelse, hearing loss',
    needs: ['SAN-01', 'SAN-06'],
  },
  {
    words: 'glaukom, grøn stær, grå stær, makuladegeneration, macular degeneration, retinitis*',
    needs: ['SAN-07', 'SAN-05'],
  },
  { words: 'ordblind*, dysleksi, dyslektiker, dyslex*, talblind*', needs: ['KOG-10', 'KOG-04'] },
  {
    words: 'demens, dement, dementia, alzheimer, udviklingshæm*, down syndrom, downs syndrom, down syndrome',
    needs: ['KOG-09', 'KOG-04', 'KOG-05'],
  },
  {
    words:
      'hiv, AIDS, hepatitis, leverbetændelse, endometriose, endometriosis, stofskiftesygdom, hypothyr*, hyperthyr*',
    needs: ['TID-08', 'TID-11'],
  },
]

export const MEDICINE_WORDS = `
  antidepressi*, antipsykoti*, antipsychoti*, lykkepille*, psykofarmaka, sovemedicin, sovepille*, sleeping pill, smertestillende,
  painkiller, blodfortyndende, betablokker*, beta blocker, kemoterapi, chemotherapy, immunterapi, binyrebarkhormon, min medicin,
  tager medicin, får medicin, på medicin, my medication, on medication, taking medication, medicinsk cannabis, medical cannabis,
  sertralin*, citalopram, escitalopram, cipralex, fluoxetin*, fontex, paroxetin*, venlafaxin*, duloxetin*, mirtazapin*,
  amitriptylin*, nortriptylin*, vortioxetin*, litium, lithium, quetiapin*, seroquel, olanzapin*, zyprexa, risperidon*, aripiprazol*,
  abilify, clozapin*, methylphenidat*, ritalin, medikinet, concerta, elvanse, lisdexamfetamin*, lisdexamfetamine, atomoxetin*,
  strattera, melatonin, morfin, morphine, tramadol, dolol, oxycodon*, oxycontin, oxynorm, ketogan, contalgin, metadon, methadon*,
  antabus, antabuse, fentanyl, buprenorphin*, gabapentin*, pregabalin*, lyrica, methotrexat*, prednisolon*, humira, adalimumab,
  sulfasalazin*, insulin, metformin, ozempic, wegovy, semaglutid*, levetiracetam, keppra, lamotrigin*, valpro*, carbamazepin*,
  sumatriptan, diazepam, stesolid, oxazepam, oxapax, alprazolam, zopiclon*, zolpidem, panodil, pinex, ibuprofen, ipren,
  kodein, codein*, waran, warfarin, eliquis, xarelto, levodopa, tysabri, eltroxin, ventoline`

/**
 * What makes a word the name of a place, a subject or a trade instead of somebody's illness: "Gigtforeningen",
 * "demenskoordinator", "gigtfri", "Kræftens Bekæmpelse", "lithium-batterier".
 */
export const HARMLESS_TAILS =
  'forening, foreningen, forbund, forbundet, selskab, selskabet, society, association, foundation, fond, fonden, bekæmpelse, ' +
  'konsulent, koordinator, vejleder, sygeplejerske, sygeplejersker, behandler, undervisning, underviser, lærer, teaching, teacher, care, rådgiver, rådgivning, forsker, forskning, research, terapeut, ' +
  'assistent, hjælper, læge, afdeling, afdelingen, center, centret, centeret, klinik, klinikken, skole, skolen, bosted, plejehjem, ' +
  'område, området, politik, forebyggelse, fri, frit, frie, free, venlig, venligt, venlige, friendly, sikret, pleje, nurse, ' +
  'batteri, batterier, battery, batteries, produktion, linje, netværk, netværket, kursus, kurser, uddannelse, fagligt, faglig, testet, ' +
  'mærket, fabrik, fabrikken, af data, of data'

/** Work with others is a competence: "hjælp til ældre med demens", "people with dementia". Stands before the word. */
export const OTHERS_BEFORE =
  /(?<!\p{L})(?:mennesker|personer|borgere|beboere|brugere|patienter|pårørende til|børn|unge|voksne|ældre|elever|kunder|people|persons|adults|children|residents|patients|pupils|students|citizens)\s(?:med|with|der har|who have)\s(?:\p{L}{1,20}\s)?$/iu
