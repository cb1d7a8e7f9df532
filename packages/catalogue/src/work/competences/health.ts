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
    esco: '261e740b-d32d-4356-94a8-3ea29128b70b',
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
    { broader: 'c-care', esco: '54411e8e-d62f-46d8-b87b-fce23f8e3bc8' },
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
    esco: '1d21f6ad-340f-45da-a0a3-4e83867f47a6',
  }),
  competence(
    'c-medical-examination',
    'Lægefaglig undersøgelse, diagnostik, lægefag',
    'Medical examination, diagnostics, medicine',
    { broader: 'c-health-work' },
  ),
  competence('c-physiotherapy', 'Fysioterapi, genoptræning', 'Physiotherapy, rehabilitation training', {
    broader: 'c-health-work',
    esco: 'f4d1fce0-6d7f-4a5e-b317-2040b64758f2',
  }),
  competence('c-occupational-therapy', 'Ergoterapi, hjælpemidler', 'Occupational therapy, assistive aids', {
    broader: 'c-health-work',
  }),
  competence('c-speech-therapy', 'Talepædagogik, logopædi, sprogtræning', 'Speech therapy, speech training', {
    broader: 'c-health-work',
    esco: '6a04e6da-93e2-40cb-b4ee-d42864cce6fa',
  }),
  competence('c-dental-assistance', 'Klinikassistance hos tandlæge, tandpleje', 'Dental assistance, dental care', {
    broader: 'c-health-work',
  }),
  competence('c-pharmacy', 'Apoteksarbejde, farmaci, medicinvejledning', 'Pharmacy work, medicines advice', {
    broader: 'c-health-work',
  }),
  competence('c-blood-sampling', 'Blodprøver, tage blodprøver', 'Taking blood samples, blood sampling', {
    broader: 'c-health-work',
    esco: '2d154e1c-3860-4cce-8967-b354f030a8f8',
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
    esco: '394028bf-8dd1-4910-ad46-bc9e8e6e5b6d',
  }),
  competence(
    'c-sterile-supplies',
    'Sterilisering og depot, fylde depoter, utensilier',
    'Sterile supplies, sterilising instruments, restocking depots',
    { broader: 'c-health-work' },
  ),
  competence('c-interpreting', 'Tolkning, tolke, tegnsprog', 'Interpreting, sign language interpreting', {
    broader: 'c-communication',
    esco: 'aa7062ed-ebfb-4876-8fa5-a7c72c8b6ffb',
  }),
  competence('c-beauty-care', 'Skønhed og velvære, skønhedspleje', 'Beauty and well-being, beauty care'),
  competence('c-hairdressing', 'Frisørarbejde, klippe hår, hårpleje', 'Hairdressing, cutting hair', {
    broader: 'c-beauty-care',
  }),
  competence('c-skin-care', 'Hudpleje, ansigtsbehandling, kosmetologi', 'Skin care, facial treatment, cosmetology', {
    broader: 'c-beauty-care',
  }),
  competence('c-massage', 'Massage, kropsbehandling', 'Massage, body treatment', {
    broader: 'c-beauty-care',
    esco: '2b16031c-6278-4929-adc1-127f40c3c76e',
  }),
  competence('c-foot-care', 'Fodpleje, fodterapi', 'Foot care, chiropody', { broader: 'c-beauty-care' }),
  competence('c-makeup', 'Makeup, lægge makeup, sminke', 'Make-up, applying make-up', { broader: 'c-beauty-care' }),
  competence('c-nail-care', 'Neglepleje, manicure', 'Nail care, manicure', {
    broader: 'c-beauty-care',
    esco: '24bd5079-e4f3-4bff-8ed7-7540080ce7ec',
  }),
]
