import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('building')

export const buildingTasks: readonly Task[] = [
  task(
    't-do-carpentry',
    'Lave tømreropgaver, bygge og sætte op i træ',
    'Carpentry jobs, building in wood',
    'c-carpentry c-hand-tools',
  ),
  task(
    't-make-furniture',
    'Bygge møbler, snedkerere',
    'Making furniture, joinery jobs',
    'c-joinery c-hand-tools c-drawing-reading',
  ),
  task(
    't-sand-furniture',
    'Slibe og male møbler, istandsætte møbler, olie møbler',
    'Sanding and painting furniture, restoring furniture',
    'c-furniture-repair c-surface-treatment',
  ),
  task(
    't-upholster-furniture',
    'Polstre møbler, betrække stole',
    'Upholstering furniture, covering chairs',
    'c-upholstery c-dexterity',
  ),
  task(
    't-paint-walls',
    'Male vægge og træværk, maleropgaver',
    'Painting walls and woodwork, painting jobs',
    'c-painting c-hand-tools',
  ),
  task('t-lay-bricks', 'Mure og pudse, mureropgaver', 'Laying bricks and plastering', 'c-bricklaying c-concrete-work'),
  task(
    't-lay-floors',
    'Lægge gulve og fliser, gulvlægning',
    'Laying floors and tiles',
    'c-tiling-flooring c-hand-tools',
  ),
  task('t-lay-paving', 'Lægge fliser og brosten, brolægge', 'Laying paving stones', 'c-paving c-concrete-work'),
  task(
    't-repair-plumbing',
    'Reparere vandhaner og rør, VVS-opgaver',
    'Repairing taps and pipes, plumbing jobs',
    'c-plumbing c-hand-tools',
  ),
  task(
    't-install-electrics',
    'Installere el, trække ledninger, elopgaver',
    'Installing electrics, wiring',
    'c-electrical-installation c-drawing-reading',
  ),
  task(
    't-insulate-pipes',
    'Isolere rør og lofter, isoleringsopgaver',
    'Insulating pipes and lofts',
    'c-insulation-work c-hand-tools',
  ),
  task('t-lay-roof', 'Lægge tag, reparere tag', 'Laying and repairing roofs', 'c-roofing c-carpentry'),
  task('t-fit-panes', 'Sætte ruder i, glasarbejde', 'Fitting window panes, glass work', 'c-glazing c-hand-tools'),
  task(
    't-clear-building-site',
    'Rydde op på byggeplads, arbejdsmand, køre affald væk',
    'Clearing a building site, labouring',
    'c-site-clearing c-waste-sorting',
  ),
  task(
    't-operate-excavator',
    'Køre gravemaskine, grave',
    'Operating an excavator, digging',
    'c-excavator-operation c-drawing-reading',
  ),
  task(
    't-repair-bicycles',
    'Reparere cykler, lappe cykler, cykelværksted',
    'Repairing bicycles, fixing punctures',
    'c-bicycle-repair c-hand-tools',
  ),
  task(
    't-repair-cars',
    'Reparere biler, skifte dæk, værkstedsopgaver',
    'Repairing cars, changing tyres',
    'c-car-repair c-hand-tools',
  ),
  task(
    't-repair-machines',
    'Reparere maskiner, servicere maskiner',
    'Repairing machines, servicing equipment',
    'c-machine-repair c-machine-maintenance',
  ),
  task(
    't-sort-tools',
    'Sortere værktøj og skruer, holde orden i værksted, rydde op i værksted',
    'Sorting tools and screws, tidying a workshop',
    'c-tidiness c-hand-tools c-sorting',
  ),
  task(
    't-mend-clothes',
    'Reparere og lægge tøj op, sy om',
    'Mending and hemming clothes, altering clothes',
    'c-clothing-repair c-sewing',
  ),
  task(
    't-sew-items',
    'Sy tasker, puder og gardiner, sy småting',
    'Sewing bags, cushions and curtains',
    'c-sewing c-creativity',
  ),
  task('t-repair-shoes', 'Reparere sko, skomageropgaver', 'Repairing shoes, cobbling', 'c-shoe-repair c-dexterity'),
  task(
    't-repair-electronics',
    'Reparere telefoner og småelektronik, skifte skærm på telefon',
    'Repairing phones and small electronics',
    'c-small-electronics-repair c-dexterity',
  ),
  task('t-make-jewellery', 'Lave smykker, guldsmedeopgaver', 'Making jewellery', 'c-goldsmithing c-creativity'),
  task(
    't-make-signs',
    'Lave skilte og foliearbejde, skilteopgaver',
    'Making signs, foil work',
    'c-sign-making c-graphic-design',
  ),
]
