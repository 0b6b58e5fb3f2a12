/** One answer among several; its value is an id, its words come ready from the feature. */
export interface Choice<Id extends string = string> {
  readonly value: Id;
  readonly label: string;
  /** A line on what choosing it means. */
  readonly help?: string;
}
