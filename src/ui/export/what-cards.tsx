import type { ReactNode } from 'react';
import type { ReleaseFormatGroup } from '../../io/release-formats';
import { type App, useApp } from '../app';
import { Disclosure } from '../kit/disclosure';
import { exportTexts as texts } from '../texts/export';
import { EXPORT_FORMAT_TEXTS } from '../texts/export-formats';
import { ExportCard } from './export-card';
import { ExportItem } from './export-item';

type Format = App['releaseFormats'][number];

/** What is asked for most has a card of its own; the rest is found under "Meer soorten". */
const LEADING: readonly ReleaseFormatGroup[] = ['lijst', 'gis'];
const GROUPS = Object.keys(texts.groups) as readonly ReleaseFormatGroup[];

interface WhatCardsProps {
  /** Why a file must wait; null when it need not. */
  readonly waits: string | null;
  /** Totals have an audience of their own: they wait less. */
  readonly waitsForTotals: string | null;
  readonly onSave: (format: Format['id']) => void;
  /** Cards of what is no file of a list or GIS. */
  readonly children?: ReactNode;
}

/** The kinds of file there are, the ones that are asked for most first. */
export function WhatCards({ waits, waitsForTotals, onSave, children }: WhatCardsProps) {
  const { releaseFormats } = useApp();
  const of = (group: ReleaseFormatGroup): readonly Format[] => releaseFormats.filter((one) => one.group === group);
  const leading = LEADING.flatMap((group) => of(group).slice(0, 1));
  const others = GROUPS.map((group) => ({ group, formats: of(group).filter((one) => !leading.includes(one)) }));
  const filled = others.filter(({ formats }) => formats.length > 0);
  return (
    <section className="export">
      <h3>{texts.what}</h3>
      <div className="export-cards">
        {leading.map(({ id, group }) => {
          const { label, explanation } = EXPORT_FORMAT_TEXTS[id];
          return (
            <ExportCard
              key={id}
              title={texts.groups[group]}
              explanation={explanation}
              button={label}
              waits={waits}
              onSave={() => onSave(id)}
            />
          );
        })}
        {children}
      </div>
      {filled.length > 0 && (
        <Disclosure summary={texts.more} aside={filled.map(({ group }) => texts.groups[group]).join(', ')}>
          {filled.map(({ group, formats }) => (
            <div key={group} className="export-more">
              <h4>{texts.groups[group]}</h4>
              {formats.map((format) => (
                <ExportItem
                  key={format.id}
                  format={format}
                  waits={group === 'totaal' ? waitsForTotals : waits}
                  onSave={() => onSave(format.id)}
                />
              ))}
            </div>
          ))}
        </Disclosure>
      )}
    </section>
  );
}
