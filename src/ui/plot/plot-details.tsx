import { lazy, Suspense, useState } from 'react';
import { BUILD_METHODS } from '../../domain/code-lists';
import { plotLabel } from '../../domain/designation';
import { comparePartners } from '../../domain/partner-order';
import type { Plot } from '../../domain/plot';
import { useApp } from '../app';
import { Disclosure } from '../kit/disclosure';
import { IconButton } from '../kit/icon-button';
import { Panel } from '../kit/panel';
import { Select, SelectOrNone } from '../kit/select';
import { TextInput } from '../kit/text-input';
import { plotTexts } from '../texts/plot';
import { useSession, useView } from '../use-stores';
import { codeOptions } from './code-options';
import { focusPlot, PLOT_START } from './focus-plot';
import { FoldedGroup } from './folded-group';
import { PlotChecks } from './plot-checks';
import { PlotFigures } from './plot-figures';
import { PlotParcels } from './plot-parcels';
import { ProgrammeEditor } from './programme-editor';
import { ReuseParcels } from './reuse-parcels';
import { StatusField } from './status-field';

// Folded: fetched when someone wants more.
const MoreFields = lazy(async () => ({ default: (await import('./more-fields')).MoreFields }));
// Only where bids were merged and something stayed open.
const PlotDoubts = lazy(async () => ({ default: (await import('./plot-doubts')).PlotDoubts }));

const { fields, groups, actions: buttons } = plotTexts;
const METHOD_OPTIONS = codeOptions(BUILD_METHODS);

/** One plot: the five fields that matter in the room, what needs attention, its figures, and the rest folded. */
export function PlotDetails({ plot }: { readonly plot: Plot }) {
  const { actions } = useApp();
  const { partners } = useSession();
  const [refused, setRefused] = useState(0);
  const moreOpen = useView((state) => state.moreFieldsOpen);
  const proposers = [...partners.values()].sort(comparePartners);
  return (
    <Panel
      title={plotTexts.region}
      aside={
        <span className="plot-label figures" tabIndex={-1} {...PLOT_START}>
          {plotLabel(plot)}
        </span>
      }
      actions={
        <>
          <IconButton icon="locate" label={buttons.zoom} onClick={() => actions.zoomToPlot(plot.id)} />
          <IconButton
            icon="trash"
            label={buttons.remove}
            onClick={() => {
              actions.deletePlot(plot.id);
              focusPlot();
            }}
          />
          <IconButton
            icon="close"
            label={buttons.close}
            onClick={() => {
              actions.selectPlot(null);
              focusPlot();
            }}
          />
        </>
      }
    >
      <div className="plot-stack">
        {plot.doubts.length > 0 && (
          <Suspense>
            <PlotDoubts plot={plot} />
          </Suspense>
        )}
        <TextInput
          key={refused}
          label={fields.name}
          value={plot.name}
          onCommit={(name) => {
            // An empty name is not a name: a new box shows the one that stays.
            if (name.trim() === '') setRefused(refused + 1);
            else actions.renamePlot(plot.id, name);
          }}
        />
        <ProgrammeEditor plot={plot} />
        <div className="plot-columns">
          <Select
            label={fields.buildMethod}
            value={plot.buildMethod}
            options={METHOD_OPTIONS}
            onChange={(buildMethod) => actions.editPlot(plot.id, { buildMethod })}
          />
          <StatusField plot={plot} />
        </div>
        {plot.status === 'afgevallen' && <ReuseParcels plot={plot} />}
        <SelectOrNone
          label={fields.proposedBy}
          value={plot.proposedBy}
          noneLabel={fields.nobody}
          options={proposers.map((partner) => ({ value: partner.id, label: partner.name }))}
          onChange={(proposedBy) => actions.editPlot(plot.id, { proposedBy })}
        />
        <PlotFigures plot={plot} />
        <PlotChecks plot={plot} />
        <div className="plot-folds">
          <FoldedGroup summary={groups.parcels} aside={plot.parcels.length}>
            <PlotParcels plot={plot} />
          </FoldedGroup>
          <Disclosure
            summary={groups.more}
            open={moreOpen}
            onToggle={(moreFieldsOpen) => actions.patchView({ moreFieldsOpen })}
          >
            {moreOpen && (
              <Suspense>
                <MoreFields plot={plot} />
              </Suspense>
            )}
          </Disclosure>
        </div>
      </div>
    </Panel>
  );
}
