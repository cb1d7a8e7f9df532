import type { Knowledge, NeedKind } from '../src/rules.ts'

/** A catalogue small enough to read: horses, packing, office work, film. */
const needs: Record<string, NeedKind> = {
  'TID-01': { kind: 'profile' },
  'FYS-01': { kind: 'number', direction: 'at-most' },
  'KOG-06': { kind: 'number', direction: 'at-least' },
}

const schemes: Record<string, readonly string[]> = {
  'KOG-07': ['mentor', 'personal-assistance'],
  'FYS-01': ['aids', 'personal-assistance'],
}

const rarities: Record<string, number> = {
  'c-order': 60,
  'c-clean': 120,
  'c-packing': 300,
  'c-fine-motor': 400,
  'c-horses': 1000,
  'c-riding': 1000,
  'c-law': 700,
  'c-analysis': 650,
  'c-cutting': 1000,
  'c-film': 600,
}

const broader: Record<string, string> = {
  't-groom-horses': 't-animal-care',
  't-feed-animals': 't-animal-care',
  't-pack-parts': 't-packing',
  't-pack-food': 't-packing',
  't-packing': 't-handling',
  'c-riding': 'c-horses',
  'c-cutting': 'c-film',
  'o-riding-instructor': 'o-group-animals',
  'o-groom': 'o-group-animals',
}

const takes: Record<string, readonly string[]> = {
  't-groom-horses': ['c-horses'],
  't-pack-parts': ['c-packing', 'c-fine-motor'],
  't-clean-room': ['c-clean', 'c-order'],
  't-prepare-case': ['c-law', 'c-analysis'],
  't-cut-film': ['c-cutting'],
  'o-riding-instructor': ['c-riding', 'c-horses'],
  'o-political-scientist': ['c-law', 'c-analysis'],
  'o-film-editor': ['c-cutting', 'c-film'],
  'o-cleaner': ['c-clean', 'c-order'],
  'o-seamstress': ['c-fine-motor'],
}

const tasks: Record<string, readonly string[]> = {
  'o-groom': ['t-groom-horses', 't-feed-animals'],
  'o-riding-instructor': ['t-teach-riding'],
  'o-political-scientist': ['t-prepare-case'],
  'o-film-editor': ['t-cut-film'],
  'o-cleaner': ['t-clean-room'],
  'o-seamstress': ['t-sew'],
}

const neighbours: Record<string, readonly string[]> = { 'o-riding-instructor': ['o-groom'] }

const sectors: Record<string, string> = {
  't-groom-horses': 's-animals',
  't-drive-goods': 's-transport',
  't-pack-parts': 's-industry',
  't-run-machine': 's-industry',
  't-sew': 's-industry',
  't-clean-room': 's-cleaning',
  't-prepare-case': 's-office',
  't-answer-phone': 's-office',
  't-cut-film': 's-media',
  'o-seamstress': 's-industry',
  'o-riding-instructor': 's-animals',
  'o-political-scientist': 's-office',
  'o-film-editor': 's-media',
}

/** Minutes between invented places by car; everything else takes twice as long, walking cannot reach. */
const byCar: Record<string, number> = { '1000-2000': 10, '1000-3000': 30, '2000-3000': 25, '1000-1000': 4 }

export const knowledge: Knowledge = {
  need: (code) => needs[code] ?? { kind: 'answer' },
  schemesFor: (need) => schemes[need] ?? [],
  rarity: (competence) => rarities[competence] ?? 500,
  broader: (id) => broader[id],
  competencesOf: (id) => takes[id] ?? [],
  takes: (id, competence) => takes[id]?.includes(competence) ?? false,
  tasksOf: (occupation) => tasks[occupation] ?? [],
  neighbours: (occupation) => neighbours[occupation] ?? [],
  sectorOf: (id) => sectors[id],
  travel(from, to, transport) {
    const minutes = byCar[`${from}-${to}`] ?? byCar[`${to}-${from}`]
    if (minutes === undefined || transport === 'walk') return undefined
    const times = transport === 'car' ? 1 : 2
    return { low: minutes * times, high: minutes * times + 10 }
  },
}

export const known = {
  needs: ['TID-01', 'FYS-01', 'KOG-01', 'KOG-06', 'KOG-07', 'SAN-01', 'SOC-04'],
  tasks: [...Object.keys(takes).filter((id) => id.startsWith('t-')), 't-pack-food', 't-packing', 't-handling', 't-sew'],
  competences: Object.keys(rarities),
  occupations: Object.keys(tasks),
  sectors: [...new Set(Object.values(sectors))],
  postcodes: ['1000', '2000', '3000', '9999'],
}
