import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export const escoUri = (kind: 'occupation' | 'skill', number: number) =>
  `http://data.europa.eu/esco/${kind}/00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const isco = (code: string) => `http://data.europa.eu/esco/isco/C${code}`
const group = 'http://data.europa.eu/esco/skill/S9.9'

const occupation = (number: number) => escoUri('occupation', number)
const skill = (number: number) => escoUri('skill', number)

/** A release small enough to read, in the Commission's columns: kite makers, kite menders and a lighthouse keeper. */
export const danishRelease: Readonly<Record<string, string>> = {
  'ISCOGroups_da.csv': `conceptType,conceptUri,code,preferredLabel,altLabels,inScheme,description
ISCOGroup,${isco('7')},7,Håndværk,,"a,
b",
ISCOGroup,${isco('7318')},7318,Kunsthåndværk,,x,
`,
  'occupations_da.csv.gz': `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code
Occupation,${occupation(1)},7318,dragebygger,"dragemager
papirdragemand",,released,"Bygger drager
og syer sejl",7318.1
Occupation,${occupation(2)},7318,dragereparatør,,,released,,7318.2
Occupation,${occupation(3)},9629,fyrpasser,,,released,,9629.1
`,
  'skills_da.csv': `conceptType,conceptUri,skillType,preferredLabel,altLabels,hiddenLabels,description
KnowledgeSkillCompetence,${skill(1)},skill/competence,spænde dragesejl,"spænde drager op",,
KnowledgeSkillCompetence,${skill(2)},skill/competence,binde haler,,,
KnowledgeSkillCompetence,${skill(3)},knowledge,vindlære,,,
KnowledgeSkillCompetence,${skill(4)},skill/competence,passe fyrlamper,,,
KnowledgeSkillCompetence,${skill(5)},skill/competence,håndtere drager,,,
`,
  'broaderRelationsOccPillar.csv': `conceptType,conceptUri,broaderType,broaderUri
ISCOGroup,${isco('7318')},ISCOGroup,${isco('7')}
Occupation,${occupation(1)},ISCOGroup,${isco('7318')}
`,
  'broaderRelationsSkillPillar.csv': `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,${skill(1)},SkillGroup,${group}
KnowledgeSkillCompetence,${skill(1)},KnowledgeSkillCompetence,${skill(5)}
KnowledgeSkillCompetence,${skill(2)},KnowledgeSkillCompetence,${skill(5)}
`,
  'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri
${occupation(1)},essential,skill/competence,${skill(1)}
${occupation(1)},essential,skill/competence,${skill(2)}
${occupation(1)},optional,knowledge,${skill(3)}
${occupation(2)},essential,skill/competence,${skill(1)}
${occupation(2)},optional,knowledge,${skill(3)}
${occupation(3)},essential,skill/competence,${skill(4)}
${occupation(3)},optional,knowledge,${skill(3)}
${occupation(9)},essential,skill/competence,${skill(4)}
${occupation(3)},essential,skill/competence,${skill(99)}
`,
  'skillSkillRelations.csv': `originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
${skill(3)},knowledge,optional,skill/competence,${skill(1)}
`,
}

/** Another language of it, as the newer releases name their files. */
export const englishRelease: Readonly<Record<string, string>> = {
  'occupations_en.csv': `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
Occupation,${occupation(1)},7318,kite builder,kite maker
`,
}

/** Writes the files into a folder of their own; those whose names end in `.gz` compressed. */
export function escoFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'esco-'))
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text)
  return folder
}
