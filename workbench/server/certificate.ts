import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';

/** What the https server shows the browser. */
export interface ServerCertificate {
  readonly cert: string;
  readonly key: string;
  /** True for the certificate of office-addin-dev-certs: the browser trusts it and asks nothing. */
  readonly trusted: boolean;
}

const DAYS = 90;
const DAY_MS = 86_400_000;

/** Where `office-addin-dev-certs install` puts its certificate. Read as files: the package reports its use. */
const OFFICE_FOLDER = path.join(homedir(), '.office-addin-dev-certs');

/**
 * The certificate of office-addin-dev-certs where it is installed and still good for a day, else one made
 * here for `localhost` and kept in `cache` (a git-ignored folder) until it runs out.
 */
export async function serverCertificate(
  cache: string,
  now: Date,
  officeFolder = OFFICE_FOLDER,
): Promise<ServerCertificate> {
  const installed = await readPair(
    path.join(officeFolder, 'localhost.crt'),
    path.join(officeFolder, 'localhost.key'),
    now,
  );
  if (installed !== null) return { ...installed, trusted: true };
  const certFile = path.join(cache, 'localhost.crt');
  const keyFile = path.join(cache, 'localhost.key');
  const kept = await readPair(certFile, keyFile, now);
  if (kept !== null) return { ...kept, trusted: false };
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: new Date(now.getTime() + DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  await mkdir(cache, { recursive: true });
  await writeFile(certFile, made.cert);
  await writeFile(keyFile, made.private, { mode: 0o600 });
  return { cert: made.cert, key: made.private, trusted: false };
}

/** Certificate and key where both are there, belong together, name `localhost` and last another day. */
async function readPair(
  certFile: string,
  keyFile: string,
  now: Date,
): Promise<{ cert: string; key: string } | null> {
  try {
    const [cert, key] = await Promise.all([readFile(certFile, 'utf8'), readFile(keyFile, 'utf8')]);
    const certificate = new X509Certificate(cert);
    const lasts = Date.parse(certificate.validTo) > now.getTime() + DAY_MS;
    const matches = certificate.checkPrivateKey(createPrivateKey(key));
    return lasts && matches && certificate.checkHost('localhost') !== undefined ? { cert, key } : null;
  } catch {
    return null; // not there, or not readable as a certificate: another one will do
  }
}
