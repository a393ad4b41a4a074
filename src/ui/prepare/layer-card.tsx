import { crsText, fileProblemText } from '../../package/source/source-texts';
import { LAYER_ROLES, type PreparedLayer } from '../../services/preparation/preparation';
import { Notice } from '../kit/notice';
import { SelectOrNone } from '../kit/select';
import { prepareTexts } from '../texts/prepare';
import { ColumnTable } from './column-table';
import { ExtraFields } from './extra-fields';
import { OwnerField } from './owner-field';
import { rowsTaken } from './rows-taken';
import { UnplacedRows } from './unplaced-rows';
import { usePreparation } from './use-preparation';

interface LayerCardProps {
  readonly layer: PreparedLayer;
  readonly file: string;
  /** The only layer of its file: then the file's name says enough. */
  readonly alone: boolean;
}

/** One layer of a file: what it is to the package, and whether its columns were understood. */
export function LayerCard({ layer, file, alone }: LayerCardProps) {
  const { actions } = usePreparation();
  const { id, name, kinds, crs, count, role, reading } = layer;
  const texts = prepareTexts.files;
  const called = alone ? file : texts.layerIn(name, file);
  const Part = alone ? 'div' : 'section';
  return (
    <Part className="layer-card" aria-label={alone ? undefined : called}>
      {!alone && <h4>{name}</h4>}
      <p className="muted figures">
        {[
          texts.rowCount(reading.name === 'read' ? reading.report.read : count),
          // Of what could not be looked at, nobody knows what it holds.
          ...(layer.columns.length === 0 ? [] : [kinds.map((kind) => texts.kinds[kind]).join(', ') || texts.noKinds]),
        ].join(', ')}
        . {crs && crsText(crs)}
      </p>
      <div className="layer-card__role">
        <SelectOrNone
          label={texts.role}
          value={role}
          noneLabel={texts.unused}
          options={LAYER_ROLES.map((value) => ({ value, label: texts.roles[value] }))}
          onChange={(next) => actions.setRole(id, next)}
        />
        {role !== null && <p className="muted">{texts.roleHints[role]}</p>}
      </div>
      {role === 'extra' && <ExtraFields layer={layer} />}
      {role === 'owners' && <OwnerField layer={layer} />}
      {role !== null && layer.fields.length > 0 && <ColumnTable layer={layer} called={called} />}
      {role !== null && (
        <div className="figures" role="status">
          {reading.name === 'none' && <p className="muted">{texts.notRead}</p>}
          {reading.name === 'reading' && <p>{texts.reading(reading.rows)}</p>}
          {reading.name === 'read' && <p>{texts.read(rowsTaken(reading), reading.report)}</p>}
        </div>
      )}
      {reading.name === 'refused' && (
        <div role="alert">
          <Notice tone="problem" title={role === null ? texts.cannotBeUsed : texts.cannotBe(texts.roles[role])}>
            {fileProblemText(reading.problem)}
          </Notice>
        </div>
      )}
      {role !== null && reading.name === 'read' && reading.unplaced.length > 0 && (
        <UnplacedRows
          layerId={id}
          called={called}
          rows={reading.unplaced}
          onSearchAll={() => actions.setRole(id, role)}
        />
      )}
    </Part>
  );
}
