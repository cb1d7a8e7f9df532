import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const scienceCompetences: readonly Competence[] = [
  competence('c-science', 'Naturvidenskab og forskning, videnskab', 'Science and research, scientific work'),
  competence(
    'c-lab-analysis',
    'Laboratorieanalyser, analysere prøver, laboratoriearbejde',
    'Laboratory analysis, testing samples, lab work',
    { broader: 'c-science' },
  ),
  competence('c-sample-preparation', 'Prøveforberedelse, klargøre prøver', 'Preparing samples, sample preparation', {
    broader: 'c-science',
  }),
  competence(
    'c-lab-housekeeping',
    'Orden i laboratoriet, opvask af laboratorieglas, laboratorieservice',
    'Laboratory housekeeping, washing glassware',
    { broader: 'c-science' },
  ),
  competence('c-chemistry', 'Kemi, kemisk viden', 'Chemistry, chemical knowledge', { broader: 'c-science' }),
  competence('c-biology', 'Biologi, biologisk viden', 'Biology, biological knowledge', { broader: 'c-science' }),
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
  }),
  competence(
    'c-academic-writing',
    'Akademisk skrivning, skrive rapporter og artikler',
    'Academic writing, writing papers and reports',
    { broader: 'c-science' },
  ),
  competence('c-statistics', 'Statistik, talbehandling', 'Statistics, statistical analysis', { broader: 'c-science' }),
  competence('c-humanities', 'Historie og humaniora, kulturhistorie', 'History and humanities, cultural history', {
    broader: 'c-science',
  }),
  competence('c-engineering', 'Ingeniør- og teknikfag, teknik', 'Engineering and technology, engineering'),
  competence('c-cad-drawing', 'Teknisk tegning, CAD, Revit', 'Technical drawing, CAD', { broader: 'c-engineering' }),
  competence(
    'c-mechanical-engineering',
    'Maskinteknik, konstruktion af maskiner',
    'Mechanical engineering, machine design',
    { broader: 'c-engineering' },
  ),
  competence('c-structural-engineering', 'Bygningskonstruktion, statik', 'Structural engineering, statics', {
    broader: 'c-engineering',
  }),
  competence(
    'c-electrical-engineering',
    'Elektroteknik, stærkstrøm og svagstrøm',
    'Electrical engineering, electronics engineering',
    { broader: 'c-engineering' },
  ),
  competence('c-chemical-engineering', 'Kemiteknik, procesteknik', 'Chemical engineering, process engineering', {
    broader: 'c-engineering',
  }),
  competence(
    'c-environmental-assessment',
    'Miljøvurdering, miljøundersøgelser',
    'Environmental assessment, environmental studies',
    { broader: 'c-engineering' },
  ),
  competence('c-energy-advice', 'Energirådgivning, energimærkning', 'Energy advice, energy labelling', {
    broader: 'c-engineering',
  }),
  competence('c-maps-gis', 'Kort og geodata, GIS', 'Maps and geodata, GIS', { broader: 'c-engineering' }),
  competence('c-land-surveying', 'Landmåling, opmåling i terræn', 'Land surveying, surveying terrain', {
    broader: 'c-engineering',
  }),
  competence('c-architecture', 'Arkitektur, tegne bygninger', 'Architecture, designing buildings', {
    broader: 'c-engineering',
  }),
  competence('c-product-design', 'Produktdesign, designe produkter', 'Product design, designing products', {
    broader: 'c-engineering',
  }),
  competence(
    'c-technical-documentation',
    'Teknisk dokumentation, skrive manualer',
    'Technical documentation, writing manuals',
    { broader: 'c-engineering' },
  ),
  competence(
    'c-construction-management',
    'Byggestyring, tilsyn med byggeri',
    'Construction management, site supervision',
    { broader: 'c-engineering' },
  ),
]
