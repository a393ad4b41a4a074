import { useState } from 'react';
import type { ReleaseChoice } from '../../domain/release/release';
import { DPIS, type Dpi, PAPER_SIZES, type PaperSize } from '../../map/print/paper';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Select } from '../kit/select';
import type { MapImageArea, MapImageContent } from '../map-image-options';
import { mapImageTexts as texts } from '../texts/map-image';

interface MapImageOptionsProps {
  readonly choice: ReleaseChoice;
  /** Called when a picture is asked for. */
  readonly onExport?: () => void;
}

/** What the map as a picture shows, on which paper. */
export function MapImageOptions({ choice, onExport }: MapImageOptionsProps) {
  const { actions } = useApp();
  const [size, setSize] = useState<PaperSize>('A3');
  const [dpi, setDpi] = useState<Dpi>(150);
  const [content, setContent] = useState<MapImageContent>('plots');
  const [area, setArea] = useState<MapImageArea>('plots');
  return (
    <section className="export">
      <h3>{texts.heading}</h3>
      <p className="muted">{texts.explanation}</p>
      <div className="form__pair">
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
      <Button
        icon="download"
        onClick={() => {
          onExport?.();
          void actions.exportMapImage(choice, { size, dpi, content, area });
        }}
      >
        {texts.save}
      </Button>
    </section>
  );
}
