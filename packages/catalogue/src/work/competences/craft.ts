import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const craftCompetences: readonly Competence[] = [
  competence('c-building-work', 'Bygge og anlæg, byggearbejde', 'Building and construction, construction work'),
  competence('c-carpentry', 'Tømrerarbejde, bygge i træ', 'Carpentry, building in wood', {
    broader: 'c-building-work',
    esco: '19858dd3-a5fe-4855-b644-6ecfefd1c384',
  }),
  competence('c-joinery', 'Snedkerarbejde, møbelsnedkeri', 'Joinery, cabinet making', { broader: 'c-building-work' }),
  competence('c-bricklaying', 'Murerarbejde, mure', 'Bricklaying, masonry', {
    broader: 'c-building-work',
    esco: '13e1c0a2-b90d-46f4-be51-11730360b38d',
  }),
  competence('c-painting', 'Malerarbejde, male vægge', 'Painting and decorating, painting walls', {
    broader: 'c-building-work',
  }),
  competence('c-plumbing', 'VVS-arbejde, rør og sanitet', 'Plumbing, pipes and sanitary work', {
    broader: 'c-building-work',
  }),
  competence('c-electrical-installation', 'El-installation, elektrikerarbejde', 'Electrical installation, wiring', {
    broader: 'c-building-work',
  }),
  competence(
    'c-tiling-flooring',
    'Lægning af gulve og fliser, gulvlægning',
    'Laying floors and tiles, flooring, tiling',
    { broader: 'c-building-work' },
  ),
  competence('c-roofing', 'Tagarbejde, lægge tag', 'Roofing, laying roofs', { broader: 'c-building-work' }),
  competence('c-concrete-work', 'Betonarbejde, støbe beton', 'Concrete work, casting concrete', {
    broader: 'c-building-work',
  }),
  competence('c-paving', 'Brolægning, lægge fliser ude, struktørarbejde', 'Paving, laying paving stones', {
    broader: 'c-building-work',
    esco: '0232e2ee-5535-46e0-9c64-ea80c896c62f',
  }),
  competence('c-insulation-work', 'Isolering, isolere rør og bygninger', 'Insulation work, insulating buildings', {
    broader: 'c-building-work',
  }),
  competence('c-glazing', 'Glarmesterarbejde, sætte ruder i', 'Glazing, fitting window panes', {
    broader: 'c-building-work',
  }),
  competence(
    'c-excavator-operation',
    'Kørsel med gravemaskine, entreprenørmaskiner',
    'Operating an excavator, construction machinery',
    { broader: 'c-building-work', esco: '978a76ca-0d14-43b5-a69d-1996dfeb22de' },
  ),
  competence(
    'c-site-clearing',
    'Oprydning på byggeplads, forefaldende på byggeplads',
    'Clearing a building site, site labour',
    { broader: 'c-building-work' },
  ),
  competence(
    'c-drawing-reading',
    'Tegningslæsning, læse arbejdstegninger, tegningsforståelse',
    'Reading technical drawings, reading plans',
    { broader: 'c-building-work', esco: 'b07daddc-8625-4360-946e-ad2b0e56ebf6' },
  ),
  competence('c-repair-craft', 'Reparation og håndværk, værkstedsarbejde', 'Repair and crafts, workshop work'),
  competence('c-hand-tools', 'Brug af håndværktøj, værktøj', 'Using hand tools, tools', {
    broader: 'c-repair-craft',
    esco: '7cd6de25-f691-4aac-81a2-a9d09b004b38',
  }),
  competence('c-bicycle-repair', 'Cykelreparation, lappe cykler', 'Bicycle repair, mending bicycles', {
    broader: 'c-repair-craft',
    esco: 'fab8e95a-448d-4784-aa50-9ef10e924829',
  }),
  competence('c-car-repair', 'Reparation af biler, automekanik', 'Car repair, motor mechanics', {
    broader: 'c-repair-craft',
  }),
  competence(
    'c-machine-repair',
    'Reparation af maskiner, landbrugsmaskiner',
    'Machine repair, agricultural machinery repair',
    { broader: 'c-repair-craft' },
  ),
  competence(
    'c-furniture-repair',
    'Istandsættelse af møbler, slibe og olie møbler',
    'Repairing furniture, furniture restoration',
    { broader: 'c-repair-craft' },
  ),
  competence('c-upholstery', 'Møbelpolstring, betrække møbler', 'Upholstery, covering furniture', {
    broader: 'c-repair-craft',
  }),
  competence('c-sewing', 'Syning, sy tøj, systue', 'Sewing, making clothes', {
    broader: 'c-repair-craft',
    esco: '0d207bf2-b0dd-4a36-933f-d2cd3da2933d',
  }),
  competence(
    'c-clothing-repair',
    'Reparation af tøj, omforandring, lægge op',
    'Mending and altering clothes, clothing repair',
    { broader: 'c-repair-craft' },
  ),
  competence('c-shoe-repair', 'Skoreparation, skomagerarbejde', 'Shoe repair, cobbling', { broader: 'c-repair-craft' }),
  competence('c-goldsmithing', 'Guld- og sølvarbejde, smykker', 'Gold and silver work, jewellery making', {
    broader: 'c-repair-craft',
    esco: '44fea655-139f-445d-aae5-8474fc86307b',
  }),
  competence('c-ceramics', 'Keramik, dreje ler', 'Ceramics, pottery', { broader: 'c-repair-craft' }),
  competence('c-sign-making', 'Skiltefremstilling, skilte og folie', 'Sign making, signs and foil', {
    broader: 'c-repair-craft',
  }),
  competence(
    'c-small-electronics-repair',
    'Reparation af småelektronik, reparere telefoner',
    'Repairing small electronics, phone repair',
    { broader: 'c-repair-craft' },
  ),
]
