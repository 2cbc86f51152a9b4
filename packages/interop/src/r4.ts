/**
 * The FHIR R4 data types that are written here, and no more of each than is written. HL7 FHIR R4
 * (4.0.1), https://hl7.org/fhir/R4/datatypes.html. What is optional may be `undefined`: `present`
 * takes it out.
 */
export interface Element {
  readonly id?: string | undefined;
  readonly extension?: readonly Extension[] | undefined;
}

export interface Extension extends Element {
  readonly url: string;
  readonly valueBoolean?: boolean | undefined;
  readonly valueCode?: string | undefined;
  readonly valueCoding?: Coding | undefined;
  readonly valueCodeableConcept?: CodeableConcept | undefined;
  readonly valueDecimal?: number | undefined;
  readonly valueExpression?: Expression | undefined;
  readonly valueInteger?: number | undefined;
  readonly valueMarkdown?: string | undefined;
  readonly valueString?: string | undefined;
  readonly valueUri?: string | undefined;
}

/** FHIRPath. Its `name` must be an id: letters and digits. */
export interface Expression extends Element {
  readonly name?: string | undefined;
  readonly language: string;
  readonly expression: string;
}

export interface Coding extends Element {
  readonly system?: string | undefined;
  readonly version?: string | undefined;
  readonly code?: string | undefined;
  readonly display?: string | undefined;
}

export interface CodeableConcept extends Element {
  readonly coding?: readonly Coding[] | undefined;
  readonly text?: string | undefined;
}

export interface Identifier extends Element {
  readonly use?: 'usual' | 'official' | 'temp' | 'secondary' | 'old' | undefined;
  readonly type?: CodeableConcept | undefined;
  readonly system?: string | undefined;
  readonly value?: string | undefined;
}

/** To a resource of the same bundle, by its `urn:uuid:`, or to what only its identifier tells. */
export interface Reference extends Element {
  readonly reference?: string | undefined;
  readonly type?: string | undefined;
  readonly identifier?: Identifier | undefined;
  readonly display?: string | undefined;
}

export interface Quantity extends Element {
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly system?: string | undefined;
  readonly code?: string | undefined;
}

export interface Annotation extends Element {
  readonly time?: string | undefined;
  readonly text: string;
}

export interface Meta extends Element {
  readonly profile?: readonly string[] | undefined;
}

export interface HumanName extends Element {
  readonly use?: 'usual' | 'official' | 'nickname' | undefined;
  readonly text?: string | undefined;
}

export interface ContactPoint extends Element {
  readonly system?: 'phone' | 'email' | undefined;
  readonly value?: string | undefined;
}

export interface Address extends Element {
  readonly city?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly text?: string | undefined;
}

/** Where the code systems, units and identifiers that are used here live. */
export const systems = {
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  nhsNumber: 'https://fhir.nhs.uk/Id/nhs-number',
  odsOrganization: 'https://fhir.nhs.uk/Id/ods-organization-code',
  goalAchievement: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  organizationType: 'http://terminology.hl7.org/CodeSystem/organization-type',
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  dataAbsentReason: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  uri: 'urn:ietf:rfc:3986',
} as const;

/** Extensions that are written here; all of them are HL7's. */
export const extensions = {
  dataAbsentReason: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  ordinalValue: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
} as const;

/** What every resource has. */
export interface Resource {
  readonly resourceType: string;
  readonly id?: string | undefined;
  readonly meta?: Meta | undefined;
  readonly implicitRules?: string | undefined;
  readonly language?: string | undefined;
  readonly extension?: readonly Extension[] | undefined;
}
