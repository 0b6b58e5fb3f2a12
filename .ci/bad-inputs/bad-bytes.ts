import type { Chance } from "./chance";

/** Bytes that mean something to some reader: ends, signs, marks of order, marks of kinds of file. */
const telling = [0x00, 0x0a, 0x22, 0x28, 0x3c, 0x5b, 0x5c, 0x7b, 0x7f, 0x80, 0xc0, 0xfe, 0xff];

type Change = (bytes: Uint8Array, chance: Chance) => Uint8Array;

/** The parts in a row; never longer than a few times what was there. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** A stretch of the bytes: mostly short, now and then up to all of them. */
function stretch(bytes: Uint8Array, chance: Chance): { from: number; to: number } {
  const from = chance.below(bytes.length + 1);
  const most = chance.inHundred(80) ? 64 : bytes.length;
  return { from, to: Math.min(bytes.length, from + chance.below(most + 1)) };
}

const flipped: Change = (bytes, chance) => {
  const changed = bytes.slice();
  for (let times = 1 + chance.below(8); times > 0 && changed.length > 0; times -= 1) {
    const at = chance.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(8));
  }
  return changed;
};

const overwritten: Change = (bytes, chance) => {
  const changed = bytes.slice();
  const { from, to } = stretch(bytes, chance);
  const one = chance.inHundred(50) ? chance.pick(telling) : undefined;
  for (let at = from; at < to; at += 1) changed[at] = one ?? chance.below(256);
  return changed;
};

const cutShort: Change = (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1));

const beheaded: Change = (bytes, chance) => bytes.slice(chance.below(bytes.length + 1));

const holed: Change = (bytes, chance) => {
  const { from, to } = stretch(bytes, chance);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const doubled: Change = (bytes, chance) => {
  const { from, to } = stretch(bytes, chance);
  return joined(bytes.subarray(0, to), bytes.subarray(from));
};

const filled: Change = (bytes, chance) => {
  const { from } = stretch(bytes, chance);
  const between = Uint8Array.from({ length: 1 + chance.below(32) }, () =>
    chance.inHundred(50) ? chance.pick(telling) : chance.below(256),
  );
  return joined(bytes.subarray(0, from), between, bytes.subarray(from));
};

const swapped: Change = (bytes, chance) => {
  const { from, to } = stretch(bytes, chance);
  return joined(bytes.subarray(from, to), bytes.subarray(0, from), bytes.subarray(to));
};

const changes = [flipped, overwritten, cutShort, beheaded, holed, doubled, filled, swapped];

/** The bytes with one to three things done to them that happen to files: flipped, cut, doubled. */
export function badBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed = bytes;
  for (let times = 1 + chance.below(3); times > 0; times -= 1)
    changed = chance.pick(changes)(changed, chance);
  return changed;
}

/** Bytes from nothing. */
export function randomBytes(chance: Chance): Uint8Array {
  return Uint8Array.from({ length: chance.below(2000) }, () => chance.below(256));
}
