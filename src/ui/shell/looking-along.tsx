import { useState } from 'react';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { shellTexts } from '../texts/shell';
import './looking-along.css';

/** Says that another tab works on the session, and offers to work on here. */
export function LookingAlong() {
  const { actions } = useApp();
  const [asked, setAsked] = useState(false);
  return (
    <div className="looking-along" role="status">
      <Icon name="info" size="small" />
      <span>{shellTexts.lookingAlong.text}</span>
      <Button
        disabled={asked}
        onClick={() => {
          setAsked(true);
          void actions.takeOverSession().finally(() => setAsked(false));
        }}
      >
        {shellTexts.lookingAlong.takeOver}
      </Button>
    </div>
  );
}
