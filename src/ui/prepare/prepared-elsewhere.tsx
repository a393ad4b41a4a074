import { useEffect, useRef } from 'react';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { prepareTexts } from '../texts/prepare';

/** Another tab of this browser prepares: what it does cannot be seen here, but one can go on here. */
export function PreparedElsewhere({ elsewhere }: { readonly elsewhere: 'before' | 'taken' }) {
  const { actions } = useApp();
  const texts = prepareTexts.elsewhere;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="prepare">
      <header className="prepare__top">
        <Button kind="quiet" icon="chevron-left" onClick={() => actions.leavePreparation()}>
          {prepareTexts.back}
        </Button>
        <h1>{prepareTexts.title}</h1>
      </header>
      <main className="prepare__main">
        <section className="step" aria-labelledby="elsewhere">
          <h2 id="elsewhere" ref={heading} tabIndex={-1}>
            {texts[elsewhere]}
          </h2>
          <p>{texts.hint}</p>
          <p>
            <Button kind="primary" onClick={() => void actions.takeOverPreparation()}>
              {texts.goOnHere}
            </Button>
          </p>
        </section>
      </main>
    </div>
  );
}
