import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const peopleCompetences: readonly Competence[] = [
  competence(
    'c-pedagogy',
    'Pædagogisk arbejde, pædagogik',
    'Work with children and young people, childcare and youth work',
    { esco: 'a117f32c-662b-4dd9-b739-1230dd04cb60' },
  ),
  competence('c-child-care', 'Pasning af børn, passe børn, børnepasning', 'Looking after children, child care', {
    broader: 'c-pedagogy',
  }),
  competence('c-play-activities', 'Leg og aktiviteter, lege med børn', 'Play and activities, playing with children', {
    broader: 'c-pedagogy',
    esco: '94b01483-f13d-48ba-b8a9-ef8f18fcb2dc',
  }),
  competence('c-youth-work', 'Arbejde med unge, ungdomsarbejde, klubarbejde', 'Youth work, working with young people', {
    broader: 'c-pedagogy',
  }),
  competence(
    'c-special-pedagogy',
    'Socialpædagogisk støtte, specialpædagogik',
    'Social educational support, special needs support',
    { broader: 'c-pedagogy', esco: '58bae6b3-baf1-4ce2-9daf-197ede8c510a' },
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
    esco: '4c5d616e-f6d8-4fb4-8ce6-89a4b048b916',
  }),
  competence('c-classroom-support', 'Støtte i klassen, lektiehjælp, støttetimer', 'Classroom support, homework help', {
    broader: 'c-teaching',
  }),
  competence(
    'c-special-education',
    'Specialundervisning, undervisning med særlig støtte',
    'Special education, special needs teaching',
    { broader: 'c-teaching', esco: 'ef1e63c9-f8c1-46ad-8c74-3cea311c9377' },
  ),
  competence(
    'c-reading-instruction',
    'Læseundervisning, ordblindeundervisning',
    'Reading instruction, teaching reading, dyslexia teaching',
    { broader: 'c-teaching' },
  ),
  competence('c-language-teaching', 'Sprogundervisning, undervise i sprog', 'Language teaching, teaching languages', {
    broader: 'c-teaching',
    esco: 'a9ead737-a7cd-4046-adea-1ff7326db09f',
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
    { broader: 'c-teaching', esco: '428ab44b-39ef-42d6-a93d-12f4efc4cb10' },
  ),
  competence('c-music-teaching', 'Musikundervisning, undervise i musik', 'Music teaching, teaching music', {
    broader: 'c-teaching',
    esco: '90c0e266-c9ea-4036-802e-475ea50b9c7b',
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
    esco: 'a3b516b1-a711-4add-b0de-9f3d05c4b461',
  }),
  competence('c-it-teaching', 'It-undervisning, hjælpe andre med it', 'Teaching IT, IT training', {
    broader: 'c-teaching',
  }),
  competence('c-guidance', 'Vejledning og samtaler, samtaler', 'Guidance and conversations, counselling conversations'),
  competence('c-mentoring', 'Mentorarbejde, være mentor, kontaktperson', 'Mentoring, being a mentor', {
    broader: 'c-guidance',
    esco: '28722c99-68b7-4b7b-808f-53f343299935',
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
    esco: '09d6ed43-95a1-4492-8bd7-d01039285afa',
  }),
  competence(
    'c-psychological-counselling',
    'Psykologiske samtaler, psykologfaglig rådgivning, terapi',
    'Psychological counselling, therapy',
    { broader: 'c-guidance' },
  ),
]
