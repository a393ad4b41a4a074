import { useMemo, useRef, useState } from 'react';
import { changedParcels } from '../../package/changed-parcels';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { formatNumber } from '../kit/format';
import { changedParcelsTexts as texts } from '../texts/changed-parcels';
import { useAppState, useSession } from '../use-stores';
import { ChangedParcelItem } from './changed-parcel-item';
import './changed-parcels.css';
import './dialogs.css';

/** So many at once: what became of each is worked out when it is shown. */
const STEP = 25;

/** The parcels of plots that are not in the open package as the plots keep them; each is replaced by itself, or left. */
export function ChangedParcelsDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useApp();
  const { plots } = useSession();
  const gemeente = useAppState((state) => state.gemeente);
  const [count, setCount] = useState(STEP);
  const status = useRef<HTMLParagraphElement>(null);
  const changed = useMemo(() => (gemeente ? changedParcels(plots.values(), gemeente.parcels) : []), [plots, gemeente]);
  const hidden = Math.max(0, changed.length - count);
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {texts.close}
        </Button>
      }
    >
      <div className="form">
        <p className="muted">{texts.intro}</p>
        <p ref={status} role="status" tabIndex={-1}>
          {texts.count(changed.length)}
        </p>
        {gemeente && (
          <ul className="changed-parcels" aria-label={texts.list}>
            {changed.slice(0, count).map(({ plotId, parcel }) => {
              const plot = plots.get(plotId);
              return (
                plot && (
                  <ChangedParcelItem
                    // The area tells two drawn parts of one parcel apart.
                    key={`${plotId} ${parcel.parcelId} ${parcel.drawnAreaM2}`}
                    plot={plot}
                    parcel={parcel}
                    table={gemeente.parcels}
                    onReplace={(successors) => {
                      // Its button goes with it: the focus waits where one reads how many are left.
                      status.current?.focus();
                      actions.replaceParcel(plotId, parcel, successors);
                    }}
                    onShow={() => {
                      onClose();
                      actions.showParcel(plotId, parcel);
                    }}
                  />
                )
              );
            })}
          </ul>
        )}
        {hidden > 0 && (
          <Button kind="quiet" icon="chevron-down" onClick={() => setCount(count + STEP)}>
            {texts.more(formatNumber(Math.min(STEP, hidden)))}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
