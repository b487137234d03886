/** A file that has been looked at and can be kept. */
export type Upload = {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly content: Buffer;
};
