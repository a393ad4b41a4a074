import { useMemo, useState } from 'react';
import { formatDesignation, plotLabel } from '../../domain/designation';
import type { Plot, PlotParcel } from '../../domain/plot';
import { fateOf } from '../../package/changed-parcels';
import type { ParcelIndex, ParcelTable } from '../../package/parcel-table';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { changedParcelsTexts as texts } from '../texts/changed-parcels';
import { likelySuccessors } from './likely-successors';

interface ChangedParcelItemProps {
  readonly plot: Plot;
  readonly parcel: PlotParcel;
  readonly table: ParcelTable;
  readonly onReplace: (successors: readonly ParcelIndex[]) => void;
  readonly onShow: () => void;
}

/** One parcel that changed: what happened to it, and what may take its place. */
export function ChangedParcelItem({ plot, parcel, table, onReplace, onShow }: ChangedParcelItemProps) {
  const { fate, successors } = useMemo(() => fateOf(parcel, table), [parcel, table]);
  const [chosen, setChosen] = useState<ReadonlySet<ParcelIndex>>(() => likelySuccessors(successors));
  const designation = formatDesignation(parcel.designation);
  const choose = (index: ParcelIndex, wanted: boolean): void => {
    const next = new Set(chosen);
    if (wanted) next.add(index);
    else next.delete(index);
    setChosen(next);
  };
  return (
    <li className="changed-parcel">
      <h3 className="changed-parcel__name figures">
        {designation}
        {parcel.part && <span className="flag">{texts.part}</span>}
        <span className="muted">{texts.plot(plotLabel(plot), plot.name)}</span>
      </h3>
      <p>{texts.fate(fate, parcel.drawnAreaM2, parcel.part)}</p>
      {successors.length === 0 ? (
        <p>{texts.nothingThere}</p>
      ) : (
        <fieldset className="changed-parcel__successors">
          <legend>{texts.successors(designation)}</legend>
          {successors.map(({ index, share }) => (
            <Checkbox
              key={index}
              label={formatDesignation(table.attributes(index).designation)}
              hint={texts.share(share, table.drawnAreaM2(index))}
              checked={chosen.has(index)}
              onChange={(wanted) => choose(index, wanted)}
            />
          ))}
        </fieldset>
      )}
      <div className="changed-parcel__buttons">
        {successors.length > 0 && (
          <Button
            icon="check"
            disabled={chosen.size === 0}
            onClick={() => onReplace(successors.map(({ index }) => index).filter((index) => chosen.has(index)))}
          >
            {texts.replace(designation)}
          </Button>
        )}
        <Button kind="quiet" icon="locate" onClick={onShow}>
          {texts.show(designation)}
        </Button>
      </div>
    </li>
  );
}
