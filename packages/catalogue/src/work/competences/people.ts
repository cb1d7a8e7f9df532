import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const peopleCompetences: readonly Competence[] = [
  competence(
    'c-pedagogy',
    'Pædagogisk arbejde, pædagogik',
    'Work with children and young people, childcare and youth work',
  ),
  competence('c-child-care', 'Pasning af børn, passe børn, børnepasning', 'Looking after children, child care', {
    broader: 'c-pedagogy',
  }),
  competence('c-play-activities', 'Leg og aktiviteter, lege med børn', 'Play and activities, playing with children', {
    broader: 'c-pedagogy',
  }),
  competence('c-youth-work', 'Arbejde med unge, ungdomsarbejde, klubarbejde', 'Youth work, working with young people', {
    broader: 'c-pedagogy',
  }),
  competence(
    'c-special-pedagogy',
    'Socialpædagogisk støtte, specialpædagogik',
    'Social educational support, special needs support',
    { broader: 'c-pedagogy' },
  ),
  competence(
    'c-outdoor-pedagogy',
    'Natur og udeliv med børn, udepædagogik, friluftsliv',
    'Outdoor life with children, outdoor education',
    { broader: 'c-pedagogy' },
  ),
  competence(
    'c-creative-activities',
    'Kreative aktiviteter, kreativt værksted, klippe-klistre',
    'Creative activities, arts and crafts with others',
    { broader: 'c-pedagogy' },
  ),
  competence('c-reading-aloud', 'Højtlæsning, læse op', 'Reading aloud, story reading', { broader: 'c-pedagogy' }),
  competence('c-teaching', 'Undervisning, undervise', 'Teaching, instructing'),
  competence(
    'c-lesson-planning',
    'Forberedelse af undervisning, undervisningsplanlægning',
    'Lesson planning, preparing lessons',
    { broader: 'c-teaching' },
  ),
  competence('c-teaching-materials', 'Undervisningsmateriale, lave opgaver', 'Teaching materials, making exercises', {
    broader: 'c-teaching',
  }),
  competence('c-classroom-support', 'Støtte i klassen, lektiehjælp, støttetimer', 'Classroom support, homework help', {
    broader: 'c-teaching',
  }),
  competence(
    'c-special-education',
    'Specialundervisning, undervisning med særlig støtte',
    'Special education, special needs teaching',
    { broader: 'c-teaching' },
  ),
  competence(
    'c-reading-instruction',
    'Læseundervisning, ordblindeundervisning',
    'Reading instruction, teaching reading, dyslexia teaching',
    { broader: 'c-teaching' },
  ),
  competence('c-language-teaching', 'Sprogundervisning, undervise i sprog', 'Language teaching, teaching languages', {
    broader: 'c-teaching',
  }),
  competence(
    'c-danish-for-adults',
    'Dansk som andetsprog, danskundervisning for voksne, DSA',
    'Danish as a second language, teaching Danish to adults',
    { broader: 'c-teaching' },
  ),
  competence(
    'c-science-teaching',
    'Undervisning i matematik og naturfag, matematikundervisning',
    'Teaching maths and science, maths teaching',
    { broader: 'c-teaching' },
  ),
  competence(
    'c-vocational-teaching',
    'Faglig undervisning, erhvervsuddannelse, værkstedsundervisning',
    'Vocational teaching, workshop teaching',
    { broader: 'c-teaching' },
  ),
  competence(
    'c-university-teaching',
    'Undervisning på videregående uddannelser, universitetsundervisning',
    'Teaching in higher education, university teaching',
    { broader: 'c-teaching' },
  ),
  competence('c-music-teaching', 'Musikundervisning, undervise i musik', 'Music teaching, teaching music', {
    broader: 'c-teaching',
  }),
  competence(
    'c-sports-instruction',
    'Idræt og træning af andre, træner, instruktør',
    'Coaching sport, sports instruction',
    { broader: 'c-teaching' },
  ),
  competence('c-riding-instruction', 'Rideundervisning, undervise i ridning', 'Riding instruction, teaching riding', {
    broader: 'c-teaching',
  }),
  competence('c-driving-instruction', 'Køreundervisning, kørelærer', 'Driving instruction, teaching driving', {
    broader: 'c-teaching',
  }),
  competence('c-it-teaching', 'It-undervisning, hjælpe andre med it', 'Teaching IT, IT training', {
    broader: 'c-teaching',
  }),
  competence('c-guidance', 'Vejledning og samtaler, samtaler', 'Guidance and conversations, counselling conversations'),
  competence('c-mentoring', 'Mentorarbejde, være mentor, kontaktperson', 'Mentoring, being a mentor', {
    broader: 'c-guidance',
  }),
  competence(
    'c-study-guidance',
    'Uddannelsesvejledning, studievejledning, UU-vejledning',
    'Educational guidance, study counselling',
    { broader: 'c-guidance' },
  ),
  competence(
    'c-employment-guidance',
    'Jobvejledning, jobrådgivning, karrierevejledning',
    'Employment guidance, career advice',
    { broader: 'c-guidance' },
  ),
  competence('c-social-counselling', 'Socialrådgivning, social rådgivning', 'Social counselling, social work', {
    broader: 'c-guidance',
  }),
  competence(
    'c-psychological-counselling',
    'Psykologiske samtaler, psykologfaglig rådgivning, terapi',
    'Psychological counselling, therapy',
    { broader: 'c-guidance' },
  ),
]
