/** The first page. `facts` are label and value pairs under the title, for example decision and period. */
export interface Cover {
  readonly type: 'cover';
  /** ”Verksamhetsplan”. */
  readonly kind: string;
  /** ”2022 (2023–2024)”. */
  readonly period: string;
  /** ”Regionstyrelsen”. */
  readonly body: string;
  /** ”Region Västernorrland”. */
  readonly organisation: string;
  /** ”Fastställd av regionstyrelsen 2021-11-04, § 317”, or the state of a plan not yet decided. */
  readonly decision: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** All that the document says, where that is too little for a page of its own. */
  readonly said?: readonly string[];
}
