/**
 * What a workbook may at most be, so that a small file cannot make us fill the memory ("zip bomb").
 * The largest sheet Excel can hold in practice stays below; deflate itself cannot shrink more than 1032:1.
 */
export const ZIP_LIMITS = {
  entries: 20_000,
  /** Bytes of one part when unpacked. */
  part: 512 * 1024 * 1024,
  /** Bytes of all parts together when unpacked. */
  total: 1536 * 1024 * 1024,
  /** A part above `ratioFrom` bytes that shrinks more than this was made to do harm. */
  ratio: 400,
  ratioFrom: 32 * 1024 * 1024,
} as const;
