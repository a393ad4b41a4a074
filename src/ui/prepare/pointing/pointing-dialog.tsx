import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { contains } from '../../../domain/geometry/contains';
import type { RdPoint } from '../../../domain/rd-geometry';
import type { PointMap } from '../../../map/point-map';
import type { UnplacedRow } from '../../../services/preparation/preparation';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { Notice } from '../../kit/notice';
import { TextInput } from '../../kit/text-input';
import { pointingTexts as texts } from '../../texts/prepare-pointing';
import { outlineOf } from '../layer-fits';
import { rowName } from '../row-name';
import { usePreparation } from '../use-preparation';
import { parsePlace } from './parse-place';
import { PointingMap } from './pointing-map';
import { rowAfter } from './row-queue';
import { usePointingGround } from './use-pointing-ground';
import { usePointingParcels } from './use-pointing-parcels';
import './pointing.css';

interface PointingDialogProps {
  readonly layerId: string;
  /** The layer as people know it. */
  readonly called: string;
  readonly rows: readonly UnplacedRow[];
  /** To begin with. */
  readonly first: UnplacedRow;
  readonly onClose: () => void;
}

/** Rows without a place one by one beside a map: whoever knows the town shows where each is. */
export function PointingDialog({ layerId, called, rows, first, onClose }: PointingDialogProps) {
  const { now, actions } = usePreparation();
  const ground = usePointingGround(layerId);
  const map = useRef<PointMap | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const [row, setRow] = useState(first);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [outside, setOutside] = useState(false);
  const [mapless, setMapless] = useState(false);
  const [said, setSaid] = useState('');
  const [own, setOwn] = useState<readonly { readonly position: number; readonly at: RdPoint }[]>([]);
  const parcels = usePointingParcels();
  const outline = outlineOf(now) ?? ground?.outline ?? null;
  const read = useMemo(() => parsePlace(text), [text]);
  const at = read.ok ? read.value : null;
  const placed = useMemo(() => [...(ground?.placed ?? []), ...own.map((one) => one.at)], [ground, own]);
  // The worker needs a moment to say that a row has its place.
  const left = rows.filter(({ position }) => !own.some((one) => one.position === position));
  const name = rowName(row);

  const write = (typed: string): void => {
    setText(typed);
    setWrong(null);
    setOutside(false);
  };
  const point = ([x, y]: RdPoint): void => {
    write(`${Math.round(x)} ${Math.round(y)}`);
    setSaid(texts.set);
  };
  const goOn = (waiting: readonly UnplacedRow[]): void => {
    const next = rowAfter(waiting, row.position);
    if (next === null) onClose();
    else {
      setRow(next);
      write('');
    }
  };
  const save = (): void => {
    if (at === null) return;
    actions.placeRow(layerId, row.position, at);
    setOwn([...own, { position: row.position, at }]);
    setSaid(texts.saved(name));
    goOn(left.filter(({ position }) => position !== row.position));
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') setWrong(texts.missing);
    else if (!read.ok) setWrong(texts.problems[read.problem.name]);
    else if (outline && !contains(outline, read.value)) setOutside(true);
    else save();
  };

  // The next row begins where the hand was: on the map, or in the field of who typed.
  const { position } = row;
  const begun = useRef(position);
  useEffect(() => {
    if (begun.current === position) return;
    begun.current = position;
    if (map.current) map.current.focus();
    else form.current?.querySelector('input')?.focus();
  }, [position]);

  return (
    <Dialog title={texts.title(called)} size="wide" onClose={onClose}>
      <div className="pointing">
        {ground ? (
          <PointingMap
            outline={outline}
            ground={ground}
            parcels={parcels}
            label={texts.map(name)}
            at={at}
            placed={placed}
            onPoint={point}
            onMissing={() => {
              setMapless(true);
              form.current?.querySelector('input')?.focus();
            }}
            map={map}
          />
        ) : (
          <p className="pointing__stage pointing__loading">{texts.loading}</p>
        )}
        <form className="pointing__side" ref={form} onSubmit={onSubmit} noValidate>
          <div aria-live="polite">
            <p className="muted figures">{texts.row(position, left.length)}</p>
            <h3>{name}</h3>
            <p>{row.address || texts.noAddress}</p>
          </div>
          <TextInput
            label={texts.coordinates}
            hint={mapless ? texts.coordinatesForms : `${texts.coordinatesForms} ${texts.coordinatesByMap}`}
            value={text}
            onChange={write}
            error={wrong}
          />
          {outside ? (
            <div role="alert">
              <Notice
                tone="warning"
                title={texts.outside.title}
                actions={
                  <>
                    <Button onClick={save}>{texts.outside.yes}</Button>
                    <Button
                      onClick={() => {
                        write('');
                        map.current?.whole();
                        map.current?.focus();
                      }}
                    >
                      {texts.outside.no}
                    </Button>
                  </>
                }
              >
                {texts.outside.text}
              </Notice>
            </div>
          ) : (
            <div className="pointing__buttons">
              <Button type="submit" kind="primary" icon="check">
                {texts.save}
              </Button>
              <Button onClick={() => goOn(left)}>{texts.skip}</Button>
            </div>
          )}
          <p className="muted" role="status">
            {said}
          </p>
          {!mapless && <p className="muted pointing__how">{texts.how}</p>}
        </form>
      </div>
    </Dialog>
  );
}
