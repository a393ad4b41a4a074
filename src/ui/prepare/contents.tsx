import { formatNumber } from '../kit/format';
import { Icon } from '../kit/icon';
import { Notice } from '../kit/notice';
import { prepareTexts } from '../texts/prepare';
import type { PartSource, WhatGoesIn } from './what-goes-in';

interface ContentsProps {
  readonly goesIn: WhatGoesIn;
}

/** What a package made now would hold, and what it would be without, with why. */
export function Contents({ goesIn: { parts, extra, missing, stays } }: ContentsProps) {
  const texts = prepareTexts.build;
  const parcels = parts.find(({ part }) => part === 'parcels')?.sources ?? [];
  return (
    <div className="contents">
      <section aria-labelledby="goes-in">
        <h3 id="goes-in">{texts.goesIn}</h3>
        {parts.length + extra.length === 0 && <p className="muted">{texts.nothingYet}</p>}
        <ul className="contents__list">
          {parts.map(({ part, sources }) => (
            <Line key={part} sign="check" name={texts.part[part]} words={sources.map(sourceText).join('; ')} />
          ))}
          {extra.map(({ title, source }) => (
            <Line key={`${title} ${sourceText(source)}`} sign="check" name={title} words={sourceText(source)} />
          ))}
        </ul>
        {parcels.length > 1 && <Notice tone="warning">{texts.parcelsTwice(parcels.map(sourceText).join('; '))}</Notice>}
      </section>
      {stays.parts.length + stays.extra.length > 0 && (
        <section aria-labelledby="stays">
          <h3 id="stays">{texts.stays}</h3>
          <ul className="contents__list">
            {stays.parts.map((part) => (
              <Line key={part} sign="check" name={texts.part[part]} words={texts.keeps} />
            ))}
            {stays.extra.map((title) => (
              <Line key={`extra ${title}`} sign="check" name={title} words={texts.keeps} />
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <section aria-labelledby="missing">
          <h3 id="missing">{texts.missing}</h3>
          <ul className="contents__list">
            {missing.map(({ part, why }) => (
              <Line key={part} sign="minus" name={texts.part[part]} words={texts.why[why]} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface LineProps {
  readonly sign: 'check' | 'minus';
  readonly name: string;
  readonly words: string;
}

function Line({ sign, name, words }: LineProps) {
  return (
    <li className="contents__line">
      <Icon name={sign} size="small" />
      <span className="figures">
        <strong>{name}</strong>: {words}
      </span>
    </li>
  );
}

function sourceText(source: PartSource): string {
  const texts = prepareTexts.build;
  if (source.from === 'file') return texts.fromFile(source.file, source.features);
  switch (source.as) {
    case 'self':
      return texts.fromService(source.features, source.source);
    case 'with-care':
      return `${texts.fromService(source.features, source.source)}, ${texts.withCare}`;
    case 'with-amenities':
      return texts.withAmenities(source.source);
    case 'tiles':
      return texts.tiles(source.features, source.source);
    case 'proxy':
      return `${formatNumber(source.features)} ${texts.proxy}`;
  }
}
