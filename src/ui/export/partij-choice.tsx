import { maySee } from '../../domain/release/may-see';
import type { Organisation } from '../../domain/release/organisations-of';
import type { ExportChoice } from '../../session/view-store';
import { Notice } from '../kit/notice';
import { RadioCards } from '../kit/radio-cards';
import { SelectOrNone } from '../kit/select';
import { exportTexts as texts } from '../texts/export';
import { useSession } from '../use-stores';
import { PlotChoice } from './plot-choice';
import { toggleChosen, withOrganisation, withPlots } from './release-choice';

interface PartijChoiceProps {
  readonly choice: ExportChoice;
  readonly organisations: readonly Organisation[];
  /** The one that is chosen, as the list spells it; null when none is. */
  readonly chosen: string | null;
  readonly onChange: (choice: ExportChoice) => void;
}

/** Which partij, and which plots it gets. */
export function PartijChoice({ choice, organisations, chosen, onChange }: PartijChoiceProps) {
  const plots = [...useSession((session) => session.plots).values()];
  if (organisations.length === 0) return <Notice>{texts.noOrganisations}</Notice>;
  const naming = plots.filter(
    (plot) => chosen !== null && maySee(plot, 'plot', { kind: 'partij', name: chosen, chosen: null }),
  );
  return (
    <>
      <SelectOrNone
        label={texts.organisation}
        noneLabel={texts.noOrganisation}
        value={chosen}
        options={organisations.map(({ name, plots: count }) => ({
          value: name,
          label: texts.organisationOption(name, count),
        }))}
        onChange={(name) => onChange(withOrganisation(choice, name ?? ''))}
      />
      {chosen !== null && (
        <RadioCards
          legend={texts.whichPlots}
          value={choice.plots}
          options={[
            { value: 'naming', label: texts.naming },
            { value: 'chosen', label: texts.byHand },
          ]}
          onChange={(which) =>
            onChange(
              withPlots(
                choice,
                which,
                naming.map(({ id }) => id),
              ),
            )
          }
        />
      )}
      {chosen !== null && choice.plots === 'chosen' && (
        <PlotChoice
          plots={plots}
          chosen={new Set(choice.chosen)}
          onToggle={(id) => onChange(toggleChosen(choice, id))}
        />
      )}
    </>
  );
}
