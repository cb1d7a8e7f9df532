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
    esco: '26ed52cf-30ca-451e-9699-a6c04a30649f',
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
    { broader: 'c-manufacturing', esco: '61d9ad65-6a78-4c72-9824-aeca20d9a102' },
  ),
  competence('c-metalwork', 'Smedearbejde, metalarbejde', 'Metalwork, smithing', {
    broader: 'c-manufacturing',
    esco: 'e53c1103-5d13-45f9-86d8-0b291a3eaa10',
  }),
  competence('c-welding', 'Svejsning, svejse', 'Welding, welding metal', {
    broader: 'c-manufacturing',
    esco: '530cb489-d900-46ab-9350-4d50ccd49eea',
  }),
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
    esco: 'cc63230c-356b-4c5b-950a-7e3b1ffe2dea',
  }),
  competence('c-printing', 'Trykkeriarbejde, trykke, digitalprint', 'Printing, digital printing', {
    broader: 'c-manufacturing',
    esco: '41c13016-6e94-45bb-81b7-3ff25ac2aa25',
  }),
  competence('c-bookbinding', 'Bogbinding og færdiggørelse, falsning', 'Bookbinding and finishing, folding', {
    broader: 'c-manufacturing',
  }),
  competence(
    'c-production-planning',
    'Produktionsplanlægning, planlægge produktion',
    'Production planning, planning production',
    { broader: 'c-manufacturing', esco: '2a778aeb-f246-4f03-9a96-c60183001037' },
  ),
  competence('c-crane-operation', 'Kørsel med kran, kranfører', 'Operating a crane, crane driving', {
    broader: 'c-building-work',
    esco: 'c96ab6ac-cf85-4c91-86b5-7ac5bb14eb28',
  }),
]
