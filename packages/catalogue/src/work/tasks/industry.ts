import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('industry')

export const industryTasks: readonly Task[] = [
  task(
    't-pack-small-parts',
    'Pakke små dele, småpakning, pakke i hånden, pakke poser',
    'Packing small parts, hand packing, bagging parts',
    'c-hand-packing c-weighing-counting c-dexterity',
  ),
  task(
    't-sort-parts',
    'Sortere dele, sortere emner, sortere skruer',
    'Sorting parts, sorting components',
    'c-sorting c-accuracy',
  ),
  task(
    't-count-and-weigh',
    'Tælle og veje dele, afveje poser, optælling',
    'Counting and weighing parts, portioning',
    'c-weighing-counting c-accuracy',
  ),
  task(
    't-label-products',
    'Sætte etiketter på varer, mærke produkter',
    'Labelling products, putting on labels',
    'c-product-labelling c-accuracy',
  ),
  task(
    't-assemble-parts',
    'Samle dele, montageopgaver, samle produkter',
    'Assembling parts, putting products together',
    'c-assembly c-dexterity c-hand-tools',
  ),
  task(
    't-assemble-electronics',
    'Montere elektronik, lodde, samle printplader',
    'Assembling electronics, soldering',
    'c-electronics-assembly c-dexterity',
  ),
  task(
    't-operate-machine',
    'Betjene maskine, maskinpasning, køre maskine',
    'Operating a machine, machine minding',
    'c-machine-operation c-process-monitoring',
  ),
  task(
    't-operate-packing-line',
    'Passe pakkelinje, stå ved bånd, køre pakkemaskine',
    'Running a packing line, conveyor work',
    'c-packaging-machines c-machine-operation',
    't-operate-machine',
  ),
  task(
    't-operate-cnc',
    'Betjene CNC-maskine, dreje og fræse',
    'Operating a CNC machine, turning and milling',
    'c-cnc-machining c-measuring c-drawing-reading',
    't-operate-machine',
  ),
  task(
    't-check-quality',
    'Kontrollere kvalitet, kvalitetskontrol, sortere fejlvarer fra',
    'Checking quality, rejecting faulty items',
    'c-quality-control c-accuracy',
  ),
  task('t-measure-parts', 'Måle emner op, kontrolmåle', 'Measuring parts, gauging', 'c-measuring c-quality-control'),
  task(
    't-monitor-process',
    'Overvåge procesanlæg, kontrolrum, justere proces',
    'Monitoring a process plant, adjusting a process',
    'c-process-monitoring c-quality-control',
  ),
  task(
    't-make-dairy-products',
    'Fremstille mejeriprodukter, mejeriarbejde, lave ost',
    'Making dairy products, making cheese',
    'c-dairy-production c-cheese-making c-food-hygiene',
  ),
  task('t-brew-beer', 'Brygge øl og saft, tappe flasker', 'Brewing beer, bottling', 'c-brewing c-food-hygiene'),
  task(
    't-pack-food-products',
    'Pakke fødevarer på fabrik, pakke kød eller brød',
    'Packing food products in a factory',
    'c-food-packing c-food-hygiene c-packaging-machines',
  ),
  task('t-weld-parts', 'Svejse emner, svejseopgaver', 'Welding parts, welding jobs', 'c-welding c-metalwork'),
  task(
    't-work-metal',
    'Bukke og klippe metal, smedeopgaver',
    'Bending and cutting metal, metalwork jobs',
    'c-metalwork c-drawing-reading',
  ),
  task(
    't-grind-and-paint',
    'Slibe og lakere emner, overfladebehandle',
    'Grinding and painting parts, surface treatment',
    'c-surface-treatment c-accuracy',
  ),
  task(
    't-machine-wood',
    'Save og høvle træ på maskine, maskinsnedkeri',
    'Machining wood, sawing and planing',
    'c-wood-machining c-drawing-reading',
  ),
  task(
    't-mould-plastic',
    'Støbe plast, passe sprøjtestøbemaskine',
    'Moulding plastic, running an injection moulder',
    'c-plastics-production c-machine-operation',
  ),
  task(
    't-make-textiles',
    'Fremstille tekstiler, væve, passe strikkemaskine',
    'Making textiles, weaving, running knitting machines',
    'c-textile-production c-machine-operation',
  ),
  task(
    't-sew-industrially',
    'Sy på industrimaskine, sy serier',
    'Sewing on industrial machines, sewing in series',
    'c-industrial-sewing c-sewing',
  ),
  task(
    't-cut-fabric',
    'Klippe og tilskære stof, skære stof til',
    'Cutting fabric, cutting out patterns',
    'c-fabric-cutting c-accuracy',
  ),
  task(
    't-print-materials',
    'Trykke tryksager, passe printer og trykmaskine',
    'Printing materials, running a press',
    'c-printing c-quality-control',
  ),
  task(
    't-bind-books',
    'False, hæfte og indbinde, bogbinderi',
    'Folding, stapling and binding books',
    'c-bookbinding c-dexterity',
  ),
  task(
    't-maintain-machines',
    'Vedligeholde maskiner, smøre og rense maskiner',
    'Maintaining machines, greasing machines',
    'c-machine-maintenance c-hand-tools',
  ),
  task(
    't-operate-crane',
    'Køre kran, løfte med kran',
    'Operating a crane, crane lifting',
    'c-crane-operation c-load-securing',
  ),
  task(
    't-plan-production',
    'Planlægge produktion, lave produktionsplan',
    'Planning production, scheduling',
    'c-production-planning c-stock-systems',
  ),
  task(
    't-dismantle-products',
    'Skille produkter ad til genbrug, adskille elektronik',
    'Dismantling products for recycling',
    'c-hand-tools c-waste-sorting c-sorting',
  ),
]
