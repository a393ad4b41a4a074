import { useState } from 'react';
import type { ReleaseChoice } from '../../domain/release/release';
import { type ReportOptions as Options, REPORT_SECTIONS, type ReportSection } from '../../io/report/report-options';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { RadioCards } from '../kit/radio-cards';
import { Select } from '../kit/select';
import { reportTexts as texts } from '../texts/report';

interface ReportOptionsProps {
  readonly choice: ReleaseChoice;
  /** Called when a report is asked for. */
  readonly onExport?: () => void;
}

/** Which report, on which paper and with which parts. */
export function ReportOptions({ choice, onExport }: ReportOptionsProps) {
  const { actions } = useApp();
  const [version, setVersion] = useState<Options['version']>('volledig');
  const [paper, setPaper] = useState<Options['paper']>('A4');
  const [sections, setSections] = useState<ReadonlySet<ReportSection>>(new Set(REPORT_SECTIONS));
  const options: Options = { version, paper, sections };
  const ask = (action: typeof actions.exportReport): void => {
    onExport?.();
    void action(choice, options);
  };
  return (
    <section className="export">
      <h3>{texts.heading}</h3>
      <p className="muted">{texts.explanation}</p>
      <RadioCards
        legend={texts.version}
        layout="grid"
        value={version}
        options={(['volledig', 'bestuurlijk'] as const).map((value) => ({ value, ...texts.versions[value] }))}
        onChange={setVersion}
      />
      <Select
        label={texts.paper}
        value={paper}
        options={(['A4', 'A3'] as const).map((value) => ({ value, label: texts.papers[value] }))}
        onChange={setPaper}
      />
      {version === 'volledig' && (
        <fieldset>
          <legend>{texts.sections}</legend>
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
      <div className="export-item">
        <Button icon="download" onClick={() => ask(actions.exportReport)}>
          {texts.save}
        </Button>
        <Button onClick={() => ask(actions.printReport)}>{texts.print}</Button>
      </div>
    </section>
  );
}
