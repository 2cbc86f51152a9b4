import '@cairnkit/elements/localization.js';
import '@cairnkit/elements/quick-exit.js';
import '@cairnkit/elements/urgent-help.js';

import './language.js';
