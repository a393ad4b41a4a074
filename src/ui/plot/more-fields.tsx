import type { ReactNode } from 'react';
import type { Plot } from '../../domain/plot';
import { type PlotPatch, useApp } from '../app';
import { plotTexts } from '../texts/plot';
import { AgreementFields } from './fields/agreement-fields';
import { BottleneckFields } from './fields/bottleneck-fields';
import { BuildingFields } from './fields/building-fields';
import { ExternalCheckFields } from './fields/external-check-fields';
import type { FieldsProps } from './fields/fields-props';
import { LandFields } from './fields/land-fields';
import { OpinionFields } from './fields/opinion-fields';
import { PartnerFields } from './fields/partner-fields';
import { PlanningFields } from './fields/planning-fields';
import { RemarkFields } from './fields/remark-fields';
import { FoldedGroup } from './folded-group';
import './more-fields.css';

const { groups } = plotTexts;
const GROUPS: readonly { readonly title: string; readonly fields: (props: FieldsProps) => ReactNode }[] = [
  { title: groups.partners, fields: PartnerFields },
  { title: groups.externalChecks, fields: ExternalCheckFields },
  { title: groups.opinions, fields: OpinionFields },
  { title: groups.planning, fields: PlanningFields },
  { title: groups.building, fields: BuildingFields },
  { title: groups.land, fields: LandFields },
  { title: groups.bottlenecks, fields: BottleneckFields },
  { title: groups.agreements, fields: AgreementFields },
  { title: groups.remark, fields: RemarkFields },
];

/** Every field of a plot that does not lead, in groups. */
export function MoreFields({ plot }: { readonly plot: Plot }) {
  const { actions } = useApp();
  const edit = (patch: PlotPatch): void => actions.editPlot(plot.id, patch);
  return (
    <div className="plot-groups">
      {GROUPS.map(({ title, fields: Fields }) => (
        <FoldedGroup key={title} summary={title}>
          <div className="plot-stack">
            <Fields plot={plot} edit={edit} />
          </div>
        </FoldedGroup>
      ))}
    </div>
  );
}
