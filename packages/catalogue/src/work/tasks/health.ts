import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('health')

export const healthTasks: readonly Task[] = [
  task(
    't-help-with-personal-care',
    'Hjælpe med bad og påklædning, personlig pleje',
    'Helping with washing and dressing, personal care',
    'c-personal-care c-care',
  ),
  task(
    't-accompany-residents',
    'Gå ture med beboere, ledsage, følge til aktiviteter',
    'Going for walks with residents, accompanying people',
    'c-companionship c-elderly-care',
    't-keep-company',
  ),
  task(
    't-keep-company',
    'Snakke og hygge med beboere, samvær, besøgsven',
    'Keeping residents company, visiting',
    'c-companionship c-listening',
  ),
  task(
    't-help-at-meals',
    'Hjælpe ved måltider, dele mad ud, måltidsvært',
    'Helping at mealtimes, serving meals',
    'c-daily-living-support c-table-service c-elderly-care',
  ),
  task(
    't-organise-resident-activities',
    'Lave aktiviteter for beboere, banko, sang, erindring',
    'Organising activities for residents, singing, crafts',
    'c-creative-activities c-elderly-care',
  ),
  task(
    't-support-daily-life',
    'Støtte i hverdagen, bostøtte, hjælpe med indkøb',
    'Supporting daily life, help with shopping',
    'c-daily-living-support c-special-pedagogy',
  ),
  task(
    't-assist-disabled-person',
    'Være hjælper for person med handicap, BPA-hjælper, personlig assistent',
    'Assisting a person with a disability, personal assistance',
    'c-disability-support c-personal-care',
  ),
  task(
    't-care-for-dementia',
    'Drage omsorg ved demens, demensomsorg',
    'Caring for people with dementia',
    'c-dementia-care c-listening',
  ),
  task(
    't-nurse-patients',
    'Pleje patienter, sygepleje',
    'Nursing patients, nursing care',
    'c-nursing c-patient-contact c-medication',
  ),
  task(
    't-dispense-medicine',
    'Dosere og give medicin, medicindosering',
    'Dispensing medicine, giving medication',
    'c-medication c-accuracy',
  ),
  task(
    't-take-blood-samples',
    'Tage blodprøver, prøvetagning',
    'Taking blood samples, phlebotomy',
    'c-blood-sampling c-patient-contact',
  ),
  task(
    't-write-health-records',
    'Skrive journaler, journalskrivning, lægesekretæropgaver',
    'Writing health records, medical secretary tasks',
    'c-health-records c-transcription',
  ),
  task(
    't-receive-patients',
    'Tage imod patienter, passe skranke i klinik',
    'Receiving patients, clinic front desk',
    'c-patient-contact c-booking c-reception-duties',
  ),
  task(
    't-restock-supplies',
    'Fylde depoter op, fylde linned og utensilier op',
    'Restocking supplies, refilling ward depots',
    'c-sterile-supplies c-tidiness',
  ),
  task(
    't-clean-instruments',
    'Rengøre og sterilisere instrumenter, steriliseringsopgaver',
    'Cleaning and sterilising instruments',
    'c-sterile-supplies c-hygiene-cleaning',
  ),
  task(
    't-clean-aids',
    'Rengøre hjælpemidler, vaske kørestole, klargøre hjælpemidler',
    'Cleaning assistive aids, washing wheelchairs',
    'c-hygiene-cleaning c-minor-repairs',
  ),
  task(
    't-move-patients',
    'Køre patienter og senge, portøropgaver',
    'Moving patients and beds, portering',
    'c-patient-transport c-patient-contact',
  ),
  task(
    't-train-patients',
    'Genoptræne patienter, træne med borgere',
    'Rehabilitation training, training with patients',
    'c-physiotherapy c-patient-contact',
  ),
  task(
    't-assess-aids',
    'Vurdere behov for hjælpemidler, hjemmebesøg',
    'Assessing need for aids, home visits',
    'c-occupational-therapy c-case-processing',
  ),
  task(
    't-treat-patients',
    'Undersøge og behandle patienter, lægearbejde',
    'Examining and treating patients, medical practice',
    'c-medical-examination c-health-records',
  ),
  task(
    't-assist-dentist',
    'Assistere tandlæge, klinikassistance',
    'Assisting a dentist, chairside assistance',
    'c-dental-assistance c-hygiene-cleaning',
  ),
  task(
    't-serve-pharmacy-customers',
    'Betjene kunder på apotek, apoteksekspedition',
    'Serving pharmacy customers',
    'c-pharmacy c-customer-advice',
  ),
  task(
    't-take-x-rays',
    'Tage røntgenbilleder, scanne patienter',
    'Taking X-rays, scanning patients',
    'c-radiography c-patient-contact',
  ),
  task(
    't-counsel-clients',
    'Have psykologsamtaler, terapi, støttende samtaler',
    'Counselling clients, therapy sessions',
    'c-psychological-counselling c-listening',
  ),
  task(
    't-advise-on-diet',
    'Vejlede om kost, kostvejledning',
    'Advising on diet, nutrition advice',
    'c-nutrition-advice c-health-promotion',
  ),
  task(
    't-train-speech',
    'Træne tale og sprog, taleundervisning',
    'Training speech and language, speech therapy',
    'c-speech-therapy c-listening',
  ),
  task(
    't-interpret',
    'Tolke samtaler, tegnsprogstolkning',
    'Interpreting conversations, sign language interpreting',
    'c-interpreting c-listening',
  ),
  task(
    't-promote-health',
    'Lave sundhedsfremmende forløb, rygestop, sundhedsformidling',
    'Running health promotion, prevention programmes',
    'c-health-promotion c-presenting',
  ),
]
