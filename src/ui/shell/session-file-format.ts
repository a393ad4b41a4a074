/** Id of the session file among `App.exportFormats`: the way out that is offered wherever something goes wrong. */
export const SESSION_FILE_FORMAT = 'session';
