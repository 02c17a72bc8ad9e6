/** A version of the host's requirement set, as text because 1.10 is not 1.1: `'1.9'`. */
export type Version = `${number}.${number}`;

/** Whether something that came with `since` is there for an add-in on a host that advertises `advertised`. */
export function isSupported(since: Version, advertised: Version): boolean {
  const [major = 0, minor = 0] = since.split('.').map(Number);
  const [hostMajor = 0, hostMinor = 0] = advertised.split('.').map(Number);
  return major < hostMajor || (major === hostMajor && minor <= hostMinor);
}
