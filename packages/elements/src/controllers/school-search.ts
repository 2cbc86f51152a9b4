import { findSchools, type FoundSchools } from '@cairnkit/engine/find-schools.js';
import { resumeSchoolChoice } from '@cairnkit/engine/resume-school-choice.js';
import type { SchoolChoice } from '@cairnkit/engine/school-choice.js';
import { schoolByUrn, schoolIndex, type School } from '@cairnkit/engine/school-index.js';
import type { Schools } from '@cairnkit/engine/schools.js';

/** What a picker can be shown without: fetched while the person reads the question. */
export interface SchoolSearch {
  /** Does now what would otherwise have to be done at the first letter. */
  prepare(list: Schools): void;
  find(list: Schools, typed: string, limit: number): FoundSchools;
  byUrn(list: Schools, urn: string): School | undefined;
  /** @throws {CairnError} If it is no choice that was stored. */
  resume(saved: unknown): SchoolChoice;
}

export const schoolSearch: SchoolSearch = {
  prepare: (list) => void schoolIndex(list),
  find: (list, typed, limit) => findSchools(schoolIndex(list), typed, limit),
  byUrn: schoolByUrn,
  resume: resumeSchoolChoice,
};
