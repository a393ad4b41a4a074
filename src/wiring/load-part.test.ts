import { expect, test, vi } from 'vitest';
import { loadPart } from './load-part';

test('gives the part', async () => {
  const notice = vi.fn();
  expect(await loadPart({ notice }, async () => 'part')).toBe('part');
  expect(notice).not.toHaveBeenCalled();
});

test('says on the screen that a part cannot be fetched', async () => {
  const notice = vi.fn();
  const silence = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await loadPart({ notice }, () => Promise.reject(new TypeError('Failed to fetch')))).toBeNull();
  silence.mockRestore();
  expect(notice).toHaveBeenCalledWith('problem', expect.stringContaining('verbinding'));
});
