import type { Occupation } from '../../types.ts'
import { occupationIn } from '../entry.ts'

const occupation = occupationIn('education')

export const educationOccupations: readonly Occupation[] = [
  occupation('o-school-teacher', 'Folkeskolelærer, lærer, skolelærer', 'School teacher, primary teacher', {
    disco: '2341',
    competences: 'c-teaching c-lesson-planning c-language-teaching c-science-teaching c-listening',
    tasks: 't-teach-class t-make-teaching-materials t-grade-papers t-support-pupils',
    neighbours: 'o-special-needs-teacher o-teaching-assistant o-upper-secondary-teacher',
    no: 'SAN-01 KOG-06',
  }),
  occupation(
    'o-teaching-assistant',
    'Undervisningsassistent, lærervikar, støttelærer',
    'Teaching assistant, classroom assistant',
    {
      disco: '5312',
      competences: 'c-classroom-support c-listening c-reading-aloud c-special-education',
      tasks: 't-support-pupils t-help-with-homework t-walk-children-to-activities t-read-to-children',
      neighbours: 'o-school-teacher o-childcare-assistant o-homework-helper',
      no: 'SAN-01',
    },
  ),
  occupation('o-homework-helper', 'Lektiehjælper, medarbejder i lektiecafé', 'Homework helper, homework tutor', {
    disco: '5312',
    competences: 'c-classroom-support c-listening c-science-teaching c-language-teaching',
    tasks: 't-help-with-homework t-support-pupils t-make-teaching-materials',
    neighbours: 'o-teaching-assistant o-mentor',
  }),
  occupation(
    'o-special-needs-teacher',
    'Speciallærer, specialundervisningslærer, læsevejleder',
    'Special needs teacher, reading adviser',
    {
      disco: '2352',
      competences: 'c-special-education c-reading-instruction c-lesson-planning c-listening',
      tasks: 't-teach-special-needs t-teach-reading t-make-teaching-materials',
      neighbours: 'o-school-teacher o-speech-therapist',
    },
  ),
  occupation(
    'o-upper-secondary-teacher',
    'Gymnasielærer, lektor i gymnasiet',
    'Upper secondary teacher, sixth form teacher',
    {
      disco: '2330',
      competences: 'c-lesson-planning c-language-teaching c-science-teaching c-presenting',
      tasks: 't-teach-languages t-teach-maths-science t-grade-papers t-make-teaching-materials',
      neighbours: 'o-school-teacher o-university-lecturer',
      no: 'SAN-01',
    },
  ),
  occupation(
    'o-vocational-teacher',
    'Faglærer, erhvervsskolelærer, værkstedsassistent på skole',
    'Vocational teacher, trade teacher',
    {
      disco: '2320',
      competences: 'c-vocational-teaching c-lesson-planning c-hand-tools c-mentoring',
      tasks: 't-teach-trade t-make-teaching-materials t-support-pupils',
      neighbours: 'o-workshop-assistant o-mentor',
      no: 'SAN-01',
    },
  ),
  occupation(
    'o-university-lecturer',
    'Universitetslektor, underviser på universitet, adjunkt',
    'University lecturer, assistant professor',
    {
      disco: '2310',
      competences: 'c-university-teaching c-research-methods c-academic-writing c-presenting',
      tasks: 't-teach-students t-grade-papers t-conduct-research t-write-scientific-reports',
      neighbours: 'o-researcher o-upper-secondary-teacher',
      yes: 'TRA-04',
    },
  ),
  occupation(
    'o-language-teacher',
    'Sprogunderviser, sprogskolelærer, dansklærer for voksne',
    'Language teacher, teacher of Danish to adults',
    {
      disco: '2353',
      competences: 'c-danish-for-adults c-language-teaching c-lesson-planning c-listening',
      tasks: 't-teach-danish t-teach-languages t-make-teaching-materials t-grade-papers',
      neighbours: 'o-translator o-school-teacher o-interpreter',
      no: 'SOC-02',
    },
  ),
  occupation('o-music-teacher', 'Musikunderviser, musiklærer, musikskolelærer', 'Music teacher', {
    disco: '2354',
    competences: 'c-music-teaching c-music-performance c-lesson-planning c-listening',
    tasks: 't-teach-music t-play-music t-make-teaching-materials',
    neighbours: 'o-musician o-school-teacher',
  }),
  occupation('o-riding-instructor', 'Rideinstruktør, ridelærer, berider', 'Riding instructor, riding teacher', {
    disco: '3422',
    competences: 'c-riding-instruction c-horse-care c-riding c-stable-work c-listening',
    tasks: 't-teach-riding t-exercise-horses t-care-for-horses t-transport-horses',
    neighbours: 'o-groom o-sports-coach o-horse-transporter',
    no: 'FYS-10 SAN-04',
  }),
  occupation('o-sports-coach', 'Idrætstræner, idrætsinstruktør, træner', 'Sports coach, sports instructor', {
    disco: '3422',
    competences: 'c-sports-instruction c-youth-work c-planning c-first-aid-help',
    tasks: 't-coach-sport t-lead-fitness-class t-prepare-sports-hall',
    neighbours: 'o-riding-instructor o-fitness-instructor',
  }),
  occupation('o-it-teacher', 'It-underviser, it-vejleder, dataunderviser', 'IT teacher, IT trainer', {
    disco: '2356',
    competences: 'c-it-teaching c-it-support c-lesson-planning c-listening',
    tasks: 't-teach-it t-support-users t-make-teaching-materials',
    neighbours: 'o-it-supporter o-vocational-teacher',
    no: 'SOC-02',
  }),
  occupation('o-driving-instructor', 'Kørelærer', 'Driving instructor', {
    disco: '5165',
    competences: 'c-driving-instruction c-driving c-listening c-planning',
    tasks: 't-teach-driving t-make-teaching-materials t-handle-bookings',
    neighbours: 'o-bus-driver o-vocational-teacher',
    yes: 'FYS-04',
    no: 'TRA-03 SOC-02',
  }),
  occupation(
    'o-study-counsellor',
    'Studievejleder, uddannelsesvejleder, UU-vejleder',
    'Study counsellor, educational adviser',
    {
      disco: '2359',
      competences: 'c-study-guidance c-listening c-written-danish c-presenting',
      tasks: 't-guide-students t-talk-with-young-people t-write-web-texts',
      neighbours: 'o-career-adviser o-mentor o-psychologist',
      no: 'SOC-02',
    },
  ),
  occupation('o-career-adviser', 'Jobvejleder, karriererådgiver, jobkonsulent', 'Career adviser, employment adviser', {
    disco: '2423',
    competences: 'c-employment-guidance c-listening c-recruitment c-social-law',
    tasks: 't-guide-jobseekers t-mentor-person t-write-letters',
    neighbours: 'o-study-counsellor o-job-consultant',
    no: 'SOC-02',
  }),
  occupation('o-mentor', 'Mentor, virksomhedsmentor, peermedarbejder', 'Mentor, peer support worker', {
    disco: '3412',
    competences: 'c-mentoring c-listening c-training-colleagues c-daily-living-support',
    tasks: 't-mentor-person t-talk-with-young-people t-accompany-residents',
    neighbours: 'o-support-worker o-career-adviser o-homework-helper',
  }),
]
