import type * as r4 from './r4.js';

/** A FHIR R4 Questionnaire as it is written here. https://hl7.org/fhir/R4/questionnaire.html */
export interface Questionnaire extends r4.Resource {
  readonly resourceType: 'Questionnaire';
  readonly url?: string | undefined;
  readonly version?: string | undefined;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly status: 'active';
  readonly subjectType?: readonly string[] | undefined;
  readonly copyright?: string | undefined;
  readonly code?: readonly r4.Coding[] | undefined;
  readonly item?: readonly QuestionnaireItem[] | undefined;
}

export interface QuestionnaireItem extends r4.Element {
  readonly linkId: string;
  readonly code?: readonly r4.Coding[] | undefined;
  readonly prefix?: string | undefined;
  readonly text?: string | undefined;
  readonly type: 'choice' | 'decimal' | 'display' | 'integer';
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly answerOption?: readonly AnswerOption[] | undefined;
  readonly item?: readonly QuestionnaireItem[] | undefined;
}

export interface AnswerOption extends r4.Element {
  readonly valueCoding?: r4.Coding | undefined;
}
