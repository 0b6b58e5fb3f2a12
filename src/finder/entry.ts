/** Something that can be found by its words. */
export interface Findable {
  /** One of its kind; what was found lately is known by it. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Other words by which it is found: what it asks, what it is short for. */
  readonly also?: string;
}
