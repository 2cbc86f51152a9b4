import type * as r4 from './r4.js';

/**
 * The FHIR R4 resources that are written here, and no more of each than is written.
 * https://hl7.org/fhir/R4/resourcelist.html
 */
export interface QuestionnaireResponse extends r4.Resource {
  readonly resourceType: 'QuestionnaireResponse';
  readonly identifier?: r4.Identifier | undefined;
  /** Canonical address, with `|version`. */
  readonly questionnaire?: string | undefined;
  readonly status: 'in-progress' | 'completed' | 'amended';
  readonly subject?: r4.Reference | undefined;
  readonly authored?: string | undefined;
  readonly author?: r4.Reference | undefined;
  readonly source?: r4.Reference | undefined;
  readonly item?: readonly ResponseItem[] | undefined;
}

export interface ResponseItem extends r4.Element {
  readonly linkId: string;
  readonly text?: string | undefined;
  readonly answer?: readonly ResponseAnswer[] | undefined;
  readonly item?: readonly ResponseItem[] | undefined;
}

export interface ResponseAnswer extends r4.Element {
  readonly valueBoolean?: boolean | undefined;
  readonly valueCoding?: r4.Coding | undefined;
  readonly valueDate?: string | undefined;
  readonly valueDateTime?: string | undefined;
  readonly valueDecimal?: number | undefined;
  readonly valueInteger?: number | undefined;
  readonly valueQuantity?: r4.Quantity | undefined;
  readonly valueReference?: r4.Reference | undefined;
  readonly valueString?: string | undefined;
  readonly valueTime?: string | undefined;
  readonly valueUri?: string | undefined;
  readonly item?: readonly ResponseItem[] | undefined;
}

export interface Observation extends r4.Resource {
  readonly resourceType: 'Observation';
  readonly identifier?: readonly r4.Identifier[] | undefined;
  readonly status: 'final' | 'corrected';
  readonly category?: readonly r4.CodeableConcept[] | undefined;
  readonly code: r4.CodeableConcept;
  readonly subject?: r4.Reference | undefined;
  readonly focus?: readonly r4.Reference[] | undefined;
  readonly effectiveDateTime?: string | undefined;
  readonly performer?: readonly r4.Reference[] | undefined;
  readonly valueQuantity?: r4.Quantity | undefined;
  readonly dataAbsentReason?: r4.CodeableConcept | undefined;
  readonly interpretation?: readonly r4.CodeableConcept[] | undefined;
  readonly note?: readonly r4.Annotation[] | undefined;
  readonly hasMember?: readonly r4.Reference[] | undefined;
  readonly derivedFrom?: readonly r4.Reference[] | undefined;
  readonly component?: readonly ObservationComponent[] | undefined;
}

export interface ObservationComponent extends r4.Element {
  readonly code: r4.CodeableConcept;
  readonly valueQuantity?: r4.Quantity | undefined;
  readonly valueString?: string | undefined;
  readonly dataAbsentReason?: r4.CodeableConcept | undefined;
}

export interface Goal extends r4.Resource {
  readonly resourceType: 'Goal';
  readonly identifier?: readonly r4.Identifier[] | undefined;
  readonly lifecycleStatus: 'active' | 'on-hold' | 'completed' | 'cancelled';
  readonly achievementStatus?: r4.CodeableConcept | undefined;
  readonly description: r4.CodeableConcept;
  readonly subject: r4.Reference;
  readonly startDate?: string | undefined;
  readonly statusDate?: string | undefined;
  readonly statusReason?: string | undefined;
  readonly expressedBy?: r4.Reference | undefined;
  readonly note?: readonly r4.Annotation[] | undefined;
  readonly outcomeReference?: readonly r4.Reference[] | undefined;
}

export interface ServiceRequest extends r4.Resource {
  readonly resourceType: 'ServiceRequest';
  readonly identifier?: readonly r4.Identifier[] | undefined;
  readonly status: 'draft';
  readonly intent: 'proposal';
  readonly category?: readonly r4.CodeableConcept[] | undefined;
  readonly code?: r4.CodeableConcept | undefined;
  readonly subject: r4.Reference;
  readonly authoredOn?: string | undefined;
  readonly requester?: r4.Reference | undefined;
  readonly performer?: readonly r4.Reference[] | undefined;
  readonly supportingInfo?: readonly r4.Reference[] | undefined;
  readonly note?: readonly r4.Annotation[] | undefined;
}

export interface Consent extends r4.Resource {
  readonly resourceType: 'Consent';
  readonly identifier?: readonly r4.Identifier[] | undefined;
  readonly status: 'active' | 'rejected';
  readonly scope: r4.CodeableConcept;
  readonly category: readonly r4.CodeableConcept[];
  readonly patient?: r4.Reference | undefined;
  readonly dateTime?: string | undefined;
  readonly performer?: readonly r4.Reference[] | undefined;
  readonly sourceReference?: r4.Reference | undefined;
  readonly policyRule?: r4.CodeableConcept | undefined;
  readonly verification?: readonly { readonly verified: boolean }[] | undefined;
  readonly provision?: { readonly type: 'deny' | 'permit' } | undefined;
}

export interface Organization extends r4.Resource {
  readonly resourceType: 'Organization';
  readonly identifier?: readonly r4.Identifier[] | undefined;
  readonly active?: boolean | undefined;
  readonly type?: readonly r4.CodeableConcept[] | undefined;
  readonly name?: string | undefined;
  readonly address?: readonly r4.Address[] | undefined;
}

export interface Patient extends r4.Resource {
  readonly resourceType: 'Patient';
  readonly identifier?: readonly r4.Identifier[] | undefined;
  readonly name?: readonly r4.HumanName[] | undefined;
  readonly telecom?: readonly r4.ContactPoint[] | undefined;
  readonly birthDate?: string | undefined;
  readonly address?: readonly r4.Address[] | undefined;
  readonly generalPractitioner?: readonly r4.Reference[] | undefined;
}

export type Exported =
  QuestionnaireResponse | Observation | Goal | ServiceRequest | Consent | Organization | Patient;

export interface Bundle extends r4.Resource {
  readonly resourceType: 'Bundle';
  readonly type: 'transaction';
  readonly timestamp?: string | undefined;
  readonly entry?: readonly BundleEntry[] | undefined;
}

export interface BundleEntry<R extends r4.Resource = Exported> {
  /** `urn:uuid:…`: what the other entries call it. */
  readonly fullUrl: string;
  readonly resource: R;
  readonly request: {
    readonly method: 'POST' | 'PUT';
    readonly url: string;
    readonly ifNoneExist?: string | undefined;
  };
}
