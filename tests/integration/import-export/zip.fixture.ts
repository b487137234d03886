import { randomBytes } from "node:crypto";
import { crc32, deflateRawSync } from "node:zlib";

type Part = {
  readonly name: string;
  readonly size?: number;
  readonly isRandom?: boolean;
  /** What is in it; else as many equal or random bytes as its size. */
  readonly text?: string;
  /** What the directory says instead of the truth. */
  readonly saidSize?: number;
};

/** A packed file made by hand, so that it can be made to harm. */
export function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const raw =
      part.text !== undefined
        ? Buffer.from(part.text)
        : part.isRandom
          ? randomBytes(part.size ?? 0)
          : Buffer.alloc(part.size ?? 0, "a");
    const packed = deflateRawSync(raw);
    const name = Buffer.from(part.name);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc(raw), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(part.saidSize ?? raw.length, 8);
    const names = Buffer.alloc(4);
    names.writeUInt16LE(name.length, 0);
    const versions = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), versions, sizes, names, name, packed]);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([
        Buffer.from("PK\x01\x02"),
        Buffer.from([20, 0]),
        versions,
        sizes,
        names,
        offset,
        name,
      ]),
    );
    locals.push(local);
    at += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, entries, Buffer.from("PK\x05\x06"), end]);
}

function crc(bytes: Buffer): number {
  return crc32(bytes);
}
