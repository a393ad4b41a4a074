import { lazy, Suspense, useState } from 'react';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { FileButton } from '../kit/file-button';
import { shellTexts } from '../texts/shell';
import { startTexts } from '../texts/start';
import { NewSessionDialog } from './new-session-dialog';
import { PointsOfSession } from './points-of-session';
import { SessionList } from './session-list';
import './start.css';

const SpaceDialog = lazy(async () => ({ default: (await import('../space/space-dialog')).SpaceDialog }));

/** Where the program begins: what it is, three ways in, and what was done before on this device. */
export function StartScreen() {
  const { actions } = useApp();
  const [creating, setCreating] = useState(false);
  const [measuring, setMeasuring] = useState(false);
  const texts = startTexts.open;
  return (
    <div className="start">
      <main className="start__page">
        <header className="start__intro">
          <h1>
            <img src="icons/app.svg" alt="" width="56" height="56" />
            {shellTexts.program}
          </h1>
          <p className="start__lead">{startTexts.lead}</p>
          <p className="start__privacy">{startTexts.privacy}</p>
        </header>

        <ul className="start__ways">
          <li>
            <Button kind="primary" icon="map" wide onClick={() => void actions.openDemo()}>
              {texts.demo}
            </Button>
            <p>{texts.demoHint}</p>
          </li>
          <li>
            <Button icon="plus" wide onClick={() => setCreating(true)}>
              {texts.create}
            </Button>
            <p>{texts.createHint}</p>
          </li>
          <li>
            <FileButton
              icon="folder"
              wide
              accept=".json,.zip,application/json,application/zip"
              onFile={(file) => void actions.openSessionFile(file)}
            >
              {texts.file}
            </FileButton>
            <p>{texts.fileHint}</p>
          </li>
          <li>
            <Button icon="layers" wide onClick={() => void actions.prepareMunicipality(null)}>
              {texts.prepare}
            </Button>
            <p>{texts.prepareHint}</p>
          </li>
        </ul>

        <SessionList />
        <div>
          <Button onClick={() => setMeasuring(true)}>{startTexts.space}</Button>
        </div>
      </main>
      <PointsOfSession />
      {measuring && (
        <Suspense>
          <SpaceDialog onClose={() => setMeasuring(false)} />
        </Suspense>
      )}
      {creating && <NewSessionDialog onClose={() => setCreating(false)} />}
    </div>
  );
}
