import { useState } from 'react';
import { HOUSING_TYPES, PLOT_STATUSES } from '../../domain/code-lists';
import type { PlotFilter, PlotSort } from '../../session/view-store';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { Disclosure } from '../kit/disclosure';
import { capital } from '../kit/format';
import { Select, SelectOrNone } from '../kit/select';
import { TextInput } from '../kit/text-input';
import { plotsTexts as texts } from '../texts/plots';
import { isFiltered } from './plot-rows';

interface PlotFiltersProps {
  readonly filter: PlotFilter;
  readonly sort: PlotSort;
}

const SORTS: readonly PlotSort[] = ['number', 'name', 'units', 'status', 'proposer'];
const SORT_OPTIONS = SORTS.map((value) => ({ value, label: texts.sorts[value] }));
const STATUS_OPTIONS = PLOT_STATUSES.map((value) => ({ value, label: capital(value) }));
const TYPE_OPTIONS = HOUSING_TYPES.map((value) => ({ value, label: capital(value) }));
const NO_FILTER: PlotFilter = { text: '', status: null, type: null, withoutPartner: false };

/** Text in view, the rest folded: the list itself deserves the room. */
export function PlotFilters({ filter, sort }: PlotFiltersProps) {
  const { actions } = useApp();
  const [open, setOpen] = useState(false);
  const set = (patch: Partial<PlotFilter>): void => actions.patchView({ plotFilter: { ...filter, ...patch } });
  return (
    <div className="plot-filters">
      <TextInput
        label={texts.filterText}
        hideLabel
        placeholder={texts.filterShort}
        type="search"
        value={filter.text}
        onChange={(text) => set({ text })}
      />
      <Disclosure
        summary={texts.more}
        aside={isFiltered({ ...filter, text: '' }) ? texts.filtered : texts.sorts[sort]}
        open={open}
        onToggle={setOpen}
      >
        <div className="plot-filters__fields">
          <Select
            label={texts.sort}
            value={sort}
            options={SORT_OPTIONS}
            onChange={(plotSort) => actions.patchView({ plotSort })}
          />
          <div className="plot-filters__pair">
            <SelectOrNone
              label={texts.filterStatus}
              value={filter.status}
              noneLabel={texts.all}
              options={STATUS_OPTIONS}
              onChange={(status) => set({ status })}
            />
            <SelectOrNone
              label={texts.filterType}
              value={filter.type}
              noneLabel={texts.all}
              options={TYPE_OPTIONS}
              onChange={(type) => set({ type })}
            />
          </div>
          <Checkbox
            label={texts.withoutPartner}
            checked={filter.withoutPartner}
            onChange={(withoutPartner) => set({ withoutPartner })}
          />
        </div>
      </Disclosure>
      {isFiltered(filter) && (
        <Button kind="quiet" icon="close" onClick={() => actions.patchView({ plotFilter: NO_FILTER })}>
          {texts.resetFilters}
        </Button>
      )}
    </div>
  );
}
