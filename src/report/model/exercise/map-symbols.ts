import type { Point } from "./map-geometry";

/** Signs, by how large each is beside the words of the map. */
export const symbolSizes = {
  capital: 1.5,
  town: 0.85,
  village: 0.65,
  camp: 1.15,
  base: 0.95,
  airfield: 1.3,
  port: 1.3,
  crossing: 1.1,
  mine: 1.15,
} as const;
export type SymbolKind = keyof typeof symbolSizes;

/** A closed outline in a square from -1 to 1; a hollow one is filled with the ground. */
export interface Outline {
  readonly points: readonly Point[];
  readonly isHollow?: true;
}

/** Corners on a circle, the first at the top. */
const round = (corners: number, radius = 1, turn = 0): Point[] =>
  Array.from({ length: corners }, (_, index) => {
    const angle = (2 * Math.PI * index) / corners - Math.PI / 2 + turn;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

const star: Point[] = round(5).flatMap((tip, index): Point[] => [
  tip,
  round(5, 0.42, Math.PI / 5)[index] as Point,
]);

const plane: Point[] = [
  [0, -1],
  [0.18, -0.7],
  [0.18, -0.28],
  [1, 0.22],
  [1, 0.46],
  [0.18, 0.2],
  [0.14, 0.62],
  [0.42, 0.84],
  [0.42, 1],
  [0, 0.88],
  [-0.42, 1],
  [-0.42, 0.84],
  [-0.14, 0.62],
  [-0.18, 0.2],
  [-1, 0.46],
  [-1, 0.22],
  [-0.18, -0.28],
  [-0.18, -0.7],
];

const anchor: Point[] = [
  [-0.12, -0.9],
  [0.12, -0.9],
  [0.12, -0.6],
  [0.5, -0.6],
  [0.5, -0.36],
  [0.12, -0.36],
  [0.12, 0.62],
  [0.5, 0.5],
  [0.74, 0.16],
  [0.98, 0.16],
  [0.7, 0.74],
  [0, 1],
  [-0.7, 0.74],
  [-0.98, 0.16],
  [-0.74, 0.16],
  [-0.5, 0.5],
  [-0.12, 0.62],
  [-0.12, -0.36],
  [-0.5, -0.36],
  [-0.5, -0.6],
  [-0.12, -0.6],
];

/** Each sign as outlines, told apart by shape alone. */
export const symbolOutlines: Readonly<Record<SymbolKind, readonly Outline[]>> = {
  capital: [{ points: star }],
  town: [{ points: round(20) }],
  village: [{ points: round(16) }, { points: round(16, 0.6), isHollow: true }],
  camp: [
    {
      points: [
        [0, -0.95],
        [1, 0.85],
        [-1, 0.85],
      ],
    },
    {
      points: [
        [0, 0],
        [0.42, 0.85],
        [-0.42, 0.85],
      ],
      isHollow: true,
    },
  ],
  base: [
    {
      points: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ],
    },
  ],
  airfield: [{ points: plane }],
  port: [{ points: anchor }],
  crossing: [
    {
      points: [
        [-1, -0.9],
        [0, -0.18],
        [1, -0.9],
        [1, 0.9],
        [0, 0.18],
        [-1, 0.9],
      ],
    },
  ],
  mine: [
    {
      points: [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ],
    },
    {
      points: [
        [0, -0.5],
        [0.5, 0],
        [0, 0.5],
        [-0.5, 0],
      ],
      isHollow: true,
    },
  ],
};
