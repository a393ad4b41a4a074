import type { Room } from './room';
import { expect } from './test';

/** What is said over the screen leaves every panel, bar and button free. */
export async function expectNoticesCoverNothing({ page, notices }: Room): Promise<void> {
  await expect(notices.locator('.toast').first()).toBeVisible();
  const covered = await notices.evaluate((region) => {
    const boxes = [...region.querySelectorAll('.toast')].map((toast) => toast.getBoundingClientRect());
    const others = document.querySelectorAll<HTMLElement>(
      '#app :is(header, nav, [role=toolbar], .side, .drawer, .tally, button, input, select, summary)',
    );
    return [...others].flatMap((element) => {
      if (region.contains(element) || !element.checkVisibility()) return [];
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const meets = boxes.some((box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top);
      return meets ? [element.outerHTML.slice(0, 80)] : [];
    });
  });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(covered, `at ${width} × ${height}`).toEqual([]);
}
