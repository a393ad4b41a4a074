import { useId, useState } from 'react';
import type { ReleaseChoice } from '../../domain/release/release';
import { REPORT_SECTIONS, type ReportOptions, type ReportSection } from '../../io/report/report-options';
import { useApp } from '../app';
import { Checkbox } from '../kit/checkbox';
import { Disclosure } from '../kit/disclosure';
import { RadioCards } from '../kit/radio-cards';
import { Select } from '../kit/select';
import { reportTexts as texts } from '../texts/report';
import { SaveButton } from './save-button';

interface ReportCardProps {
  /** null as long as it is not said for whom. */
  readonly choice: ReleaseChoice | null;
  readonly waits: string | null;
  /** Called when a report is asked for. */
  readonly onSave: () => void;
}

/** The report: which, and for who wants it on what paper and with which parts. */
export function ReportCard({ choice, waits, onSave }: ReportCardProps) {
  const { actions } = useApp();
  const id = useId();
  const [version, setVersion] = useState<ReportOptions['version']>('volledig');
  const [paper, setPaper] = useState<ReportOptions['paper']>('A4');
  const [sections, setSections] = useState<ReadonlySet<ReportSection>>(new Set(REPORT_SECTIONS));
  const ask = (action: typeof actions.exportReport): void => {
    if (!choice) return;
    onSave();
    void action(choice, { version, paper, sections });
  };
  return (
    <section className="export-card export-card--wide">
      <h4>{texts.heading}</h4>
      <p id={id}>{texts.explanation}</p>
      <RadioCards
        legend={texts.version}
        hideLegend
        value={version}
        options={(['volledig', 'bestuurlijk'] as const).map((value) => ({ value, ...texts.versions[value] }))}
        onChange={setVersion}
      />
      <Disclosure summary={version === 'volledig' ? texts.more : texts.paper} aside={texts.papers[paper]}>
        <Select
          label={texts.paper}
          value={paper}
          options={(['A4', 'A3'] as const).map((value) => ({ value, label: texts.papers[value] }))}
          onChange={setPaper}
        />
        {version === 'volledig' && (
          <fieldset>
            <legend className="utrecht-form-label">{texts.sections}</legend>
            {REPORT_SECTIONS.map((section) => (
              <Checkbox
                key={section}
                label={texts.sectionNames[section]}
                checked={sections.has(section)}
                onChange={(on) =>
                  setSections(new Set(REPORT_SECTIONS.filter((s) => (s === section ? on : sections.has(s)))))
                }
              />
            ))}
          </fieldset>
        )}
      </Disclosure>
      <div className="export-card__buttons">
        <SaveButton
          primary
          label={texts.save}
          describedBy={id}
          waits={waits}
          onSave={() => ask(actions.exportReport)}
        />
        <SaveButton
          icon="file"
          label={texts.print}
          describedBy={id}
          waits={waits}
          onSave={() => ask(actions.printReport)}
        />
      </div>
    </section>
  );
}
