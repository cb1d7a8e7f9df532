import type { Licence } from '../types.ts'

const licence = (code: string, da: string, en: string): Licence => ({ code, label: { da, en } })

export const licences: readonly Licence[] = [
  licence('driving-am', 'Kørekort til knallert (AM)', 'Driving licence for mopeds (AM)'),
  licence('driving-b', 'Kørekort til bil (B)', 'Driving licence for cars (B)'),
  licence('driving-be', 'Kørekort til bil med stor trailer (BE)', 'Driving licence for cars with a large trailer (BE)'),
  licence(
    'driving-b-commercial',
    'Kørekort til erhvervsmæssig persontransport',
    'Driving licence for commercial passenger transport',
  ),
  licence('driving-c', 'Kørekort til lastbil (C)', 'Driving licence for lorries (C)'),
  licence(
    'driving-ce',
    'Kørekort til lastbil med stor trailer (CE)',
    'Driving licence for lorries with a large trailer (CE)',
  ),
  licence('driving-d', 'Kørekort til bus (D)', 'Driving licence for buses (D)'),
  licence('driving-tractor', 'Kørekort til traktor og motorredskab', 'Driving licence for tractors'),
  licence('forklift', 'Gaffeltruckcertifikat', 'Forklift certificate'),
  licence('telehandler', 'Teleskoplæssercertifikat', 'Telehandler certificate'),
  licence('crane', 'Krancertifikat', 'Crane certificate'),
  licence('lift', 'Kursus i personlift', 'Access platform course'),
  licence('welding', 'Svejsecertifikat', 'Welding certificate'),
  licence('epoxy', 'Kursus i epoxy og isocyanater', 'Epoxy and isocyanates course'),
  licence('road-works', 'Vejen som arbejdsplads', 'Roadside work safety course'),
  licence('scaffolding', 'Stilladskursus', 'Scaffolding course'),
  licence('hot-work', 'Kursus i varmt arbejde', 'Hot work course'),
  licence('food-hygiene', 'Hygiejnekursus i fødevarer', 'Food hygiene course'),
  licence('cleaning-hygiene', 'Hygiejnekursus i rengøring', 'Cleaning hygiene course'),
  licence('first-aid', 'Førstehjælpskursus', 'First aid course'),
  licence('pesticides', 'Sprøjtecertifikat', 'Pesticide spraying certificate'),
  licence('rodenticides', 'Autorisation til rottebekæmpelse', 'Authorisation for rat control'),
  licence('chainsaw', 'Motorsavskursus', 'Chainsaw course'),
  licence('animal-transport', 'Kompetencebevis til dyretransport', 'Certificate of competence for animal transport'),
  licence('guard', 'Vagtgodkendelse', 'Guard approval'),
  licence('lifeguard', 'Livredderprøve', 'Lifeguard certificate'),
  licence('health-authorisation', 'Autorisation som sundhedsperson', 'Authorisation as a health professional'),
]
