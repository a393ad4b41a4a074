import { CommandButton } from '../shell/command-button';
import { HistoryButtons } from './history-buttons';
import { HistoryMenu } from './history-menu';
import { ProposerSelect } from './proposer-select';
import { SaveStatus } from './save-status';
import { SessionTitle } from './session-title';
import './top-bar.css';

export function TopBar() {
  return (
    <header className="top-bar">
      <SessionTitle />
      <HistoryButtons />
      <SaveStatus />
      <HistoryMenu />
      <ProposerSelect />
      <div className="top-bar__buttons">
        <CommandButton id="target" icon="target" look="both" />
        <CommandButton id="partners" icon="people" look="both" />
        <CommandButton id="export" icon="download" look="both" kind="secondary" />
        <CommandButton id="help" icon="help" />
        <CommandButton id="close-session" icon="leave" />
      </div>
    </header>
  );
}
