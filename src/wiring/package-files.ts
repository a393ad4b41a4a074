import { bad, type Result } from '../domain/result';
import type { PackageFile } from '../package/package-members';
import type { PackageProblem } from '../package/package-problem';

/** The demo package that comes with the program. */
const DEMO_URL = './demo/markerwaard.zip';

/** Checks a gemeentepakket that somebody brought; the zip reader is loaded only then. */
export async function readPackageFile(file: Blob): Promise<Result<PackageFile, PackageProblem>> {
  const { openPackageFile } = await import('../package/open-package-file');
  return openPackageFile(file);
}

/** Told by its first bytes: names of files are changed on their way. */
export async function isZip(file: Blob): Promise<boolean> {
  try {
    return (await file.slice(0, 2).text()) === 'PK';
  } catch (error) {
    console.warn('The file cannot be read', error);
    return false;
  }
}

/** The demo municipality, from the program's own folder (kept by the service worker, so also without a network). */
export async function fetchDemoPackage(): Promise<Result<PackageFile, PackageProblem>> {
  let response: Response;
  try {
    response = await fetch(new URL(DEMO_URL, document.baseURI));
  } catch (error) {
    console.warn('The demo package could not be fetched', error);
    return bad({ name: 'package-demo-unreachable' });
  }
  if (!response.ok) return bad({ name: 'package-demo-unreachable' });
  return readPackageFile(await response.blob());
}
