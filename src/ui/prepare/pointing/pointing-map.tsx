import { type RefObject, useEffect, useRef, useState } from 'react';
import type { RdMultiPolygon, RdPoint } from '../../../domain/rd-geometry';
import type { PointMap } from '../../../map/point-map';
import { onlineBasemap } from '../../../services/online-basemap';
import type { PointingGround } from '../../../services/preparation/pointing-ground';
import { IconButton } from '../../kit/icon-button';
import { Notice } from '../../kit/notice';
import { pointingTexts as texts } from '../../texts/prepare-pointing';

interface PointingMapProps {
  /** RD metres; null when there is none. */
  readonly outline: RdMultiPolygon | null;
  readonly ground: PointingGround;
  /** null as long as they are not there. */
  readonly parcels: readonly RdMultiPolygon[] | null;
  /** What it is to a screen reader. */
  readonly label: string;
  /** RD metres. */
  readonly at: RdPoint | null;
  readonly placed: readonly RdPoint[];
  readonly onPoint: (at: RdPoint) => void;
  /** There is no map: this browser cannot draw one, or it could not be fetched. */
  readonly onMissing: () => void;
  /** null as long as there is no map. */
  readonly map: RefObject<PointMap | null>;
}

/** The map to point at, fetched when it is first wanted. */
export function PointingMap({
  outline,
  ground,
  parcels,
  label,
  at,
  placed,
  onPoint,
  onMissing,
  map,
}: PointingMapProps) {
  const container = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'shown' | 'missing'>('loading');
  const pointed = useRef(onPoint);
  const firstLabel = useRef(label);
  pointed.current = onPoint;

  useEffect(() => {
    let gone = false;
    const show = async (): Promise<void> => {
      try {
        const { createPointMap } = await import('../../../map/point-map');
        if (gone || !container.current) return;
        map.current = createPointMap(container.current, {
          outline,
          areas: ground.areas,
          placed: ground.placed,
          extent: ground.extent,
          label: firstLabel.current,
          pictures: navigator.onLine ? onlineBasemap('grijs') : null,
          onPoint: (place) => pointed.current(place),
        });
        setState(map.current === null ? 'missing' : 'shown');
        // Only from where a dialog starts: nobody is taken out of a field.
        if (!(document.activeElement instanceof HTMLInputElement)) map.current?.focus();
      } catch (error) {
        console.warn('The map to point at could not be fetched', error);
        if (!gone) setState('missing');
      }
    };
    void show();
    return () => {
      gone = true;
      map.current?.destroy();
      map.current = null;
    };
  }, [outline, ground, map]);
  const missing = useRef(onMissing);
  missing.current = onMissing;
  useEffect(() => {
    if (state === 'missing') missing.current();
  }, [state]);
  useEffect(() => {
    if (state === 'shown') map.current?.showPoint(at);
  }, [at, state, map]);
  useEffect(() => {
    if (state === 'shown') map.current?.showPlaced(placed);
  }, [placed, state, map]);
  useEffect(() => {
    if (state === 'shown' && parcels !== null) map.current?.showParcels(parcels);
  }, [parcels, state, map]);
  useEffect(() => {
    if (state === 'shown') map.current?.setLabel(label);
  }, [label, state, map]);

  // Nothing to recognise a place by: neither a network nor anything of one's own.
  const isBare =
    !navigator.onLine && outline === null && ground.areas.length === 0 && parcels !== null && parcels.length === 0;
  if (state === 'missing') return <Notice tone="warning">{texts.noMap}</Notice>;
  return (
    <div className="pointing__stage">
      <div className="pointing__map" ref={container} />
      {state === 'shown' && (isBare || parcels === null) && (
        <p className="pointing__bare" role="status">
          {isBare ? texts.bare : texts.parcelsComing}
        </p>
      )}
      {state === 'loading' && <p className="pointing__loading">{texts.loading}</p>}
      {state === 'shown' && (
        <div className="pointing__zoom">
          <IconButton icon="plus" label={texts.zoomIn} onClick={() => map.current?.zoomBy(1)} />
          <IconButton icon="minus" label={texts.zoomOut} onClick={() => map.current?.zoomBy(-1)} />
          <IconButton icon="whole" label={texts.whole} onClick={() => map.current?.whole()} />
        </div>
      )}
    </div>
  );
}
