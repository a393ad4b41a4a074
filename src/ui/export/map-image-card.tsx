import { useState } from 'react';
import type { ReleaseChoice } from '../../domain/release/release';
import { DPIS, type Dpi, PAPER_SIZES, type PaperSize } from '../../map/print/paper';
import { useApp } from '../app';
import { Select } from '../kit/select';
import type { MapImageArea, MapImageContent } from '../map-image-options';
import { mapImageTexts as texts } from '../texts/map-image';
import { ExportCard } from './export-card';

interface MapImageCardProps {
  /** null as long as it is not said for whom. */
  readonly choice: ReleaseChoice | null;
  readonly waits: string | null;
  /** Called when a picture is asked for. */
  readonly onSave: () => void;
}

/** What the map as a picture shows, on which paper. */
export function MapImageCard({ choice, waits, onSave }: MapImageCardProps) {
  const { actions } = useApp();
  const [size, setSize] = useState<PaperSize>('A3');
  const [dpi, setDpi] = useState<Dpi>(150);
  const [content, setContent] = useState<MapImageContent>('plots');
  const [area, setArea] = useState<MapImageArea>('plots');
  return (
    <ExportCard
      title={texts.heading}
      explanation={texts.explanation}
      button={texts.save}
      waits={waits}
      onSave={() => {
        if (!choice) return;
        onSave();
        void actions.exportMapImage(choice, { size, dpi, content, area });
      }}
    >
      <Select
        label={texts.content}
        value={content}
        options={(['plots', 'leeg'] as const).map((value) => ({ value, label: texts.contents[value] }))}
        onChange={setContent}
      />
      <Select
        label={texts.area}
        value={area}
        options={(['plots', 'gemeente', 'beeld'] as const).map((value) => ({ value, label: texts.areas[value] }))}
        onChange={setArea}
      />
      <div className="export-card__pair">
        <Select
          label={texts.size}
          value={size}
          options={PAPER_SIZES.map((value) => ({ value, label: value }))}
          onChange={setSize}
        />
        <Select
          label={texts.dpi}
          value={String(dpi)}
          options={DPIS.map((value) => ({ value: String(value), label: texts.dpis[value] }))}
          onChange={(value) => setDpi(DPIS.find((each) => String(each) === value) ?? 150)}
        />
      </div>
    </ExportCard>
  );
}
