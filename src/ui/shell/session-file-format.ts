/** Id of the session file among `App.sessionFormats`: the way out that is offered wherever something goes wrong. */
export const SESSION_FILE_FORMAT = 'session';
