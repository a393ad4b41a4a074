let asked = false;

/** Asks the browser once not to clear what is on this device when it runs out of room. Its answer stands on the page `Ruimte`. */
export async function askToKeepStorage(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    await navigator.storage?.persist?.();
  } catch (error) {
    console.warn('The browser does not say whether it keeps the storage', error);
  }
}
