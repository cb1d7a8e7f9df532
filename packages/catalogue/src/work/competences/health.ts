import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const healthCompetences: readonly Competence[] = [
  competence('c-care', 'Omsorg og pleje, omsorg', 'Care, caring for people'),
  competence(
    'c-personal-care',
    'Personlig pleje, hjælp til bad og påklædning',
    'Personal care, help with washing and dressing',
    { broader: 'c-care' },
  ),
  competence('c-elderly-care', 'Omsorg for ældre, ældrepleje', 'Care for older people, elderly care', {
    broader: 'c-care',
  }),
  competence('c-dementia-care', 'Omsorg ved demens, demens', 'Dementia care, caring for people with dementia', {
    broader: 'c-care',
  }),
  competence(
    'c-daily-living-support',
    'Støtte i hverdagen, praktisk hjælp, bostøtte',
    'Support in daily life, practical help',
    { broader: 'c-care' },
  ),
  competence(
    'c-companionship',
    'Samvær og nærvær, besøgsven, gå ture med',
    'Companionship, visiting, spending time with people',
    { broader: 'c-care' },
  ),
  competence(
    'c-disability-support',
    'Støtte til mennesker med handicap, handicaphjælp',
    'Support for people with disabilities, disability assistance',
    { broader: 'c-care' },
  ),
  competence(
    'c-patient-transport',
    'Transport af patienter på hospital, portørarbejde',
    'Moving patients in hospital, hospital portering',
    { broader: 'c-care' },
  ),
  competence('c-health-work', 'Sundhedsfagligt arbejde, behandling', 'Health care work, treatment'),
  competence('c-nursing', 'Sygepleje, sygeplejefag', 'Nursing, nursing care', { broader: 'c-health-work' }),
  competence('c-medication', 'Medicinhåndtering, dosere medicin', 'Handling medication, dispensing medicine', {
    broader: 'c-health-work',
  }),
  competence('c-patient-contact', 'Patientkontakt, tage imod patienter', 'Patient contact, receiving patients', {
    broader: 'c-health-work',
  }),
  competence(
    'c-health-records',
    'Journalføring, skrive journal, sundhedsdokumentation',
    'Keeping health records, clinical documentation',
    { broader: 'c-health-work' },
  ),
  competence('c-first-aid-help', 'Førstehjælp, give førstehjælp', 'First aid, giving first aid', {
    broader: 'c-health-work',
  }),
  competence(
    'c-medical-examination',
    'Lægefaglig undersøgelse, diagnostik, lægefag',
    'Medical examination, diagnostics, medicine',
    { broader: 'c-health-work' },
  ),
  competence('c-physiotherapy', 'Fysioterapi, genoptræning', 'Physiotherapy, rehabilitation training', {
    broader: 'c-health-work',
  }),
  competence('c-occupational-therapy', 'Ergoterapi, hjælpemidler', 'Occupational therapy, assistive aids', {
    broader: 'c-health-work',
  }),
  competence('c-speech-therapy', 'Talepædagogik, logopædi, sprogtræning', 'Speech therapy, speech training', {
    broader: 'c-health-work',
  }),
  competence('c-dental-assistance', 'Klinikassistance hos tandlæge, tandpleje', 'Dental assistance, dental care', {
    broader: 'c-health-work',
  }),
  competence('c-pharmacy', 'Apoteksarbejde, farmaci, medicinvejledning', 'Pharmacy work, medicines advice', {
    broader: 'c-health-work',
  }),
  competence('c-blood-sampling', 'Blodprøver, tage blodprøver', 'Taking blood samples, blood sampling', {
    broader: 'c-health-work',
  }),
  competence('c-radiography', 'Røntgen og scanning, røntgenfotografering', 'X-ray and scanning, radiography', {
    broader: 'c-health-work',
  }),
  competence('c-midwifery', 'Jordemoderfag, fødselshjælp', 'Midwifery, helping at births', {
    broader: 'c-health-work',
  }),
  competence('c-nutrition-advice', 'Kostvejledning, ernæring', 'Nutrition advice, dietary guidance', {
    broader: 'c-health-work',
  }),
  competence('c-health-promotion', 'Sundhedsfremme, forebyggelse, sundhedsvejledning', 'Health promotion, prevention', {
    broader: 'c-health-work',
  }),
  competence(
    'c-sterile-supplies',
    'Sterilisering og depot, fylde depoter, utensilier',
    'Sterile supplies, sterilising instruments, restocking depots',
    { broader: 'c-health-work' },
  ),
  competence('c-interpreting', 'Tolkning, tolke, tegnsprog', 'Interpreting, sign language interpreting', {
    broader: 'c-communication',
  }),
  competence('c-beauty-care', 'Skønhed og velvære, skønhedspleje', 'Beauty and well-being, beauty care'),
  competence('c-hairdressing', 'Frisørarbejde, klippe hår, hårpleje', 'Hairdressing, cutting hair', {
    broader: 'c-beauty-care',
  }),
  competence('c-skin-care', 'Hudpleje, ansigtsbehandling, kosmetologi', 'Skin care, facial treatment, cosmetology', {
    broader: 'c-beauty-care',
  }),
  competence('c-massage', 'Massage, kropsbehandling', 'Massage, body treatment', { broader: 'c-beauty-care' }),
  competence('c-foot-care', 'Fodpleje, fodterapi', 'Foot care, chiropody', { broader: 'c-beauty-care' }),
  competence('c-makeup', 'Makeup, lægge makeup, sminke', 'Make-up, applying make-up', { broader: 'c-beauty-care' }),
  competence('c-nail-care', 'Neglepleje, manicure', 'Nail care, manicure', { broader: 'c-beauty-care' }),
]
