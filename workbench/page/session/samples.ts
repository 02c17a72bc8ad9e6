/** The names of the sample workbooks that the server has; none when it does not answer. */
export async function fetchSampleNames(): Promise<readonly string[]> {
  try {
    const answer = await fetch('samples/index.json');
    const names: unknown = answer.ok ? await answer.json() : [];
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** A sample workbook's bytes; `null` when the server does not have it (any more). */
export async function fetchSample(name: string): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(`samples/${encodeURIComponent(name)}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
