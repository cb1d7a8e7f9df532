import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const propertyCompetences: readonly Competence[] = [
  competence(
    'c-property-service',
    'Ejendom og teknisk service, ejendomsservice',
    'Property and technical service, property service',
  ),
  competence(
    'c-minor-repairs',
    'Småreparationer, skifte pærer, forefaldende',
    'Minor repairs, changing bulbs, odd jobs',
    { broader: 'c-property-service' },
  ),
  competence(
    'c-outdoor-maintenance',
    'Vedligehold udenomsarealer, feje, renholdelse ude',
    'Maintaining outdoor areas, sweeping, keeping grounds tidy',
    { broader: 'c-property-service', esco: '41be6ab9-1cf9-43af-8c63-b6664b921dd5' },
  ),
  competence('c-snow-clearing', 'Snerydning og glatførebekæmpelse, rydde sne, salte', 'Clearing snow, gritting', {
    broader: 'c-property-service',
    esco: '63dd281f-f980-4c0f-b0fc-eb13a679ae90',
  }),
  competence(
    'c-building-systems',
    'Pasning af varme og ventilation, aflæse målere, CTS',
    'Looking after heating and ventilation, reading meters',
    { broader: 'c-property-service' },
  ),
  competence('c-tenancy-administration', 'Administration af boliger, udlejning', 'Administering housing, letting', {
    broader: 'c-property-service',
  }),
  competence('c-property-inspection', 'Syn af boliger, fraflytningssyn', 'Inspecting homes, move-out inspection', {
    broader: 'c-property-service',
  }),
  competence(
    'c-furniture-moving',
    'Flytning og opstilling af møbler, flytte borde',
    'Moving furniture, arranging furniture',
    { broader: 'c-property-service' },
  ),
  competence('c-waste-sorting', 'Affaldssortering, sortere affald, genbrug', 'Sorting waste, recycling', {
    broader: 'c-property-service',
    esco: '110d7aa3-e44e-4cce-a927-8d4de615f3d9',
  }),
  competence('c-pool-operation', 'Pasning af svømmebad, bassinteknik', 'Running a swimming pool, pool maintenance', {
    broader: 'c-property-service',
  }),
  competence('c-security-work', 'Sikkerhed og beredskab, sikkerhed', 'Safety and security, security'),
  competence('c-guarding', 'Vagtarbejde, vagtrunder, vægter', 'Guarding, patrols', { broader: 'c-security-work' }),
  competence(
    'c-access-control',
    'Adgangskontrol, kontrollere billetter, tjekke adgang',
    'Access control, checking tickets',
    { broader: 'c-security-work' },
  ),
  competence(
    'c-camera-monitoring',
    'Overvågning af kameraer og alarmer, alarmcentral',
    'Monitoring cameras and alarms, control room',
    { broader: 'c-security-work' },
  ),
  competence('c-fire-safety', 'Brandsikkerhed, brandtilsyn', 'Fire safety, fire inspection', {
    broader: 'c-security-work',
  }),
  competence(
    'c-emergency-response',
    'Redning og beredskab, udrykning',
    'Rescue and emergency response, emergency services',
    { broader: 'c-security-work' },
  ),
  competence(
    'c-workplace-safety',
    'Arbejdsmiljø, arbejdsmiljørådgivning',
    'Health and safety at work, occupational safety',
    { broader: 'c-security-work' },
  ),
]
