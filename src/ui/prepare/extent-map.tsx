import { multiPolygonBounds } from '../../domain/geometry/bounds';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { Notice } from '../kit/notice';
import { prepareTexts } from '../texts/prepare';
import type { LayerFit } from './layer-fits';
import { OutlineDrawing } from './outline-drawing';

interface ExtentMapProps {
  /** RD metres; null when there is none. */
  readonly outline: RdMultiPolygon | null;
  readonly fits: readonly LayerFit[];
}

/** The extents of all layers over the outline of the gemeente, numbered, with in words how each lies. */
export function ExtentMap({ outline, fits }: ExtentMapProps) {
  const texts = prepareTexts.check;
  const apart = fits.filter(({ fit }) => fit === 'apart').map(({ title }) => title);
  const bounds = [...(outline ? [multiPolygonBounds(outline)] : []), ...fits.map(({ extent }) => extent)];
  return (
    <section className="extent-map" aria-labelledby="extent-map-heading">
      <h3 id="extent-map-heading">{texts.map}</h3>
      <div className="extent-map__both">
        <OutlineDrawing label={texts.mapLabel(fits.length)} outline={outline} bounds={bounds} height={220}>
          {(drawing) =>
            fits.map(({ id, extent, fit }, index) => {
              const { x, y, width, height } = drawing.rectangle(extent);
              return (
                <g key={id} className={`extent extent--${fit ?? 'unknown'}`}>
                  <rect x={x} y={y} width={width} height={height} />
                  <text x={x + 4 + 12 * index} y={y + 13}>
                    {index + 1}
                  </text>
                </g>
              );
            })
          }
        </OutlineDrawing>
        <ol className="extent-map__legend">
          {fits.map(({ id, title, fit }, index) => (
            <li key={id}>
              <span className={`extent-map__number extent-map__number--${fit ?? 'unknown'}`} aria-hidden="true">
                {index + 1}
              </span>
              <span>
                {title}: {texts.fit[fit ?? 'unknown']}
              </span>
            </li>
          ))}
        </ol>
      </div>
      {outline === null && <p className="muted">{texts.noOutline}</p>}
      {apart.length > 0 && (
        <Notice tone="warning" title={texts.apartTitle}>
          {texts.apartText(apart.join(', '))}
        </Notice>
      )}
    </section>
  );
}
