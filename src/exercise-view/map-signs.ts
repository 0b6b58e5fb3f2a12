import type { PointKind } from "../classroom/sketch/kinds";

/**
 * Signs of places, drawn by us in a box of 2 by 2 about the middle. They differ in shape, so that
 * they are told apart without colour; `filled` ones are solid.
 */
export const mapSigns: Record<PointKind, { path: string; filled: boolean }> = {
  capital: {
    path: "M0 -1 L0.26 -0.32 L1 -0.3 L0.42 0.16 L0.62 0.86 L0 0.46 L-0.62 0.86 L-0.42 0.16 L-1 -0.3 L-0.26 -0.32 Z",
    filled: true,
  },
  town: { path: "M-0.6 0 A0.6 0.6 0 1 1 0.6 0 A0.6 0.6 0 1 1 -0.6 0 Z", filled: true },
  village: { path: "M-0.4 0 A0.4 0.4 0 1 1 0.4 0 A0.4 0.4 0 1 1 -0.4 0 Z", filled: false },
  camp: {
    path: "M0 -0.8 L0.9 0.75 L-0.9 0.75 Z M0 -0.1 L0.3 0.75 M0 -0.1 L-0.3 0.75",
    filled: false,
  },
  base: { path: "M-0.75 -0.75 H0.75 V0.75 H-0.75 Z M-0.75 0.75 L0.75 -0.75", filled: false },
  airfield: {
    path: "M0 -1 L0.15 -0.3 L1 0.2 V0.42 L0.15 0.18 L0.12 0.65 L0.4 0.88 V1 L0 0.88 L-0.4 1 V0.88 L-0.12 0.65 L-0.15 0.18 L-1 0.42 V0.2 L-0.15 -0.3 Z",
    filled: true,
  },
  port: {
    path: "M0 -0.5 V0.9 M-0.45 -0.15 H0.45 M-0.8 0.2 A0.8 0.75 0 0 0 0.8 0.2 M-0.2 -0.72 A0.2 0.2 0 1 1 0.2 -0.72 A0.2 0.2 0 1 1 -0.2 -0.72 Z",
    filled: false,
  },
  crossing: { path: "M-0.8 -0.8 V0.8 M0.8 -0.8 V0.8 M-0.8 0 H0.8", filled: false },
  mine: { path: "M0 -0.9 L0.9 0 L0 0.9 L-0.9 0 Z M-0.4 0 H0.4", filled: false },
};
