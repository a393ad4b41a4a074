import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

test('after one visit the program and the demo municipality start without a network', async ({
  room,
  page,
  context,
}) => {
  await page.goto('./');
  // The worker that keeps everything is ready when it controls the pages to come.
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });
  await context.setOffline(true);
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203'], 'geclusterd', 30, 'Hof van Noord');
  await room.saved();
  await page.reload();
  await room.atWork();
  await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('Hof van Noord');
});
