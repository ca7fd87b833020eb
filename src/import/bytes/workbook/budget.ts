import { Unzip, UnzipInflate, unzipSync } from 'fflate';

/** Bytes that a workbook may take once inflated; more is a bomb, or more than a browser can hold. */
const MOST_INFLATED = 200_000_000;
/** Compressed bytes inflated at once: a thousand times as many may come out. */
const PIECE = 16_384;
/** Bytes at the start of a part where a document type would be declared. */
const PROLOG = 1024;

/** What makes a ZIP archive unfit to be read as a workbook. */
export type ArchiveFault = 'corrupt' | 'too-large' | 'declares-entities';

export interface Archive {
  /** Paths of its parts. */
  readonly parts: readonly string[];
  readonly fault: ArchiveFault | null;
}

/** Looks through an archive before anything reads it: the sizes it declares, then those it really has, stopping at the first byte too many. */
export function inspectArchive(bytes: Uint8Array): Archive {
  const parts: string[] = [];
  let declared = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts.push(name);
        declared += originalSize;
        return false;
      },
    });
  } catch {
    return { parts, fault: 'corrupt' };
  }
  return { parts, fault: declared > MOST_INFLATED ? 'too-large' : contentFault(bytes) };
}

class Found extends Error {
  readonly fault: ArchiveFault;
  constructor(fault: ArchiveFault) {
    super(fault);
    this.fault = fault;
  }
}

function contentFault(bytes: Uint8Array): ArchiveFault | null {
  let inflated = 0;
  const reader = new Unzip((part) => {
    let isStart = true;
    part.ondata = (error, chunk) => {
      if (error !== null) throw error instanceof Found ? error : new Found('corrupt');
      inflated += chunk.length;
      if (inflated > MOST_INFLATED) throw new Found('too-large');
      if (isStart && /<!(doctype|entity)/i.test(new TextDecoder('latin1').decode(chunk.subarray(0, PROLOG))))
        throw new Found('declares-entities');
      isStart = isStart && chunk.length === 0;
    };
    part.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      reader.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    return null;
  } catch (error) {
    return error instanceof Found ? error.fault : 'corrupt';
  }
}
