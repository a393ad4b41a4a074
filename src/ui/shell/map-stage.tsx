import { useEffect, useRef } from 'react';
import { useApp } from '../app';
import { FileButton } from '../kit/file-button';
import { Notice } from '../kit/notice';
import { SearchBox } from '../search/search-box';
import { SelectionBar } from '../selection/selection-bar';
import { shellTexts } from '../texts/shell';
import { useAppState } from '../use-stores';
import { watchMapFrame } from './map-frame';
import { MapTools } from './map-tools';
import { PartBoundary } from './part-boundary';
import './map-stage.css';

/** The map with what floats on it: search at the top, modes and view buttons at the side, the selection below. */
export function MapStage() {
  const app = useApp();
  const stage = useRef<HTMLElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const mapProblem = useAppState((state) => state.mapProblem);
  const gemeente = useAppState((state) => state.gemeente);
  // While it is being opened nothing is missing yet.
  const packageMissing = useAppState((state) => state.gemeente === null && state.busy === null);

  useEffect(() => (stage.current && bar.current ? watchMapFrame(stage.current, bar.current) : undefined), []);
  useEffect(() => (container.current ? app.mountMap(container.current) : undefined), [app]);

  return (
    <section className="stage" ref={stage} id="kaart" aria-label={shellTexts.map} tabIndex={-1}>
      <div className="stage__map" ref={container} />
      {mapProblem !== null && (
        <div className="stage__problem">
          <Notice tone="warning" title={shellTexts.mapProblem.title}>
            <p>{mapProblem}</p>
            <p>{shellTexts.mapProblem.goOn}</p>
          </Notice>
        </div>
      )}
      {packageMissing && (
        <div className="stage__problem">
          <Notice tone="warning" title={shellTexts.packageMissing.title}>
            <p>{shellTexts.packageMissing.goOn}</p>
            <FileButton
              kind="primary"
              icon="folder"
              accept=".zip"
              onFile={(file) => void app.actions.openPackageOfSession(file)}
            >
              {shellTexts.packageMissing.open}
            </FileButton>
          </Notice>
        </div>
      )}
      <div className="stage__top">
        <PartBoundary part={shellTexts.search}>
          <SearchBox />
        </PartBoundary>
        {mapProblem === null && gemeente !== null && <MapTools />}
      </div>
      <div className="stage__bottom" ref={bar}>
        <PartBoundary part={shellTexts.selection}>
          <SelectionBar />
        </PartBoundary>
      </div>
    </section>
  );
}
