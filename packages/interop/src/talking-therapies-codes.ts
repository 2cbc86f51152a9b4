/**
 * What NHS Talking Therapies (IAPT) v2.1 takes a score under: SNOMED CT code, lowest and highest score,
 * how many digits it may have, and the tool. Source: nhsengland/Reusable-Code-Library@4009bd56ee17
 * (BSD 3-Clause), src/dsp/validations/iapt/assessment_scales.py.
 *
 * Five codes of questions with Y and N for an answer are left out, and so are two with two decimal
 * places (Mobility Inventory): nothing here makes such answers.
 */
const listed = `
445455005 0 21 2 GAD-7
720433000 0 27 2 PHQ-9
446517006 16 80 2 PSWQ
491581000000104 0 80 2 PCL-5
932621000000100 0 9 1 WSAS
932581000000100 0 8 1 WSAS
932611000000106 0 8 1 WSAS
932591000000103 0 8 1 WSAS
932601000000109 0 8 1 WSAS
1128221000000100 0 72 2 BIQ
443223005 0 70 2 BPI
446660005 0 40 2 CAT
910931000000101 17 102 3 DDS
446793008 0 54 2 HAI
747891000000106 0 4 1 PEQ
747901000000107 0 4 1 PEQ
747911000000109 0 4 1 PEQ
747921000000103 0 4 1 PEQ
747931000000101 0 4 1 PEQ
747941000000105 0 4 1 PEQ
747951000000108 0 4 1 PEQ
760741000000102 0 28 2 IPCQ
761051000000105 0 10 2 IPCQ
1083671000000108 0 500 3 IBS-SSS
450324005 0 168 3 OCI
450326007 0 28 2 PDSS
1065441000000103 0 30 2 PHQ-15
445552006 0 68 2 SPIN
`;

/** Known codes that are not checked further; see above. */
export const unchecked: readonly string[] = [
  ...['747861000000100', '747871000000107', '747881000000109', '904691000000103'],
  ...['748161000000109', '473354003', '473355002'],
];

export interface TherapyScale {
  readonly min: number;
  readonly max: number;
  /** Whole numbers only, of so many digits at most. */
  readonly digits: number;
  readonly tool: string;
}

/** By SNOMED CT code. */
export const therapyScales: ReadonlyMap<string, TherapyScale> = new Map(
  listed
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', min, max, digits, tool = ''] = line.split(' ');
      return [code, { min: Number(min), max: Number(max), digits: Number(digits), tool }];
    }),
);
