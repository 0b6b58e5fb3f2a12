import { deflateRawSync } from "node:zlib";

/** A file for a zip. `declared` is the size that the directory claims, where it lies. */
export interface ZipFile {
  name: string;
  text: string;
  declared?: number;
  encrypted?: boolean;
}

const bytesOf = (size: number, write: (view: DataView) => void) => {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return bytes;
};

const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** The table that the check sums of a zip are made with. */
const table = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** A zip of deflated files, with whatever its directory is to claim. */
export function makeZip(files: readonly ZipFile[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text, declared, encrypted } of files) {
    const plain = new TextEncoder().encode(text);
    const packed = new Uint8Array(deflateRawSync(plain));
    const label = new TextEncoder().encode(name);
    const common = (view: DataView, at: number) => {
      view.setUint16(at, 20, true);
      view.setUint16(at + 2, encrypted ? 1 : 0, true);
      view.setUint16(at + 4, 8, true);
      view.setUint32(at + 10, checkSum(plain), true);
      view.setUint32(at + 14, packed.length, true);
      view.setUint32(at + 18, declared ?? plain.length, true);
      view.setUint16(at + 22, label.length, true);
    };
    const local = bytesOf(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      common(view, 4);
    });
    const start = offset;
    const entry = bytesOf(46, (view) => {
      view.setUint32(0, 0x02014b50, true);
      common(view, 6);
      view.setUint32(42, start, true);
    });
    locals.push(local, label, packed);
    directory.push(entry, label);
    offset += local.length + label.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = bytesOf(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, files.length, true);
    view.setUint16(10, files.length, true);
    view.setUint32(12, size, true);
    view.setUint32(16, offset, true);
  });
  return joined([...locals, ...directory, end]);
}
