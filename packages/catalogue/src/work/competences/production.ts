import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const productionCompetences: readonly Competence[] = [
  competence(
    'c-manufacturing',
    'Produktion og fremstilling, fabriksarbejde',
    'Production and manufacturing, factory work',
  ),
  competence('c-machine-operation', 'Betjening af maskiner, maskinpasning', 'Operating machines, machine minding', {
    broader: 'c-manufacturing',
  }),
  competence('c-process-monitoring', 'Overvågning af processer, procesanlæg', 'Monitoring processes, process plant', {
    broader: 'c-manufacturing',
  }),
  competence(
    'c-cnc-machining',
    'CNC-bearbejdning, CNC, drejning og fræsning',
    'CNC machining, CNC, turning and milling',
    { broader: 'c-manufacturing' },
  ),
  competence('c-assembly', 'Montage og samling, samle dele, montering', 'Assembly, putting parts together', {
    broader: 'c-manufacturing',
  }),
  competence('c-electronics-assembly', 'Montage af elektronik, lodning', 'Assembling electronics, soldering', {
    broader: 'c-manufacturing',
  }),
  competence('c-quality-control', 'Kvalitetskontrol, kontrollere varer', 'Quality control, checking products', {
    broader: 'c-manufacturing',
  }),
  competence(
    'c-measuring',
    'Opmåling og kontrolmåling, måle emner',
    'Measuring and checking dimensions, measuring parts',
    { broader: 'c-manufacturing' },
  ),
  competence('c-sorting', 'Sortering af emner, sortere dele', 'Sorting items, sorting parts', {
    broader: 'c-manufacturing',
  }),
  competence('c-weighing-counting', 'Vejning og optælling, afveje, tælle op', 'Weighing and counting, portioning', {
    broader: 'c-manufacturing',
  }),
  competence(
    'c-product-labelling',
    'Mærkning og etikettering, sætte labels på',
    'Labelling products, applying labels',
    { broader: 'c-manufacturing' },
  ),
  competence(
    'c-packaging-machines',
    'Betjening af pakkemaskiner, pakkelinje',
    'Operating packaging machines, packing line',
    { broader: 'c-manufacturing' },
  ),
  competence(
    'c-machine-maintenance',
    'Vedligehold af maskiner, smøring, service på maskiner',
    'Maintaining machines, machine servicing',
    { broader: 'c-manufacturing' },
  ),
  competence('c-metalwork', 'Smedearbejde, metalarbejde', 'Metalwork, smithing', { broader: 'c-manufacturing' }),
  competence('c-welding', 'Svejsning, svejse', 'Welding, welding metal', { broader: 'c-manufacturing' }),
  competence(
    'c-surface-treatment',
    'Overfladebehandling, slibning og lakering',
    'Surface treatment, grinding and varnishing',
    { broader: 'c-manufacturing' },
  ),
  competence('c-wood-machining', 'Maskinbearbejdning af træ, maskinsnedkeri', 'Machining wood, wood machining', {
    broader: 'c-manufacturing',
  }),
  competence('c-plastics-production', 'Plaststøbning, plastproduktion', 'Plastic moulding, plastics production', {
    broader: 'c-manufacturing',
  }),
  competence(
    'c-textile-production',
    'Tekstilproduktion, vævning, tekstilarbejde',
    'Textile production, weaving, textile work',
    { broader: 'c-manufacturing' },
  ),
  competence(
    'c-industrial-sewing',
    'Syning på industrimaskine, industrisyning',
    'Sewing on industrial machines, industrial sewing',
    { broader: 'c-manufacturing' },
  ),
  competence('c-fabric-cutting', 'Tilskæring af stof, klippe stof', 'Cutting fabric, fabric cutting', {
    broader: 'c-manufacturing',
  }),
  competence('c-printing', 'Trykkeriarbejde, trykke, digitalprint', 'Printing, digital printing', {
    broader: 'c-manufacturing',
  }),
  competence('c-bookbinding', 'Bogbinding og færdiggørelse, falsning', 'Bookbinding and finishing, folding', {
    broader: 'c-manufacturing',
  }),
  competence(
    'c-production-planning',
    'Produktionsplanlægning, planlægge produktion',
    'Production planning, planning production',
    { broader: 'c-manufacturing' },
  ),
  competence('c-crane-operation', 'Kørsel med kran, kranfører', 'Operating a crane, crane driving', {
    broader: 'c-building-work',
  }),
]
