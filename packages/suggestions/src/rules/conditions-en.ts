import { type ConditionRule, counts, offers, strains } from './condition-rule.ts'

/** How English adverts and CVs speak of the catalogue's conditions. */
export const conditionsEn: readonly ConditionRule[] = [
  offers('TID-03', 'days? off in between; rest days? (in)? between; (a )?day off between *'),
  offers(
    'TID-04',
    '(fixed|set|regular) (working )?(days|hours|times|schedule); same (days|times|hours) (each|every) week',
  ),
  strains('TID-04', '(rotating|changing|varying) (shifts|hours); shift work; rota changes'),
  offers(
    'TID-05',
    'flexible (working )?(hours|time|start|starting times?|schedule); flexitime; flextime; start when it suits *',
  ),
  offers(
    'TID-08',
    '(extra|additional|frequent) breaks; breaks _ (when|whenever|as) _ need*; take (a )?breaks? when*; room for breaks',
  ),
  offers('TID-09', 'hours (can|may) (vary|be spread|be moved)*; spread (your|the) hours'),
  offers(
    'TID-10',
    'gradual (start|build up|increase)*; start (with|on|at) (a )?few hours; start small; build up (the|your)? hours; ease into',
  ),
  offers('TID-11', 'time off for (appointments|treatment|doctor*); around (your )?appointments; swap (days|shifts)'),
  strains('TID-12', 'overtime; on call (work|duty|shifts)?; called in at short notice'),
  offers(
    'TEM-01',
    '(calm|quiet|relaxed|steady|slow|gentle) pace; (your|my|their) own pace; no rush; without (rush|rushing|hurry); take (your|the|our) time',
  ),
  strains(
    'TEM-01',
    'piecework; fast paced; high pace; fast pace; assembly line; hectic; busy (environment|kitchen|shop|workplace|days); time pressure; stress',
  ),
  strains('TEM-02', 'tight (deadlines?|schedules?); strict deadlines?; short deadlines?; deadlines?'),
  offers('TEM-02', 'can wait (a|until|till) *; nothing is urgent; not urgent'),
  offers('TEM-03', '(choose|decide|plan) (your|the|my) (own )?(order|day|tasks); order is (free|up to you)'),
  offers('TEM-04', '(a )?colleagues? (can|will) (always )?take over; (somebody|someone|others) can take over'),
  strains('TEM-04', 'sole responsibility'),
  strains(
    'FYS-01',
    'heavy lift*; lift* heavy *; lift anything heavy; heavy (boxes|loads|objects|goods)',
    'none',
    'usual',
  ),
  counts(
    'FYS-01',
    '(lift*|carry*) _ (up to|at most|no more than|maximum|max) # (kg|kilos?|kilograms?); lift* # (kg|kilos?); (boxes|parcels|bags|items|they|goods) weigh _ # (kg|kilos?); (up to|at most|no more than|max) # (kg|kilos?)',
  ),
  {
    code: 'FYS-01',
    says: 'none',
    denied: 'number',
    words: ['lift* _ (over|above|more than|heavier than) # (kg|kilos?)', '(over|above|more than) # (kg|kilos?)'],
  },
  strains('FYS-02', '(repetitive|monotonous) (work|movements?|tasks|motion*)'),
  offers('FYS-02', 'varied (tasks|work|days|duties); tasks vary; switch* between (different )?tasks; variety of tasks'),
  offers(
    'FYS-03',
    '(switch*|alternate|mix*|move) between (sitting|standing) *; (sit|stand) (or|and) (stand|sit) (as you|when you) *; sit stand *',
  ),
  strains('FYS-03', '(stand|standing|sit|sitting) (up )?all day'),
  offers(
    'FYS-04',
    '(mostly )?(seated|sedentary) (work|job|tasks|role)?; (done|work|working) (sitting|seated)( down)?; can sit down',
    'no',
  ),
  strains('FYS-04', 'on your feet; (done|mostly) standing; standing (work|job|role)'),
  counts('FYS-05', '(stand*|walk*) _ (at most|up to|no more than|max) # minutes'),
  strains(
    'FYS-06',
    '(above|over) (shoulder height|the shoulders|your shoulders|your head|head height); reaching (high )?(up|overhead)',
  ),
  strains('FYS-07', 'kneel*; squat*; crouch*; bend* (down|forward|over)?'),
  strains('FYS-08', 'stairs; ladders?; steps up'),
  offers(
    'FYS-08',
    '(there is|we have|has|with|by) (a |an )?(lift|elevator); elevator; ground floor; on one (level|floor)',
    'no',
  ),
  offers('FYS-09', 'voice control; speech recognition; dictate*; dictation'),
  strains(
    'FYS-10',
    'cold (store|storage|room)s?; freezer*; outdoors?; (all|any) (kinds of )?weather*; vibrations?; vibrating tools; draughts?',
  ),
  offers('FYS-10', 'indoors?'),
  offers(
    'FYS-11',
    'wheelchair (accessible|access|friendly|user*); step free; accessible (toilet|entrance|workplace|building)*',
    'no',
  ),
  offers(
    'FYS-12',
    '(height )?adjustable (desk|table)s?; sit stand desk; ergonomic (chair|desk|workplace|workstation)*; (a )?good (office )?chair',
    'no',
  ),
  offers('KOG-01', 'one (task|thing|job) at a time'),
  strains(
    'KOG-01',
    'multitask*; juggl* *; many (things|tasks|balls) at (once|the same time)*; several (things|tasks) at once',
  ),
  offers(
    'KOG-02',
    '(well )?(clear|defined|well defined|clearly defined|concrete|manageable) tasks; tasks are (clear|well defined|concrete|manageable); clear (beginning|start) and end',
  ),
  offers(
    'KOG-03',
    '(fixed|familiar|same|regular|steady) routines?; predictable (days|tasks|work|routine*); structured (days|day|work|environment); routine (tasks|work)',
  ),
  {
    code: 'KOG-03',
    says: 'no',
    denied: 'none',
    words: ['no two days (are )?(the same|alike)', 'unpredictable *', 'ever changing *'],
  },
  offers('KOG-04', '(written|clear written) (instructions|guides?|guidelines); checklists?; step by step', 'no'),
  offers(
    'KOG-05',
    '(thorough|good|patient|unhurried|calm) (training|introduction|onboarding); trained (at|in) (your|my) own pace; (shown|show you) (how )?(again|more than once|several times); training at your own pace',
  ),
  strains('KOG-06', '(many|frequent|constant) interruptions', 'none', 'usual'),
  {
    code: 'KOG-06',
    says: 'usual',
    denied: 'none',
    words: [
      '(few|no|without) interruptions',
      '(work )?undisturbed',
      'without being (interrupted|disturbed)',
      'uninterrupted *',
    ],
  },
  counts('KOG-06', '# minutes (undisturbed|without interruption*|of peace*)'),
  offers(
    'KOG-07',
    'help (you )?(to|with|in) (prioriti[sz]*|plan*) *; (plan|agree on|go through) the (days|day) (tasks )?(together)?; help (with )?prioriti[sz]*',
  ),
  counts(
    'KOG-08',
    '(notice|changes|told|rota|announced) _ (at least )?# days? (ahead|before|in advance|notice)?; # days (notice|ahead|in advance)',
  ),
  counts(
    'KOG-08',
    '(notice|changes|told|rota|announced) _ (at least )?# weeks? (ahead|before|in advance|notice); # weeks notice',
    'none',
    7,
  ),
  offers('KOG-09', 'memory aids?; reminders? on (the wall|paper)'),
  offers(
    'KOG-10',
    'pictograms?; pictures instead of (text|words); reading (help|support); (help|support) with (reading|writing) *; need not be able to (read|write)*',
  ),
  strains('KOG-11', 'machines; machinery', 'none', 'yes'),
  {
    code: 'KOG-11',
    says: 'no',
    denied: 'yes',
    words: ['dangerous (machines|machinery|tools)', 'chainsaw*', 'circular saw*'],
  },
  offers(
    'SAN-01',
    '(quiet|peaceful|calm) (and (calm|friendly|quiet) )?(office|area|room|workplace|environment|surroundings|place|workshop|spot|corner|space); (own|private|single) (office|room); peace and quiet',
    'no',
  ),
  strains('SAN-01', 'open plan*; open office*; noise; noisy; loud (music|noise*|environment)*'),
  offers(
    'SAN-02',
    '(rest|quiet|break) room (of your own|for yourself|without others); rest room for breaks; place to (rest|withdraw|retreat|be alone)*; withdraw when*',
  ),
  offers('SAN-03', '(dimmed|dimmable|soft|adjustable) (light|lights|lighting); lights? can be dimmed'),
  strains('SAN-03', '(bright|flickering|flashing|harsh|sharp) lights?'),
  strains('SAN-04', '(strong )?(scents|perfumes?|smells); chemicals; dust; dusty; fumes; solvents'),
  offers('SAN-04', '(scent|perfume|fragrance|dust) free'),
  counts(
    'SAN-05',
    '(screen*|computer*) _ (at most|up to|no more than|max) # minutes; (at most|up to|no more than) # minutes (of|at) (a )?(screen|computer)*',
  ),
  offers(
    'SAN-06',
    '(hearing|induction) loop; hearing technology; (messages|instructions|everything important|important things) _ in writing; told in writing',
  ),
  offers('SAN-07', 'screen readers?; large (print|type|text); magnif*'),
  counts(
    'SOC-01',
    '(we are|there are) (only )?# (colleagues|people|employees)? (in|at) (the|our) (room|office|workshop|shop|team|kitchen); (at most|no more than|only|max) # people in the (room|office)',
  ),
  strains(
    'SOC-02',
    '(customer|client|guest|public) contact; contact with (customers|clients|guests|the public); customer (service|facing); (serve|serving) (customers|guests); (talk|talking) to (customers|guests)',
  ),
  strains('SOC-02', 'customers; guests', 'none', 'yes'),
  strains(
    'SOC-03',
    'complaints; (difficult|angry|upset|dissatisfied) (customers|conversations|guests|situations); conflicts?; debt collection',
  ),
  offers(
    'SOC-04',
    '(a )?(named|fixed|regular|dedicated|permanent) (contact person|contact|mentor|buddy|colleague|person|supervisor); (a|your own|own) mentor; buddy (scheme|system)?; same (person|colleague|manager) every (day|time)',
    'no',
  ),
  offers(
    'SOC-05',
    '(clear|direct|plain|concrete) (and (clear|direct|honest|plain|concrete) )?(instructions|messages|agreements|expectations|communication|answers); say things (straight|directly|plainly|as they are); plain speaking',
  ),
  offers(
    'SOC-06',
    '(always )?(a )?colleagues? (is |are )?(always )?(nearby|close by|at hand|around|by your side); never (be |work |have to work )?alone; not (be )?(working |work )?alone; together with a (regular )?colleague; work in pairs',
  ),
  offers(
    'SOC-07',
    '(work|working|done) (mostly |entirely |largely )?(alone|by yourself|on your own); (alone|by yourself|on your own) most of the time',
  ),
  offers(
    'SOC-08',
    '(meetings|lunch|social events|parties) _ (is |are )?(optional|voluntary|up to you); opt out of (meetings|lunch|social *)*; no need to (join|attend|take part)*',
  ),
  counts(
    'TRA-02',
    '# (m|metres|meters) (from|to) (the )?(station|bus*|train*|metro|stop|nearest *); (station|stop|bus stop) is _ # (m|metres|meters) *',
  ),
  {
    code: 'TRA-02',
    says: 'usual',
    denied: 'none',
    words: [
      '(close to|near|next to|right by|beside) (the |a )?(station|bus( stop)?|train|metro|public transport|stop)',
      'bus (stops|stop) (right )?(outside|at) (the|our) *',
      'easy to reach by (bus|train|public transport)',
    ],
  },
  strains(
    'TRA-03',
    'driving (is|on|between|around|for|as) *; drive (a |the )?(van|car|lorry|between|to customers|around) *',
  ),
  offers(
    'TRA-04',
    '(work|working|done|days?) (partly |fully |in part )?(at|from) home; home office; remote(ly)?; hybrid',
    'no',
  ),
]
