/** Long enough for every browser to have taken the bytes from the address. */
const RELEASE_AFTER_MS = 60_000;

/** Puts a file among the user's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}
