import { type FormEvent, useState } from 'react';
import type { PreparedPlace } from '../../services/preparation/preparation';
import { Button } from '../kit/button';
import { TextInput } from '../kit/text-input';
import { prepareTexts } from '../texts/prepare';
import { municipalityCode } from './municipality-code';
import { usePreparation } from './use-preparation';

/** A name, and a code if one knows it, for who has all the files. */
export function ByHandForm({ place }: { readonly place: PreparedPlace | null }) {
  const { actions } = usePreparation();
  const before = place?.by === 'hand' ? place : { name: '', code: '' };
  const [name, setName] = useState(before.name);
  const [code, setCode] = useState(before.code);
  const [asked, setAsked] = useState(false);
  const texts = prepareTexts.place;
  const readCode = municipalityCode(code);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() !== '' && readCode !== null) actions.chooseByHand(name.trim(), readCode);
  };
  return (
    <form className="by-hand" onSubmit={onSubmit} noValidate>
      <p className="muted">{texts.byHandHint}</p>
      <TextInput
        label={texts.name}
        value={name}
        onChange={setName}
        maxLength={100}
        required
        error={asked && name.trim() === '' ? texts.nameMissing : null}
      />
      <TextInput
        label={texts.codeLabel}
        hint={texts.codeHint}
        value={code}
        onChange={setCode}
        maxLength={10}
        error={asked && readCode === null ? texts.codeWrong : null}
      />
      <div>
        <Button type="submit">{texts.use}</Button>
      </div>
    </form>
  );
}
