import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const scienceCompetences: readonly Competence[] = [
  competence('c-science', 'Naturvidenskab og forskning, videnskab', 'Science and research, scientific work'),
  competence(
    'c-lab-analysis',
    'Laboratorieanalyser, analysere prøver, laboratoriearbejde',
    'Laboratory analysis, testing samples, lab work',
    { broader: 'c-science', esco: '0b917c3e-e49f-40d9-8f95-3bc8e9c06fd2' },
  ),
  competence('c-sample-preparation', 'Prøveforberedelse, klargøre prøver', 'Preparing samples, sample preparation', {
    broader: 'c-science',
    esco: 'e2e9bf69-80b3-4237-afd9-40960dc3c67e',
  }),
  competence(
    'c-lab-housekeeping',
    'Orden i laboratoriet, opvask af laboratorieglas, laboratorieservice',
    'Laboratory housekeeping, washing glassware',
    { broader: 'c-science' },
  ),
  competence('c-chemistry', 'Kemi, kemisk viden', 'Chemistry, chemical knowledge', {
    broader: 'c-science',
    esco: 'cde9911c-f92e-4de1-811f-336e177ac4ce',
  }),
  competence('c-biology', 'Biologi, biologisk viden', 'Biology, biological knowledge', {
    broader: 'c-science',
    esco: '9433da85-70fa-4a25-8f96-71fa59dd1989',
  }),
  competence(
    'c-pharmaceutical-science',
    'Lægemiddelviden, farmaceutisk viden, farmakologi',
    'Pharmaceutical science, pharmacology',
    { broader: 'c-science' },
  ),
  competence(
    'c-literature-search',
    'Litteratursøgning, finde kilder, faglig research',
    'Literature search, finding sources, desk research',
    { broader: 'c-science' },
  ),
  competence('c-research-methods', 'Forskningsmetode, forskning', 'Research methods, conducting research', {
    broader: 'c-science',
    esco: 'ed3f3dba-3a35-4ed5-b113-67f4d10ef4c8',
  }),
  competence(
    'c-academic-writing',
    'Akademisk skrivning, skrive rapporter og artikler',
    'Academic writing, writing papers and reports',
    { broader: 'c-science' },
  ),
  competence('c-statistics', 'Statistik, talbehandling', 'Statistics, statistical analysis', {
    broader: 'c-science',
    esco: '7ee4c2ea-b349-4bd2-81a3-ec31475d4833',
  }),
  competence('c-humanities', 'Historie og humaniora, kulturhistorie', 'History and humanities, cultural history', {
    broader: 'c-science',
    esco: '2b22f3b1-5de4-43f9-b6d1-b20f65871268',
  }),
  competence('c-engineering', 'Ingeniør- og teknikfag, teknik', 'Engineering and technology, engineering'),
  competence('c-cad-drawing', 'Teknisk tegning, CAD, Revit', 'Technical drawing, CAD', {
    broader: 'c-engineering',
    esco: '541561bc-510c-4a99-881c-2d8bf5a85462',
  }),
  competence(
    'c-mechanical-engineering',
    'Maskinteknik, konstruktion af maskiner',
    'Mechanical engineering, machine design',
    { broader: 'c-engineering', esco: '9c071f1d-eac3-449d-b004-c14775b5a3b9' },
  ),
  competence('c-structural-engineering', 'Bygningskonstruktion, statik', 'Structural engineering, statics', {
    broader: 'c-engineering',
  }),
  competence(
    'c-electrical-engineering',
    'Elektroteknik, stærkstrøm og svagstrøm',
    'Electrical engineering, electronics engineering',
    { broader: 'c-engineering', esco: '3e40c7d0-0e36-4b33-bc33-0aa87eda0561' },
  ),
  competence('c-chemical-engineering', 'Kemiteknik, procesteknik', 'Chemical engineering, process engineering', {
    broader: 'c-engineering',
  }),
  competence(
    'c-environmental-assessment',
    'Miljøvurdering, miljøundersøgelser',
    'Environmental assessment, environmental studies',
    { broader: 'c-engineering', esco: '96835f47-da71-415b-8cbf-d37386dc98d4' },
  ),
  competence('c-energy-advice', 'Energirådgivning, energimærkning', 'Energy advice, energy labelling', {
    broader: 'c-engineering',
  }),
  competence('c-maps-gis', 'Kort og geodata, GIS', 'Maps and geodata, GIS', { broader: 'c-engineering' }),
  competence('c-land-surveying', 'Landmåling, opmåling i terræn', 'Land surveying, surveying terrain', {
    broader: 'c-engineering',
    esco: '1cca610d-2afc-44a7-97fc-f2262fb5fc75',
  }),
  competence('c-architecture', 'Arkitektur, tegne bygninger', 'Architecture, designing buildings', {
    broader: 'c-engineering',
  }),
  competence('c-product-design', 'Produktdesign, designe produkter', 'Product design, designing products', {
    broader: 'c-engineering',
    esco: 'fd4386c5-96f0-4c6e-970c-c08729ae0cc6',
  }),
  competence(
    'c-technical-documentation',
    'Teknisk dokumentation, skrive manualer',
    'Technical documentation, writing manuals',
    { broader: 'c-engineering', esco: '04dfd9fb-e0cf-40f6-96c6-9d2280c4347e' },
  ),
  competence(
    'c-construction-management',
    'Byggestyring, tilsyn med byggeri',
    'Construction management, site supervision',
    { broader: 'c-engineering', esco: '1de548e0-9535-4d2e-9d20-d4474c1ea813' },
  ),
]
